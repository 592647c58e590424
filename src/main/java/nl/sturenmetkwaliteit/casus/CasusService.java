package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Deelnemers;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.gemeente.api.Taxonomie;
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
import nl.sturenmetkwaliteit.privacy.api.Bevestiging;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import org.jspecify.annotations.Nullable;

/** The casussen of the own gemeente. Who may read which is the database's business: what it does not show does not exist. */
@ApplicationScoped
@Transactional
class CasusService {

    private final CasusRepository casussen;
    private final CasusMapper mapper;
    private final CasusOvergangen overgangen;
    private final CasusBeoordeling beoordeling;
    private final BsnVrijgaven vrijgaven;
    private final Tekstschrijvers schrijvers;
    private final Deelnemers deelnemers;
    private final Taxonomie taxonomie;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    CasusService(
            CasusRepository casussen,
            CasusMapper mapper,
            CasusOvergangen overgangen,
            CasusBeoordeling beoordeling,
            BsnVrijgaven vrijgaven,
            Tekstschrijvers schrijvers,
            Deelnemers deelnemers,
            Taxonomie taxonomie,
            Transities transities,
            Geschiedenis geschiedenis,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.casussen = casussen;
        this.mapper = mapper;
        this.overgangen = overgangen;
        this.beoordeling = beoordeling;
        this.vrijgaven = vrijgaven;
        this.schrijvers = schrijvers;
        this.deelnemers = deelnemers;
        this.taxonomie = taxonomie;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<CasusItem> lijst(@Nullable CasusStatus status, Paginering paginering) {
        return Pagina.van(casussen.lijst(status, paginering), paginering, CasusItem::id);
    }

    UUID maak(CasusInvoer invoer) {
        taxonomie.controleer(invoer.themas(), invoer.obstakels());
        if (invoer.vervolgOp() != null && casussen.findById(invoer.vervolgOp()) == null) {
            throw ProbleemException.ongeldig("vervolgOp", "ONBEKEND", "Deze casus is er niet.");
        }
        Persoon schrijver = new Persoon(beller.persoon(), beller.naam());
        Casus casus =
                new Casus(ids.nieuw(), schrijver, invoer, houder(invoer.casushouder(), schrijver), clock.instant());
        casussen.persist(casus);
        return casus.getId();
    }

    CasusWeergave lees(UUID id) {
        return weergave(vind(id));
    }

    CasusWeergave wijzig(UUID id, MergePatch patch) {
        Casus casus = vind(id);
        voorwaardelijk.eis(casus.getVersie());
        eisConcept(casus);
        CasusInvoer nieuw = wijzigingen.pasToe(patch, casus.alsInvoer(), CasusInvoer.class);
        if (nieuw.vervolgOp() != null || nieuw.intern() != null) {
            throw ProbleemException.ongeldig(
                    nieuw.intern() == null ? "vervolgOp" : "intern", "VAST", "Dit ligt vast sinds de casus er is.");
        }
        taxonomie.controleer(nieuw.themas(), nieuw.obstakels());
        Map<String, String> oud = casus.getTekst().teksten();
        casus.schrijf(nieuw, houder(nieuw.casushouder(), casus.getCasushouder()), clock.instant());
        casussen.flush();
        schrijvers.onthoud(id, oud, casus.getTekst().teksten());
        return weergave(casus);
    }

    void verwijder(UUID id) {
        Casus casus = vind(id);
        voorwaardelijk.eis(casus.getVersie());
        eisConcept(casus);
        casussen.delete(casus);
        casussen.flush();
    }

    Overgangen overgangen(UUID id) {
        return transities.mogelijk(overgangen.tabel(), geval(vind(id), List.of()));
    }

    void doeOvergang(UUID id, CasusOvergangInvoer invoer) {
        // stopping a review withdraws its casus, and the other way round: whoever does either locks the review first
        casussen.reviewVan(id).ifPresent(transities::vergrendel);
        transities.vergrendel(id);
        Casus casus = vind(id);
        transities.voerUit(overgangen.tabel(), geval(casus, bevestigingen(invoer)), invoer.naar(), invoer.reden());
        if (casus.isIntern() && casus.getStatus() == CasusStatus.INGEDIEND) {
            beoordeling.neemInternAan(beller.eigenGemeente(), id);
        }
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, Paginering paginering) {
        vind(id);
        return geschiedenis.van("casus", id, paginering);
    }

    CasusScan scan(UUID id) {
        return vrijgaven.scan(vind(id));
    }

    UUID geefBsnVrij(UUID id, BsnVrijgaveInvoer invoer) {
        Casus casus = vind(id);
        eisConcept(casus);
        return vrijgaven.geef(casus, invoer);
    }

    private Casus vind(UUID id) {
        return ProbleemException.gevonden(casussen.findById(id));
    }

    private CasusWeergave weergave(Casus casus) {
        return mapper.weergave(casus, casussen.addenda(casus.getId()));
    }

    static void eisConcept(Casus casus) {
        if (casus.isBevroren()) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "De casus is ingediend; de tekst ligt vast. Vul aan met een addendum.");
        }
    }

    private Persoon houder(@Nullable UUID gevraagd, Persoon anders) {
        if (gevraagd == null || gevraagd.equals(anders.id())) {
            return anders;
        }
        return deelnemers
                .vind(gevraagd)
                .map(Deelnemers.Collega::persoon)
                .orElseThrow(() -> ProbleemException.ongeldig(
                        "casushouder", "ONBEKEND", "Deze deelnemer is er niet in uw gemeente."));
    }

    private CasusGeval geval(Casus casus, List<Bevestiging> bevestigingen) {
        Set<Hoedanigheid> hoedanigheden = EnumSet.noneOf(Hoedanigheid.class);
        hoedanigheden.addAll(beller.hoedanigheden());
        if (casus.getCasushouder().id().equals(beller.persoon())) {
            hoedanigheden.add(Hoedanigheid.CASUSHOUDER);
        }
        if (casus.getSchrijver().id().equals(beller.persoon())) {
            hoedanigheden.add(Hoedanigheid.SCHRIJVER);
        }
        return new CasusGeval(casus, hoedanigheden, bevestigingen);
    }

    private static List<Bevestiging> bevestigingen(CasusOvergangInvoer invoer) {
        return BevestigingInvoer.alle(invoer.bevestigingen());
    }
}
