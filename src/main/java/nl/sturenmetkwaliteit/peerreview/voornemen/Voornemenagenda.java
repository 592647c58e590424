package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sturenmetkwaliteit.platform.agenda.Agendabron;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt;
import nl.sturenmetkwaliteit.platform.agenda.Agendasoort;

/** The days on which a voornemen beside a spiegel comes back. */
@ApplicationScoped
class Voornemenagenda implements Agendabron {

    private static final int JAREN_VOORUIT = 2;

    private final EigenVoornemens voornemens;
    private final Clock clock;

    Voornemenagenda(EigenVoornemens voornemens, Clock clock) {
        this.voornemens = voornemens;
        this.clock = clock;
    }

    @Override
    public List<Agendapunt> punten() {
        return voornemens.tot(LocalDate.now(clock).plusYears(JAREN_VOORUIT)).stream()
                .map(rij -> Agendapunt.opDag(
                        Agendasoort.VOORNEMEN,
                        rij.id(),
                        rij.wanneerdatum(),
                        rij.pad(),
                        rij.gastheer().naam(),
                        rij.versie()))
                .toList();
    }
}
