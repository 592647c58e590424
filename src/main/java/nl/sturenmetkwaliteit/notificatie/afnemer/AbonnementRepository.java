package nl.sturenmetkwaliteit.notificatie.afnemer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AbonnementRepository implements PanacheRepositoryBase<Abonnement, UUID> {

    /** Of the gemeente, or of NDSD where there is none; the newest first. */
    List<Abonnement> lijst(@Nullable String gemeente, Paginering paginering) {
        return find("gemeente is not distinct from ?1 and id < ?2 order by id desc", gemeente, paginering.voor())
                .page(0, paginering.limiet() + 1)
                .list();
    }

    Optional<Abonnement> vind(@Nullable String gemeente, UUID id) {
        return find("gemeente is not distinct from ?1 and id = ?2", gemeente, id)
                .firstResultOptional();
    }

    long aantalLopend(@Nullable String gemeente) {
        return count("gemeente is not distinct from ?1 and status <> ?2", gemeente, AbonnementStatus.BEEINDIGD);
    }
}
