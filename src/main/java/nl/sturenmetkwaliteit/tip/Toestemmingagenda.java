package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.agenda.Agendabron;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt;
import nl.sturenmetkwaliteit.platform.agenda.Agendasoort;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;

/** By when the coordinator answers whether a les may be made of our words. */
@ApplicationScoped
class Toestemmingagenda implements Agendabron {

    private final ToestemmingRepository toestemmingen;
    private final Beller beller;

    Toestemmingagenda(ToestemmingRepository toestemmingen, Beller beller) {
        this.toestemmingen = toestemmingen;
        this.beller = beller;
    }

    @Override
    public List<Agendapunt> punten() {
        if (!beller.is(Hoedanigheid.COORDINATOR)) {
            return List.of();
        }
        return toestemmingen.gevraagd(beller.eigenGemeente()).stream()
                .map(t -> Agendapunt.uiterlijk(
                        Agendasoort.TOESTEMMING,
                        t.id(),
                        t.antwoordUiterlijkOp(),
                        "/toestemmingen/" + t.id(),
                        t.gastheer().naam(),
                        t.versie()))
                .toList();
    }
}
