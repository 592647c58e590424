package nl.sturenmetkwaliteit.peerreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
class OpvolgmomentRepository implements PanacheRepositoryBase<Opvolgmoment, UUID> {

    /** In the order in which they were planned. */
    List<Opvolgmoment> lijst(UUID review, Paginering paginering) {
        return find("peerreview = ?1 and id > ?2 order by id", review, paginering.vanaf())
                .page(0, paginering.limiet() + 1)
                .list();
    }

    Optional<Opvolgmoment> vind(UUID review, UUID id) {
        return find("peerreview = ?1 and id = ?2", review, id).firstResultOptional();
    }

    Optional<Opvolgmoment> openVan(UUID voornemen) {
        return find("voornemen = ?1 and afgerondOp is null", voornemen).firstResultOptional();
    }

    List<Opvolgmoment> open(UUID review) {
        return list("peerreview = ?1 and afgerondOp is null", review);
    }
}
