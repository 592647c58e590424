package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.gemeente.api.Deelnemers;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What follows for a casus from its review, by the same transition table as everything else. */
@ApplicationScoped
class CasusGevolgen implements Casussen {

    private final EntityManager em;
    private final CasusOvergangen overgangen;
    private final Transities transities;
    private final CasusMapper mapper;
    private final Deelnemers deelnemers;
    private final Casusherhaling herhaling;
    private final OpenWerk openWerk;

    CasusGevolgen(
            EntityManager em,
            CasusOvergangen overgangen,
            Transities transities,
            CasusMapper mapper,
            Deelnemers deelnemers,
            Casusherhaling herhaling,
            OpenWerk openWerk) {
        this.em = em;
        this.overgangen = overgangen;
        this.transities = transities;
        this.mapper = mapper;
        this.deelnemers = deelnemers;
        this.herhaling = herhaling;
        this.openWerk = openWerk;
    }

    @Override
    public CasusVoorReview vind(Session sessie, UUID casus) {
        return mapper.voorReview(zoek(sessie, casus));
    }

    @Override
    public CasusVoorReview vind(UUID casus) {
        return mapper.voorReview(zoek(em, casus));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> lezers(UUID casus) {
        return em.createNativeQuery(
                        """
                        select l.lezer from casus c cross join unnest(c.lezers) with ordinality as l(lezer, plaats)
                        where c.gemeente = app_keuken() and c.id = :casus order by l.plaats
                        """,
                        UUID.class)
                .setParameter("casus", casus)
                .getResultList();
    }

    @Override
    public void koppel(Session sessie, UUID casus, UUID review) {
        zoek(sessie, casus).koppel(review);
    }

    @Override
    public void inReview(Session sessie, UUID casus) {
        volg(sessie, casus, CasusStatus.IN_REVIEW, null, Set.of(CasusStatus.AANGENOMEN));
    }

    @Override
    public void rondAf(Session sessie, UUID casus) {
        volg(sessie, casus, CasusStatus.AFGEROND, null, Set.of(CasusStatus.IN_REVIEW));
    }

    @Override
    public void trekIn(Session sessie, UUID casus, String reden) {
        volg(sessie, casus, CasusStatus.INGETROKKEN, reden, Set.of(CasusStatus.AANGENOMEN, CasusStatus.IN_REVIEW));
    }

    @Override
    public void herhaal(UUID casus) {
        herhaling.maak(zoek(em, casus));
    }

    @Override
    public void draagOver(Collection<UUID> casussen, UUID van, Persoon naar) {
        openWerk.draagOver(casussen, van, naar);
    }

    @Override
    public void benoemLezers(UUID casus, Collection<UUID> personen) {
        Set<UUID> gevraagd = new TreeSet<>(personen);
        if (deelnemers.vind(gevraagd).size() != gevraagd.size()) {
            throw ProbleemException.ongeldig("lezers", "ONBEKEND", "Noem alleen deelnemers van uw eigen gemeente.");
        }
        zoek(em, casus).benoemLezers(gevraagd);
    }

    private void volg(Session sessie, UUID casus, CasusStatus naar, @Nullable String reden, Set<CasusStatus> vanuit) {
        Casus gevonden = zoek(sessie, casus);
        if (vanuit.contains(gevonden.getStatus())) {
            transities.gevolg(
                    sessie,
                    overgangen.tabel(),
                    new CasusGeval(gevonden, Set.of(Hoedanigheid.GEVOLG), List.of()),
                    naar,
                    reden);
        }
    }

    private static Casus zoek(EntityManager sessie, UUID casus) {
        return ProbleemException.gevonden(sessie.find(Casus.class, casus));
    }
}
