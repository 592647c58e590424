package nl.sturenmetkwaliteit.peerreview.reflectie;

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
class ReflectieRepository implements PanacheRepositoryBase<Reflectie, UUID> {

    private static final String ZICHTBAAR =
            """
            (r.schrijver = :ik or (:gastteam = true and r.schrijverGemeente = :eigen)
                or (r.status = ReflectieStatus.INGEDIEND and (r.onthuldOp is not null
                    or (r.onthulling = nl.sturenmetkwaliteit.peerreview.api.Onthulling.NA_EIGEN_INZENDING
                        and exists (select 1 from Inzending i where i.sleutel.ronde = r.ronde and i.sleutel.persoon = :ik)))))
            """;
    private static final String WEERGAVE =
            """
            select new ReflectieWeergave(r.id, r.ronde,
                new nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente(r.schrijver, r.schrijverNaam,
                    new nl.sturenmetkwaliteit.gemeente.api.GemeenteRef(g.code, g.naam)),
                r.status, r.denken, r.handelen, r.leren, r.aannames, r.eigenAanname, r.herkenning, r.voorbeeld, r.advies,
                r.geenAdviesOmdat, r.terugblik, case when r.status = ReflectieStatus.CONCEPT then r.spiegelConcept else s.tekst end,
                r.naOnthulling, r.ingediendOp, r.versie)
            from Reflectie r join Gemeente g on g.code = r.schrijverGemeente
                left join Spiegel s on s.reflectie = r.id and (s.schrijver = :ik or s.gedeeldOp is not null)
            where
            """
                    + ZICHTBAAR;

    private final Beller beller;

    ReflectieRepository(Beller beller) {
        this.beller = beller;
    }

    /** The reflecties of a ronde, in the order in which they were begun. */
    List<ReflectieWeergave> lijst(UUID ronde, Paginering paginering) {
        return vraag(WEERGAVE + " and r.ronde = :ronde and r.id > :na order by r.id", ReflectieWeergave.class)
                .setParameter("ronde", ronde)
                .setParameter("na", paginering.vanaf())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    Optional<ReflectieWeergave> weergave(UUID review, UUID id) {
        return vraag(WEERGAVE + " and r.peerreview = :review and r.id = :id", ReflectieWeergave.class)
                .setParameter("review", review)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<ReflectieWeergave> mijne(UUID ronde) {
        return vraag(WEERGAVE + " and r.ronde = :ronde and r.schrijver = :ik", ReflectieWeergave.class)
                .setParameter("ronde", ronde)
                .getResultStream()
                .findFirst();
    }

    /** To be changed, or looked at as a whole. */
    Optional<Reflectie> vind(UUID review, UUID id) {
        return vraag(
                        "select r from Reflectie r where r.peerreview = :review and r.id = :id and " + ZICHTBAAR,
                        Reflectie.class)
                .setParameter("review", review)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Reflectie> eigenVan(UUID ronde) {
        return find("ronde = ?1 and schrijver = ?2", ronde, beller.persoon()).firstResultOptional();
    }

    /** Whether the caller could read what someone outside the own team handed in for this ronde. */
    boolean kanAnderenLezen(Reflectie eigen, boolean intern) {
        return !vraag(
                        """
                        select 1 from Reflectie r where r.ronde = :ronde and r.status = ReflectieStatus.INGEDIEND and r.schrijver <> :ik
                            and (:intern = true or r.schrijverGemeente <> :eigen) and
                        """
                                + ZICHTBAAR,
                        Integer.class)
                .setParameter("ronde", eigen.getRonde())
                .setParameter("intern", intern)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private <T> TypedQuery<T> vraag(String hql, Class<T> type) {
        String eigen = beller.gemeente();
        return getEntityManager()
                .createQuery(hql, type)
                .setParameter("ik", beller.persoon())
                .setParameter("eigen", eigen == null ? "" : eigen)
                .setParameter("gastteam", beller.isGast() && beller.is(Hoedanigheid.PEER));
    }
}
