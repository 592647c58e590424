package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.sturenmetkwaliteit.peerreview.api.RondeGesloten;

/** At the closing of a ronde everyone reads what was handed in. A draft stays what it was: its writer's. */
@ApplicationScoped
class Onthuller {

    private final Clock clock;

    Onthuller(Clock clock) {
        this.clock = clock;
    }

    void onthul(@Observes RondeGesloten gesloten) {
        gesloten.sessie()
                .createNativeMutationQuery(
                        """
                        update reflectie set onthuld_op = :nu
                        where gemeente = app_keuken() and ronde = :ronde and status = 'INGEDIEND' and onthuld_op is null
                        """)
                .setParameter("nu", clock.instant())
                .setParameter("ronde", gesloten.ronde())
                .executeUpdate();
    }
}
