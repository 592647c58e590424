package nl.sturenmetkwaliteit.peerreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PeerreviewRepository implements PanacheRepositoryBase<Peerreview, UUID> {

    Optional<Peerreview> vanCasus(UUID casus) {
        return find("casus", casus).firstResultOptional();
    }

    /** Kept beside the review, not as a change of it: who reads it sees nothing of this. */
    void isHerhaald(UUID review, Instant nu) {
        update("herhaaldOp = ?1 where id = ?2", nu, review);
    }
}
