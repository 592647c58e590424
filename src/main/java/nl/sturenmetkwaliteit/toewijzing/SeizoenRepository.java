package nl.sturenmetkwaliteit.toewijzing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
class SeizoenRepository implements PanacheRepositoryBase<Seizoen, UUID> {

    private static final String WEERGAVE =
            "select new SeizoenWeergave(s.id, s.naam, s.startdatum, s.einddatum, s.status, s.versie) from Seizoen s ";

    /** Newest first. */
    List<SeizoenWeergave> lijst(Paginering paginering) {
        return getEntityManager()
                .createQuery(WEERGAVE + "where s.id < :voor order by s.id desc", SeizoenWeergave.class)
                .setParameter("voor", paginering.voor())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    Optional<SeizoenWeergave> weergave(UUID id) {
        return getEntityManager()
                .createQuery(WEERGAVE + "where s.id = :id", SeizoenWeergave.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
