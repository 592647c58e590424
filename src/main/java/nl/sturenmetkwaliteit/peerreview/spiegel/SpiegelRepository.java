package nl.sturenmetkwaliteit.peerreview.spiegel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The spiegels of the own gemeente. A shared one of another is read with its reflectie, never here. */
@ApplicationScoped
class SpiegelRepository implements PanacheRepositoryBase<Spiegel, UUID> {

    private static final String VAN_ONS = "s.gemeente = :eigen and (s.gastheer <> s.gemeente or s.schrijver = :ik)";
    private static final String WEERGAVE =
            """
            select new SpiegelWeergave(s.id, s.peerreview, new nl.sturenmetkwaliteit.gemeente.api.GemeenteRef(g.code, g.naam), s.casusTitel,
                new nl.sturenmetkwaliteit.gemeente.api.Persoon(s.schrijver, s.schrijverNaam), s.tekst, s.eigenAdvies, s.opgesteldOp,
                s.gedeeldOp, s.versie)
            from Spiegel s join Gemeente g on g.code = s.gastheer where
            """
                    + VAN_ONS;

    private final Beller beller;

    SpiegelRepository(Beller beller) {
        this.beller = beller;
    }

    /** Newest first. */
    List<SpiegelWeergave> lijst(Paginering paginering) {
        return vraag(WEERGAVE + " and s.id < :voor order by s.id desc", SpiegelWeergave.class)
                .setParameter("voor", paginering.voor())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    Optional<SpiegelWeergave> weergave(UUID id) {
        return vraag(WEERGAVE + " and s.id = :id", SpiegelWeergave.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Spiegel> vind(UUID id) {
        return vraag("select s from Spiegel s where s.id = :id and " + VAN_ONS, Spiegel.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Spiegel> bij(UUID reflectie) {
        return vraag("select s from Spiegel s where s.reflectie = :reflectie and " + VAN_ONS, Spiegel.class)
                .setParameter("reflectie", reflectie)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> vraag(String hql, Class<T> type) {
        return getEntityManager()
                .createQuery(hql, type)
                .setParameter("eigen", beller.eigenGemeente())
                .setParameter("ik", beller.persoon());
    }
}
