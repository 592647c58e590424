package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;

/** What gemeenten did with the lessons: where it worked, and where it did not. */
@ApplicationScoped
@Transactional
class ToepassingService {

    private final ToepassingRepository toepassingen;
    private final LesService lessen;
    private final Inlevercontrole controle;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    ToepassingService(
            ToepassingRepository toepassingen,
            LesService lessen,
            Inlevercontrole controle,
            Transities transities,
            Geschiedenis geschiedenis,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.toepassingen = toepassingen;
        this.lessen = lessen;
        this.controle = controle;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    UUID meld(UUID les, ToepassingInvoer invoer) {
        if (lessen.gepubliceerd(les).getStatus() != LesStatus.GEPUBLICEERD) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Toepassen kan alleen bij een gepubliceerde les.");
        }
        UUID id = ids.nieuw();
        controle.keur(
                "toepassing", id, Map.of("context", invoer.context()), BevestigingInvoer.alle(invoer.bevestigingen()));
        toepassingen.persist(
                new Toepassing(id, les, beller.eigenGemeente(), invoer, beller.persoon(), clock.instant()));
        return id;
    }

    ToepassingWeergave lees(UUID id) {
        return toepassingen.weergave(id, beller.gemeente()).orElseThrow(ProbleemException::nietGevonden);
    }

    ToepassingWeergave wijzig(UUID id, MergePatch patch) {
        Toepassing toepassing = vind(id);
        if (!isVanOns(toepassing)) {
            throw ProbleemException.geenToegang("Dit is de toepassing van een andere gemeente.");
        }
        voorwaardelijk.eis(toepassing.getVersie());
        ToepassingWijziging oud = toepassing.alsWijziging();
        ToepassingWijziging nieuw = wijzigingen.pasToe(patch, oud, ToepassingWijziging.class);
        controle.keur("toepassing", id, nieuw.gewijzigd(oud), BevestigingInvoer.alle(nieuw.bevestigingen()));
        toepassing.schrijf(nieuw);
        toepassingen.flush();
        return lees(id);
    }

    Overgangen overgangen(UUID id) {
        return transities.mogelijk(ToepassingOvergangen.TABEL, geval(vind(id)));
    }

    void doeOvergang(UUID id, ToepassingOvergangInvoer invoer) {
        transities.vergrendel(id);
        transities.voerUit(ToepassingOvergangen.TABEL, geval(vind(id)), invoer.naar(), invoer.reden());
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, Paginering paginering) {
        ToepassingWeergave toepassing = lees(id);
        Pagina<Geschiedenis.Regel> pagina = geschiedenis.van("toepassing", id, paginering);
        if (toepassing.gemeente() != null) {
            return pagina;
        }
        // a name would tell which gemeente it is
        return pagina.map(regel -> regel.door("Een gemeente"));
    }

    private Toepassing vind(UUID id) {
        return ProbleemException.gevonden(toepassingen.findById(id));
    }

    private boolean isVanOns(Toepassing toepassing) {
        return toepassing.getGemeente().equals(beller.gemeente());
    }

    private ToepassingGeval geval(Toepassing toepassing) {
        Set<Hoedanigheid> hoedanigheden = EnumSet.noneOf(Hoedanigheid.class);
        if (isVanOns(toepassing)) {
            hoedanigheden.add(Hoedanigheid.SCHRIJVER);
        }
        return new ToepassingGeval(toepassing, hoedanigheden);
    }
}
