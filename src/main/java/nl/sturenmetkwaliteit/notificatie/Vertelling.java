package nl.sturenmetkwaliteit.notificatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.planning.Uitstel;
import org.hibernate.Session;

/** One event told, in the transaction of who calls: as SYSTEEM in its kitchen. */
@ApplicationScoped
class Vertelling {

    private static final Uitstel UITSTEL = new Uitstel(Duration.ofSeconds(30), Duration.ofHours(1));

    /** Claimed by whoever is first; the others pass over it. */
    private static final String NEEM =
            """
            select soort, ding, van, naar from gebeurtenis where id = :id and verwerkt_op is null for update skip locked
            """;

    private static final String VERTEL =
            """
            insert into notificatie (id, gemeente, persoon, soort, sleutel, pad, peerreview, van_gemeente, uiterlijk_op, gemaakt_op, post_op)
            select uuidv7(:nu - clock_timestamp()), post.gemeente, hoort.persoon, :soort, cast(e.id as text), hoort.pad, e.peerreview,
                hoort.van_gemeente, hoort.uiterlijk_op, :nu, post.post_op
            from gebeurtenis e cross join lateral (%s) hoort
                cross join lateral wanneer_per_post(hoort.persoon, :soort, :standaard, :nu) post
            where e.id = :id and hoort.persoon is distinct from e.persoon
            on conflict (sleutel, persoon) do nothing
            """;

    private final EntityManager em;
    private final Clock clock;

    Vertelling(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    void vertel(UUID id) {
        Session sessie = em.unwrap(Session.class);
        sessie.createNativeQuery(NEEM, Object[].class)
                .addScalar("soort", String.class)
                .addScalar("ding", String.class)
                .addScalar("van", String.class)
                .addScalar("naar", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .ifPresent(rij -> vertel(sessie, id, rij));
    }

    private void vertel(Session sessie, UUID id, Object[] rij) {
        Instant nu = clock.instant();
        int verteld = 0;
        for (Notificatiesoort soort : Notificatiesoort.values()) {
            if (soort.aanleiding().is((String) rij[0], (String) rij[1], (String) rij[2], (String) rij[3])) {
                verteld += sessie.createNativeMutationQuery(VERTEL.formatted(soort.wie()))
                        .setParameter("id", id)
                        .setParameter("soort", soort.name())
                        .setParameter("standaard", soort.standaard().name())
                        .setParameter("nu", nu)
                        .executeUpdate();
            }
        }
        sessie.createNativeMutationQuery("update gebeurtenis set verwerkt_op = :nu where id = :id")
                .setParameter("nu", nu)
                .setParameter("id", id)
                .executeUpdate();
        if (verteld > 0) {
            sessie.createNativeQuery("select cast(pg_notify('notificatie', :sleutel) as text)", String.class)
                    .setParameter("sleutel", id.toString())
                    .getSingleResult();
        }
    }

    void vergeetVoor(Instant grens) {
        em.unwrap(Session.class)
                .createNativeQuery("select cast(vergeet_berichten(:grens) as text)", String.class)
                .setParameter("grens", grens)
                .getSingleResult();
    }

    /** Later, and each time twice as late: the others are told meanwhile. */
    void stelUit(UUID id) {
        Session sessie = em.unwrap(Session.class);
        Integer pogingen = sessie.createNativeQuery("select pogingen from gebeurtenis where id = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
        sessie.createNativeMutationQuery(
                        "update gebeurtenis set pogingen = pogingen + 1, opnieuw_op = :op where id = :id and verwerkt_op is null")
                .setParameter("op", clock.instant().plus(UITSTEL.na(pogingen)))
                .setParameter("id", id)
                .executeUpdate();
    }
}
