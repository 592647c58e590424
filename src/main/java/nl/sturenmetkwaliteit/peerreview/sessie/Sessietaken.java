package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;
import org.jspecify.annotations.Nullable;

/** Dates that wait for an answer, and a sessie that goes on now. One that was agreed waits for nothing: it is in the agenda. */
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
        return sessies.van().stream().flatMap(rij -> taak(rij).stream()).toList();
    }

    private Optional<Taak> taak(Sessielijst.Rij rij) {
        if (rij.status() == SessieStatus.BEZIG) {
            return Optional.of(new Taak(
                    "SESSIE_VOLGEN",
                    "De sessie is bezig, doe mee: " + rij.casusTitel(),
                    rij.eindeOp(),
                    rij.pad() + "/live",
                    gastheer(rij)));
        }
        return rij.antwoordVoorOp() == null
                ? Optional.empty()
                : Optional.of(new Taak(
                        "SESSIE_BEANTWOORDEN",
                        "Zeg wanneer u kunt, voor een sessie over: " + rij.casusTitel(),
                        rij.antwoordVoorOp(),
                        rij.pad(),
                        gastheer(rij)));
    }

    private Taak.@Nullable Gemeente gastheer(Sessielijst.Rij rij) {
        return rij.gastheer().equals(beller.gemeente()) ? null : new Taak.Gemeente(rij.gastheer(), rij.gastheerNaam());
    }
}
