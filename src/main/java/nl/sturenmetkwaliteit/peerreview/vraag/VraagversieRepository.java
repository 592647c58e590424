package nl.sturenmetkwaliteit.peerreview.vraag;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
class VraagversieRepository implements PanacheRepositoryBase<Vraagversie, UUID> {

    /** Oldest first. */
    List<VraagversieWeergave> lijst(UUID review, Paginering paginering) {
        return getEntityManager()
                .createQuery(
                        """
                        select new VraagversieWeergave(v.id, v.nummer, v.tekst, v.ongewijzigd, v.aanleiding, v.op,
                            new nl.sturenmetkwaliteit.gemeente.api.Persoon(v.door, v.doorNaam))
                        from Vraagversie v where v.peerreview = :review and v.id > :na order by v.id
                        """,
                        VraagversieWeergave.class)
                .setParameter("review", review)
                .setParameter("na", paginering.vanaf())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    Optional<Vraagversie> laatste(UUID review) {
        return find("peerreview = ?1 order by nummer desc", review).firstResultOptional();
    }
}
