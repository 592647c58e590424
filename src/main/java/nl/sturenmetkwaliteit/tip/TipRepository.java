package nl.sturenmetkwaliteit.tip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TipRepository implements PanacheRepositoryBase<Tip, UUID> {

    /** Oldest first: nothing is voted on. */
    List<Tip> lijst(UUID review, Paginering paginering) {
        return find("peerreview = ?1 and id > ?2 order by id", review, paginering.vanaf())
                .page(0, paginering.limiet() + 1)
                .list();
    }

    @Nullable
    Tip inReview(UUID review, UUID id) {
        return find("peerreview = ?1 and id = ?2", review, id).firstResult();
    }

    long aantalInReview(UUID review, Collection<UUID> ids) {
        return count("peerreview = ?1 and id in ?2", review, ids);
    }

    /** For a change in what hangs on the tip and is shown with it: who read it before must read it again. */
    void verhoogVersie(Tip tip) {
        getEntityManager().lock(tip, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
