package nl.sturenmetkwaliteit.peerreview.aanname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.sturenmetkwaliteit.peerreview.api.RondeGesloten;

/** At the closing of a ronde everyone reads which aannames came up in it. */
@ApplicationScoped
class AannameOnthuller {

    private final Clock clock;

    AannameOnthuller(Clock clock) {
        this.clock = clock;
    }

    void onthul(@Observes RondeGesloten gesloten) {
        gesloten.sessie()
                .createNativeMutationQuery(
                        """
                        update aanname set onthuld_op = :nu
                        where gemeente = app_keuken() and ronde = :ronde and onthuld_op is null
                        """)
                .setParameter("nu", clock.instant())
                .setParameter("ronde", gesloten.ronde())
                .executeUpdate();
    }
}
