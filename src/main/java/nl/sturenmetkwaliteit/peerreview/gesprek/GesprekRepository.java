package nl.sturenmetkwaliteit.peerreview.gesprek;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.peerreview.api.Gespreksding;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Sees only what can be talked about by who asks; the rule of each thing itself decides that. */
@ApplicationScoped
class GesprekRepository implements PanacheRepositoryBase<Onderwerp, UUID> {

    private static final String MET_AANTAL =
            """
            select new GesprekRij(o, (select count(b.id) from Bijdrage b
                where b.gemeente = o.gemeente and b.ding = o.id and b.verwijderdOp is null))
            from Onderwerp o where o.peerreview = :review
            """;

    private static final String MEEPRATERS =
            """
            select m.persoon, m.naam, g.code, g.naam as gemeente_naam
            from wie_meepraat(app_keuken(), :ding) m left join gemeente g on g.code = m.gemeente
            order by m.naam, m.persoon
            """;

    /** In the order in which the things were made. */
    List<GesprekRij> lijst(UUID review, @Nullable Gespreksding soort, Paginering paginering) {
        TypedQuery<GesprekRij> vraag = getEntityManager()
                .createQuery(
                        MET_AANTAL + (soort == null ? "" : " and o.soort = :soort") + " and o.id > :na order by o.id",
                        GesprekRij.class)
                .setParameter("review", review)
                .setParameter("na", paginering.vanaf())
                .setMaxResults(paginering.limiet() + 1);
        if (soort != null) {
            vraag.setParameter("soort", soort);
        }
        return vraag.getResultList();
    }

    Optional<GesprekRij> metAantal(UUID review, UUID ding) {
        return getEntityManager()
                .createQuery(MET_AANTAL + " and o.id = :ding", GesprekRij.class)
                .setParameter("review", review)
                .setParameter("ding", ding)
                .getResultStream()
                .findFirst();
    }

    Optional<Onderwerp> vind(UUID review, UUID ding) {
        return find("peerreview = ?1 and id = ?2", review, ding).firstResultOptional();
    }

    /** Who can be named in a conversation about this thing, as far as the caller may know, by name. */
    List<PersoonVanGemeente> meepraters(UUID ding) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(MEEPRATERS, Object[].class)
                .setParameter("ding", ding)
                .setTupleTransformer((rij, namen) -> new PersoonVanGemeente(
                        (UUID) rij[0],
                        (String) rij[1],
                        rij[2] == null ? null : new GemeenteRef((String) rij[2], (String) rij[3])))
                .getResultList();
    }
}
