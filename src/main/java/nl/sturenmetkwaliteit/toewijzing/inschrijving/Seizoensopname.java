package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.transitie.Overgegaan;

/** A review that was made while no seizoen was open is taken in by the next one. */
@Singleton
class Seizoensopname {

    private static final Set<String> NEEMT_OP = Set.of("OPEN", "MATCHING");

    private final EntityManager em;

    Seizoensopname(EntityManager em) {
        this.em = em;
    }

    void bijOvergang(@Observes Overgegaan stap) {
        if (stap.ding().equals("seizoen") && NEEMT_OP.contains(stap.naar())) {
            em.createNativeQuery("select neem_op_in_seizoen(:seizoen)", Integer.class)
                    .setParameter("seizoen", stap.id())
                    .getSingleResult();
        }
    }
}
