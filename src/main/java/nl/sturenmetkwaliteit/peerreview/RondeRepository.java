package nl.sturenmetkwaliteit.peerreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;

@ApplicationScoped
class RondeRepository implements PanacheRepositoryBase<Ronde, UUID> {

    Optional<Ronde> vind(UUID review, UUID id) {
        return find("peerreview = ?1 and id = ?2", review, id).firstResultOptional();
    }

    /** The review of a ronde, without reading the ronde itself: that comes after the lock. */
    Optional<UUID> reviewVan(UUID id) {
        return getEntityManager()
                .createQuery("select r.peerreview from Ronde r where r.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Ronde> open(UUID review) {
        return find("peerreview = ?1 and status = ?2", review, RondeStatus.OPEN).firstResultOptional();
    }

    /** In order: the ids are, as the rondes were planned in order. */
    List<Ronde> lijst(UUID review, Paginering paginering) {
        return find("peerreview = ?1 and id > ?2 order by id", review, paginering.vanaf())
                .page(0, paginering.limiet() + 1)
                .list();
    }

    /** In order. A review has a handful of them. */
    List<Ronde> van(UUID review) {
        return van(getEntityManager().unwrap(Session.class), review);
    }

    /** @param sessie works in the kitchen of the review */
    static List<Ronde> van(Session sessie, UUID review) {
        return sessie.createQuery("from Ronde r where r.peerreview = :review order by r.volgnummer", Ronde.class)
                .setParameter("review", review)
                .getResultList();
    }
}
