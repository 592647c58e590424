package nl.sturenmetkwaliteit.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CasusRepository implements PanacheRepositoryBase<Casus, UUID> {

    /** Those the caller may read, newest first. */
    List<CasusItem> lijst(@Nullable CasusStatus status, Paginering paginering) {
        String filter = status == null ? "" : " and c.status = :status";
        var vraag = getEntityManager()
                .createQuery(
                        """
                        select new CasusItem(c.id, c.tekst.titel, c.status, new nl.sturenmetkwaliteit.gemeente.api.Persoon(c.casushouder, c.casushouderNaam), c.gewijzigdOp)
                        from Casus c where c.id < :voor
                        """
                                + filter
                                + " order by c.id desc",
                        CasusItem.class)
                .setParameter("voor", paginering.voor())
                .setMaxResults(paginering.limiet() + 1);
        if (status != null) {
            vraag.setParameter("status", status);
        }
        return vraag.getResultList();
    }

    /** The casus of a review, where the caller has a part in that review or reads the casus anyway. */
    Optional<Casus> vanReview(UUID review) {
        return find("peerreview", review).firstResultOptional();
    }

    /** The review to lock before the casus itself is read. */
    Optional<UUID> reviewVan(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select c.peerreview from Casus c where c.id = :id and c.peerreview is not null", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean heeftVervolg(UUID id) {
        return count("vervolgOp", id) > 0;
    }

    /** What is to be told before the next interne review of a series can begin. */
    List<CasusItem> voorTeBereiden(UUID casushouder) {
        return getEntityManager()
                .createQuery(
                        """
                        select new CasusItem(c.id, c.tekst.titel, c.status, new nl.sturenmetkwaliteit.gemeente.api.Persoon(c.casushouder, c.casushouderNaam), c.gewijzigdOp)
                        from Casus c where c.casushouder = :houder and c.status = 'CONCEPT' and c.intern and c.vervolgOp is not null
                        order by c.id
                        """,
                        CasusItem.class)
                .setParameter("houder", casushouder)
                .getResultList();
    }

    void leestNietMeer(UUID persoon) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update casus set lezers = array_remove(lezers, cast(:persoon as uuid)), versie = versie + 1
                        where gemeente = app_keuken() and :persoon = any (lezers)
                        """)
                .setParameter("persoon", persoon)
                .executeUpdate();
    }

    GemeenteRef gastheer(UUID casus) {
        return getEntityManager()
                .createQuery(
                        """
                        select new nl.sturenmetkwaliteit.gemeente.api.GemeenteRef(g.code, g.naam)
                        from Casus c join Gemeente g on g.code = c.gemeente where c.id = :casus
                        """,
                        GemeenteRef.class)
                .setParameter("casus", casus)
                .getSingleResult();
    }

    List<AddendumWeergave> addenda(UUID casus) {
        return getEntityManager()
                .createQuery(
                        """
                        select new AddendumWeergave(a.tekst, a.op, new nl.sturenmetkwaliteit.gemeente.api.Persoon(a.door, a.doorNaam))
                        from Addendum a where a.casus = :casus order by a.id
                        """,
                        AddendumWeergave.class)
                .setParameter("casus", casus)
                .getResultList();
    }
}
