package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.transitie.Overgegaan;

/** Whoever was asked or took part, and does not or no longer, leaves a place open: marked in the same transaction. */
@Singleton
class Opengevallen {

    private static final Set<String> HAD_EEN_PLAATS = Set.of("VERSTUURD", "GEACCEPTEERD");

    private final EntityManager em;
    private final Event<AanvullingGevraagd> gevraagd;
    private final Clock clock;

    Opengevallen(EntityManager em, Event<AanvullingGevraagd> gevraagd, Clock clock) {
        this.em = em;
        this.gevraagd = gevraagd;
        this.clock = clock;
    }

    void bijOvergang(@Observes Overgegaan stap) {
        if (stap.ding().equals("uitnodiging")
                && HAD_EEN_PLAATS.contains(stap.van())
                && !HAD_EEN_PLAATS.contains(stap.naar())
                && vielOpen(stap)) {
            gevraagd.fire(new AanvullingGevraagd());
        }
    }

    private boolean vielOpen(Overgegaan stap) {
        return (Boolean) em.createNativeQuery("select plaats_viel_open(:uitnodiging, :nu)", Boolean.class)
                .setParameter("uitnodiging", stap.id())
                .setParameter("nu", clock.instant())
                .getSingleResult();
    }
}
