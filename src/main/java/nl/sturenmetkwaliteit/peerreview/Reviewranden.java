package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What stands around a review in other tables, in one round trip: the page of a review is what people wait for most. */
@ApplicationScoped
class Reviewranden {

    private static final String RAND =
            """
            select g.naam as gastheer, r.id as ronde, r.soort as soort, r.titel as titel, r.deadline_op as deadline
            from peerreview p join gemeente g on g.code = p.gemeente
                left join ronde r on r.gemeente = p.gemeente and r.peerreview = p.id and r.status = 'OPEN'
            where p.gemeente = app_keuken() and p.id = :review
            """;

    private final EntityManager em;

    Reviewranden(EntityManager em) {
        this.em = em;
    }

    /** @param gastheer the name of the host */
    record Rand(String gastheer, @Nullable HuidigeRonde ronde) {}

    Rand van(UUID review) {
        Tuple rij = (Tuple) em.createNativeQuery(RAND, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("gastheer", String.class)
                .addScalar("ronde", UUID.class)
                .addScalar("soort", String.class)
                .addScalar("titel", String.class)
                .addScalar("deadline", Instant.class)
                .setParameter("review", review)
                .getSingleResult();
        UUID ronde = rij.get("ronde", UUID.class);
        return new Rand(
                rij.get("gastheer", String.class),
                ronde == null
                        ? null
                        : new HuidigeRonde(
                                ronde,
                                RondeSoort.valueOf(rij.get("soort", String.class)),
                                rij.get("titel", String.class),
                                rij.get("deadline", Instant.class)));
    }
}
