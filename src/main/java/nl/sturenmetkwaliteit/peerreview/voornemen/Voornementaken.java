package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;

/** A voornemen beside a spiegel comes back at its date, as those of a host do in their opvolgmomenten. */
@ApplicationScoped
class Voornementaken implements Taakbron {

    private static final int DAGEN_VOORAF = 14;

    private final EigenVoornemens voornemens;
    private final Clock clock;

    Voornementaken(EigenVoornemens voornemens, Clock clock) {
        this.voornemens = voornemens;
        this.clock = clock;
    }

    @Override
    public List<Taak> taken() {
        return voornemens.tot(LocalDate.now(clock).plusDays(DAGEN_VOORAF)).stream()
                .map(this::taak)
                .toList();
    }

    private Taak taak(EigenVoornemens.Rij rij) {
        return new Taak(
                "VOORNEMEN_OPVOLGEN",
                "Kom terug op uw eigen voornemen bij: " + rij.casusTitel(),
                rij.wanneerdatum().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                rij.pad(),
                new Taak.Gemeente(rij.gastheer().code(), rij.gastheer().naam()));
    }
}
