package nl.sturenmetkwaliteit.verwerking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
@Transactional
class VerwerkingService {

    private static final String LIJST =
            """
            select new VerwerkingRij(v.id, v.op, v.wie, g.code, g.naam, v.soort, v.operatie, v.ding, v.dingId)
            from Verwerking v left join Gemeente g on g.code = v.vanGemeente
            where v.id < :voor
            """;

    private final EntityManager em;
    private final Beller beller;

    VerwerkingService(EntityManager em, Beller beller) {
        this.em = em;
        this.beller = beller;
    }

    /** Newest first: of the own gemeente, or of all for the beheerder. */
    Pagina<VerwerkingWeergave> lijst(Paginering paginering) {
        boolean alle = beller.is(Hoedanigheid.BEHEERDER);
        if (!alle) {
            beller.eis(Hoedanigheid.COORDINATOR);
        }
        var vraag = em.createQuery(
                        LIJST + (alle ? "" : " and v.gemeente = :eigen") + " order by v.id desc", VerwerkingRij.class)
                .setParameter("voor", paginering.voor())
                .setMaxResults(paginering.limiet() + 1);
        if (!alle) {
            vraag.setParameter("eigen", beller.eigenGemeente());
        }
        List<VerwerkingRij> rijen = vraag.getResultList();
        return Pagina.van(rijen, paginering, VerwerkingRij::id).map(VerwerkingRij::weergave);
    }
}
