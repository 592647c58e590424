package nl.sturenmetkwaliteit.peerreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;

@ApplicationScoped
class RondeRepository implements PanacheRepositoryBase<Ronde, UUID> {

    Optional<Ronde> vind(UUID review, UUID id) {
        return find("peerreview = ?1 and id = ?2", review, id).firstResultOptional();
    }

    Optional<Ronde> open(UUID review) {
        return find("peerreview = ?1 and status = ?2", review, RondeStatus.OPEN).firstResultOptional();
    }

    /** In order. A review has a handful of them. */
    List<Ronde> van(UUID review) {
        return list("peerreview = ?1 order by volgnummer", review);
    }
}
