package nl.sturenmetkwaliteit.notificatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NotificatieRepository {

    private static final String RIJ =
            """
            select new NotificatieRij(n.id, n.soort, n.pad, n.peerreview, g.code, g.naam, n.uiterlijkOp, n.toon, n.gemaaktOp, n.gelezenOp)
            from Notificatie n left join Gemeente g on g.code = n.vanGemeente
            where n.persoon = :persoon
            """;

    private final EntityManager em;

    NotificatieRepository(EntityManager em) {
        this.em = em;
    }

    /** Newest first. */
    List<NotificatieRij> van(UUID persoon, @Nullable Boolean gelezen, Paginering paginering) {
        String alleen = gelezen == null ? "" : " and n.gelezenOp is " + (gelezen ? "not null" : "null");
        return em.createQuery(RIJ + " and n.id < :voor" + alleen + " order by n.id desc", NotificatieRij.class)
                .setParameter("persoon", persoon)
                .setParameter("voor", paginering.voor())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    Optional<NotificatieRij> vind(UUID persoon, UUID id) {
        return em.createQuery(RIJ + " and n.id = :id", NotificatieRij.class)
                .setParameter("persoon", persoon)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What these reviews are called; not those the caller may see nothing of. */
    Map<UUID, String> titels(Collection<UUID> reviews) {
        return em.unwrap(Session.class)
                .createNativeQuery("select peerreview, titel from titels_van(:reviews)", Object[].class)
                .addScalar("peerreview", UUID.class)
                .addScalar("titel", String.class)
                .setParameter("reviews", reviews.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(rij -> (UUID) rij[0], rij -> (String) rij[1]));
    }

    /** The first time is when it was read. */
    void lees(UUID persoon, UUID id, Instant op) {
        em.createQuery(
                        "update Notificatie set gelezenOp = :op where persoon = :persoon and id = :id and gelezenOp is null")
                .setParameter("op", op)
                .setParameter("persoon", persoon)
                .setParameter("id", id)
                .executeUpdate();
    }

    void leesTotEnMet(UUID persoon, UUID id, Instant op) {
        em.createQuery(
                        "update Notificatie set gelezenOp = :op where persoon = :persoon and id <= :id and gelezenOp is null")
                .setParameter("op", op)
                .setParameter("persoon", persoon)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Stops counting where the answer would stop telling. */
    int ongelezen(UUID persoon) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select cast(count(*) as integer) from
                            (select 1 from notificatie where persoon = :persoon and gelezen_op is null limit :hoogstens) ongelezen
                        """,
                        Integer.class)
                .setParameter("persoon", persoon)
                .setParameter("hoogstens", Notificatietelling.HOOGSTENS + 1)
                .getSingleResult();
    }
}
