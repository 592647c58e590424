package nl.sturenmetkwaliteit.peerreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PeerreviewRepository implements PanacheRepositoryBase<Peerreview, UUID> {

    Optional<Peerreview> vanCasus(UUID casus) {
        return find("casus", casus).firstResultOptional();
    }
}
