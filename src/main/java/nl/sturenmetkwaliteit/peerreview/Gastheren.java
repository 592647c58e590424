package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;

/** The host, by name. */
@ApplicationScoped
class Gastheren {

    private final EntityManager em;

    Gastheren(EntityManager em) {
        this.em = em;
    }

    GemeenteRef van(Peerreview review) {
        return new GemeenteRef(review.getGemeente(), (String)
                em.createNativeQuery("select naam from gemeente where code = :code", String.class)
                        .setParameter("code", review.getGemeente())
                        .getSingleResult());
    }
}
