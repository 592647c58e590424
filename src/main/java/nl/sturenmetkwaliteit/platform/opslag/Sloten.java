package nl.sturenmetkwaliteit.platform.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.TreeSet;

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

    /** From here on this transaction gives up on a lock that it does not get in time, and is answered as what passes by itself. */
    public void wachtHoogstens(Duration geduld) {
        em.createNativeQuery("select set_config('lock_timeout', :geduld, true)", String.class)
                .setParameter("geduld", geduld.toMillis() + "ms")
                .getSingleResult();
    }

    /** All of these, in one order: two who each need some of the same wait for each other once, and not for ever. */
    public void vergrendel(Collection<String> sleutels) {
        em.createNativeQuery(
                        """
                        select cast(count(pg_advisory_xact_lock(hashtextextended(s.sleutel, 0))) as text)
                        from (select sleutel from unnest(:sleutels) with ordinality u (sleutel, plek) order by plek) s
                        """,
                        String.class)
                .setParameter("sleutels", new TreeSet<>(sleutels).toArray(String[]::new))
                .getSingleResult();
    }
}
