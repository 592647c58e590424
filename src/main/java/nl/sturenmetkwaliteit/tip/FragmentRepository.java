package nl.sturenmetkwaliteit.tip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
class FragmentRepository implements PanacheRepositoryBase<Fragment, UUID> {

    private static final String WEERGAVE =
            """
            select new FragmentWeergave(f.id, f.reflectie, f.veld, f.begin, f.einde, f.tekst,
                new nl.sturenmetkwaliteit.gemeente.api.GemeenteRef(g.code, g.naam),
                new nl.sturenmetkwaliteit.tip.FragmentWeergave$Markeerder(f.door, f.doorNaam, d.code, d.naam), k.tip, f.versie)
            from Fragment f join Gemeente g on g.code = f.bronGemeente left join Gemeente d on d.code = f.doorGemeente
                left join TipFragment k on k.fragment = f.id
            """;

    /** Oldest first. */
    List<FragmentWeergave> lijst(UUID review, Paginering paginering) {
        return getEntityManager()
                .createQuery(
                        WEERGAVE + " where f.peerreview = :review and f.id > :na order by f.id", FragmentWeergave.class)
                .setParameter("review", review)
                .setParameter("na", paginering.vanaf())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    Optional<FragmentWeergave> weergave(UUID review, UUID id) {
        return getEntityManager()
                .createQuery(WEERGAVE + " where f.peerreview = :review and f.id = :id", FragmentWeergave.class)
                .setParameter("review", review)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
