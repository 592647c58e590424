package nl.sturenmetkwaliteit.peerreview.aanname;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** Asks only for what the caller may see: the rule of the database, said once more, in every question. */
@ApplicationScoped
class AannameRepository implements PanacheRepositoryBase<Aanname, UUID> {

    private static final String ZICHTBAAR =
            """
            a.peerreview = :review and (a.onthuldOp is not null or a.houder = :ik or (:gastteam = true and a.houderGemeente = :eigen)
                or (a.onthulling = nl.sturenmetkwaliteit.peerreview.api.Onthulling.NA_EIGEN_INZENDING
                    and exists (select 1 from Inzending i where i.sleutel.ronde = a.ronde and i.sleutel.persoon = :ik)))
            """;
    private static final String RIJ =
            "select new AannameRij(a, g.naam) from Aanname a join Gemeente g on g.code = a.houderGemeente where "
                    + ZICHTBAAR;

    private final Beller beller;

    AannameRepository(Beller beller) {
        this.beller = beller;
    }

    /** Oldest first: those of the casus lead. */
    List<AannameRij> lijst(UUID review, Paginering paginering) {
        return vraag(RIJ + " and a.id > :na order by a.id", AannameRij.class, review)
                .setParameter("na", paginering.vanaf())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    Optional<AannameRij> rij(UUID review, UUID id) {
        return vraag(RIJ + " and a.id = :id", AannameRij.class, review)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Aanname> vind(UUID review, UUID id) {
        return vraag("select a from Aanname a where a.id = :id and " + ZICHTBAAR, Aanname.class, review)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    long tel(UUID review, List<UUID> ids) {
        return vraag("select count(a) from Aanname a where a.id in (:ids) and " + ZICHTBAAR, Long.class, review)
                .setParameter("ids", ids)
                .getSingleResult();
    }

    private <T> TypedQuery<T> vraag(String hql, Class<T> type, UUID review) {
        String eigen = beller.gemeente();
        return getEntityManager()
                .createQuery(hql, type)
                .setParameter("review", review)
                .setParameter("ik", beller.persoon())
                .setParameter("eigen", eigen == null ? "" : eigen)
                .setParameter("gastteam", beller.isGast() && beller.is(Hoedanigheid.PEER));
    }
}
