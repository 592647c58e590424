package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;

/** Dates that wait for an answer. A sessie that was agreed waits for nothing: it is in the agenda. */
@ApplicationScoped
class Sessietaken implements Taakbron {

    private final Sessielijst sessies;
    private final Beller beller;

    Sessietaken(Sessielijst sessies, Beller beller) {
        this.sessies = sessies;
        this.beller = beller;
    }

    @Override
    public List<Taak> taken() {
        return sessies.van().stream()
                .filter(rij -> rij.antwoordVoorOp() != null)
                .map(rij -> new Taak(
                        "SESSIE_BEANTWOORDEN",
                        "Zeg wanneer u kunt, voor een sessie over: " + rij.casusTitel(),
                        rij.antwoordVoorOp(),
                        rij.pad(),
                        rij.gastheer().equals(beller.gemeente())
                                ? null
                                : new Taak.Gemeente(rij.gastheer(), rij.gastheerNaam())))
                .toList();
    }
}
