package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;

/** An interne review that comes back waits for its casushouder, who tells what happened since. */
@ApplicationScoped
class Kwartaaltaak implements Taakbron {

    private final CasusRepository casussen;
    private final Beller beller;

    Kwartaaltaak(CasusRepository casussen, Beller beller) {
        this.casussen = casussen;
        this.beller = beller;
    }

    @Override
    public List<Taak> taken() {
        return casussen.voorTeBereiden(beller.persoon()).stream()
                .map(casus -> Taak.zonderTermijn(
                        "KWARTAALGESPREK_VOORBEREIDEN",
                        "Bereid het volgende gesprek voor: " + casus.titel(),
                        "/casussen/" + casus.id()))
                .toList();
    }
}
