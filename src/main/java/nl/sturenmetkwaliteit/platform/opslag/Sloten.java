package nl.sturenmetkwaliteit.platform.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * One at a time for what a key names, until the transaction ends. Take it before reading what is to be changed: row locks would not do,
 * as PostgreSQL applies update policies to them and silently drops the rest.
 */
@ApplicationScoped
public class Sloten {

    private final EntityManager em;

    Sloten(EntityManager em) {
        this.em = em;
    }

    /** @param sleutel the id of a thing, or words for what has none */
    public void vergrendel(String sleutel) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:sleutel, 0)) as text)", String.class)
                .setParameter("sleutel", sleutel)
                .getSingleResult();
    }
}
