package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.sturenmetkwaliteit.tip.api.Publicatiestand;

/** Whether a tip became a les that everyone reads: yes or no, not which. */
@ApplicationScoped
class Publicaties implements Publicatiestand {

    private final EntityManager em;

    Publicaties(EntityManager em) {
        this.em = em;
    }

    @Override
    public boolean isGepubliceerd(UUID tip) {
        return (Boolean) em.createNativeQuery("select is_gepubliceerd_uit(:tip)")
                .setParameter("tip", tip)
                .getSingleResult();
    }
}
