package nl.sturenmetkwaliteit.toewijzing.voorstel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;

@ApplicationScoped
class ToewijzingRepository implements PanacheRepositoryBase<Toewijzing, UUID> {

    /** The status of a seizoen that is matched. */
    static final String MATCHING = "MATCHING";

    /** Newest first. */
    List<Toewijzing> vanSeizoen(UUID seizoen, Paginering paginering) {
        return lijst("t.seizoen = :bereik", seizoen, paginering);
    }

    List<Toewijzing> vanReview(UUID review, Paginering paginering) {
        return lijst("t.peerreview = :bereik", review, paginering);
    }

    private List<Toewijzing> lijst(String waar, UUID bereik, Paginering paginering) {
        return getEntityManager()
                .createQuery(
                        "from Toewijzing t where " + waar + " and t.id < :voor order by t.id desc", Toewijzing.class)
                .setParameter("bereik", bereik)
                .setParameter("voor", paginering.voor())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    /** Those of the same seizoen or review that wait for a decision, oldest first. */
    List<Toewijzing> anderen(Toewijzing deze) {
        return getEntityManager()
                .createQuery(
                        """
                        from Toewijzing t where (t.seizoen = :bereik or t.peerreview = :bereik) and t.id <> :deze and t.status = :berekend
                        order by t.id
                        """,
                        Toewijzing.class)
                .setParameter("bereik", deze.bereik())
                .setParameter("deze", deze.getId())
                .setParameter("berekend", ToewijzingStatus.BEREKEND)
                .getResultList();
    }

    List<Toewijzing> opengevallen(UUID review) {
        return list(
                "peerreview = ?1 and aanleiding = ?2 and status = ?3",
                review,
                Aanleiding.OPENGEVALLEN,
                ToewijzingStatus.BEREKEND);
    }

    boolean wordtBerekend(UUID seizoen) {
        return count("seizoen = ?1 and status = ?2", seizoen, ToewijzingStatus.WORDT_BEREKEND) > 0;
    }

    /** What is locked before the thing itself is read. */
    Optional<UUID> bereikVan(UUID id) {
        return getEntityManager()
                .createQuery("select coalesce(t.seizoen, t.peerreview) from Toewijzing t where t.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<String> statusVanSeizoen(UUID seizoen) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select status from seizoen where id = :id", String.class)
                .setParameter("id", seizoen)
                .uniqueResultOptional();
    }
}
