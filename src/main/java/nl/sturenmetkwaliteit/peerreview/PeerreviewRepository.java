package nl.sturenmetkwaliteit.peerreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PeerreviewRepository implements PanacheRepositoryBase<Peerreview, UUID> {

    Optional<Peerreview> vanCasus(UUID casus) {
        return find("casus", casus).firstResultOptional();
    }

    /** The casussen of the reviews that are still to look back, paused or not. */
    List<UUID> casussenInOpvolging() {
        return getEntityManager()
                .createQuery(
                        "select p.casus from Peerreview p where p.status = 'OPVOLGING' or p.voorPauze = 'OPVOLGING'",
                        UUID.class)
                .getResultList();
    }

    /** Kept beside the review, not as a change of it: who reads it sees nothing of this. */
    void isHerhaald(UUID review, Instant nu) {
        update("herhaaldOp = ?1 where id = ?2", nu, review);
    }
}
