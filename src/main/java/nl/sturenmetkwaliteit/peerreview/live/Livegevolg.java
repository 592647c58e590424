package nl.sturenmetkwaliteit.peerreview.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeGesloten;
import nl.sturenmetkwaliteit.platform.transitie.Overgegaan;

/** What follows on everyone's screen from what happens elsewhere. */
@ApplicationScoped
class Livegevolg {

    private static final String SESSIE = "sessie";
    private static final String BEZIG = "BEZIG";

    private final EntityManager em;
    private final Clock clock;

    Livegevolg(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    void beginOfEindig(@Observes Overgegaan stap) {
        if (!stap.ding().equals(SESSIE)) {
            return;
        }
        if (stap.naar().equals(BEZIG)) {
            UUID review = em.createQuery("select s.peerreview from Sessie s where s.id = :id", UUID.class)
                    .setParameter("id", stap.id())
                    .getSingleResult();
            em.persist(new Livesessie(stap.id(), review, clock.instant()));
        } else if (stap.van().equals(BEZIG)) {
            em.remove(em.find(Livesessie.class, stap.id()));
        }
    }

    /** The reveal: what everyone wrote in silence is on, for everyone at the same moment. Whoever closed the ronde, or the clock that did. */
    void onthul(@Observes RondeGesloten gesloten) {
        gesloten.sessie()
                .createNativeMutationQuery(
                        """
                        update livesessie set soort = 'RONDE', stap = stap + 1, eindigt_op = null, versie = versie + 1
                        where gemeente = app_keuken() and ronde = :ronde and soort = 'STILSCHRIJVEN'
                        """)
                .setParameter("ronde", gesloten.ronde())
                .executeUpdate();
    }
}
