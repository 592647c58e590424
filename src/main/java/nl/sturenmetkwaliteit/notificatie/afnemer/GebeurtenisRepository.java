package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What happened to what is somebody's, in the order of its positions. */
@ApplicationScoped
class GebeurtenisRepository {

    private final EntityManager em;

    GebeurtenisRepository(EntityManager em) {
        this.em = em;
    }

    List<Gebeurtenisrij> na(String eigenaar, long positie, int hoogstens) {
        return na(eigenaar, positie, EnumSet.allOf(Gebeurtenissoort.class), hoogstens);
    }

    List<Gebeurtenisrij> na(String eigenaar, long positie, Collection<Gebeurtenissoort> soorten, int hoogstens) {
        return sessie().createNativeQuery(
                        """
                        select positie, id, soort, ding_id, van, naar, peerreview, pad, op from afnemersgebeurtenis
                        where eigenaar = :eigenaar and positie > :na and soort = any (:soorten) order by positie limit :hoogstens
                        """,
                        Object[].class)
                .addScalar("positie", Long.class)
                .addScalar("id", UUID.class)
                .addScalar("soort", String.class)
                .addScalar("ding_id", UUID.class)
                .addScalar("van", String.class)
                .addScalar("naar", String.class)
                .addScalar("peerreview", UUID.class)
                .addScalar("pad", String.class)
                .addScalar("op", Instant.class)
                .setParameter("eigenaar", eigenaar)
                .setParameter("na", positie)
                .setParameter("soorten", soorten.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("hoogstens", hoogstens)
                .getResultStream()
                .map(rij -> new Gebeurtenisrij(
                        (Long) rij[0],
                        (UUID) rij[1],
                        Gebeurtenissoort.valueOf((String) rij[2]),
                        (UUID) rij[3],
                        (String) rij[4],
                        (String) rij[5],
                        (UUID) rij[6],
                        (String) rij[7],
                        (Instant) rij[8]))
                .toList();
    }

    /** Hands what was written to its owners. Answers with how much that was. */
    int verdeel(int hoogstens) {
        return sessie().createNativeQuery("select verdeel_gebeurtenissen(:hoogstens)", Integer.class)
                .setParameter("hoogstens", hoogstens)
                .getSingleResult();
    }

    void vergeetVoor(Instant grens) {
        sessie().createNativeMutationQuery("delete from afnemersgebeurtenis where op < :grens")
                .setParameter("grens", grens)
                .executeUpdate();
    }

    private Session sessie() {
        return em.unwrap(Session.class);
    }
}
