package nl.sturenmetkwaliteit.peerreview.sessie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
class SessieRepository implements PanacheRepositoryBase<Sessie, UUID> {

    /** In the order in which they were proposed. */
    List<Sessie> lijst(UUID review, Paginering paginering) {
        return find("peerreview = ?1 and id > ?2 order by id", review, paginering.vanaf())
                .page(0, paginering.limiet() + 1)
                .list();
    }

    Optional<Sessie> vind(UUID review, UUID id) {
        return find("peerreview = ?1 and id = ?2", review, id).firstResultOptional();
    }

    /** Without the sessie itself, which is read once the review is locked. */
    Optional<UUID> reviewVan(UUID id) {
        return getEntityManager()
                .createQuery("select s.peerreview from Sessie s where s.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean kentRonde(UUID review, UUID ronde) {
        return getEntityManager()
                        .createQuery(
                                "select count(r) from Ronde r where r.peerreview = :review and r.id = :ronde",
                                Long.class)
                        .setParameter("review", review)
                        .setParameter("ronde", ronde)
                        .getSingleResult()
                > 0;
    }

    /** Those that are still to be held, or go on. */
    List<Sessie> nietVoorbij(UUID review) {
        return list(
                "peerreview = ?1 and status in ?2 order by id",
                review,
                EnumSet.of(SessieStatus.VOORGESTELD, SessieStatus.VASTGESTELD, SessieStatus.BEZIG));
    }
}
