package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;

/** What waits for the desk: what came in, and what has to be reworded in time. */
@ApplicationScoped
class Redactietaak implements Taakbron {

    private final LesRepository lessen;
    private final Beller beller;

    Redactietaak(LesRepository lessen, Beller beller) {
        this.lessen = lessen;
        this.beller = beller;
    }

    @Override
    public List<Taak> taken() {
        if (!beller.is(Hoedanigheid.NDSD)) {
            return List.of();
        }
        return lessen.voorRedactie().stream().map(Redactietaak::taak).toList();
    }

    private static Taak taak(Les les) {
        boolean herwoorden = les.isTeHerwoorden();
        return new Taak(
                herwoorden ? "LES_HERWOORDEN" : "LES_VOORGEDRAGEN",
                herwoorden
                        ? "Herschrijf de les \"" + les.getTekst().titel() + "\""
                        : "Bekijk de voorgedragen les \"" + les.getTekst().titel() + "\"",
                les.getHerwoordenVoorOp(),
                "/lessen/" + les.getId(),
                null);
    }
}
