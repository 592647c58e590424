package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.toewijzing.match.Gewichten;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinstellingen;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;

/** The proposals for a seizoen: asked for here, calculated by whichever instance comes first. */
@ApplicationScoped
@Transactional
class Seizoenvoorstellen {

    private final ToewijzingRepository toewijzingen;
    private final BerekeningRepository berekeningen;
    private final ToewijzingService weergave;
    private final Opgaven opgaven;
    private final Matchinstellingen instellingen;
    private final Transities transities;
    private final Event<BerekeningGevraagd> gevraagd;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    Seizoenvoorstellen(
            ToewijzingRepository toewijzingen,
            BerekeningRepository berekeningen,
            ToewijzingService weergave,
            Opgaven opgaven,
            Matchinstellingen instellingen,
            Transities transities,
            Event<BerekeningGevraagd> gevraagd,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.berekeningen = berekeningen;
        this.weergave = weergave;
        this.opgaven = opgaven;
        this.instellingen = instellingen;
        this.transities = transities;
        this.gevraagd = gevraagd;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<ToewijzingWeergave> lijst(UUID seizoen, Paginering paginering) {
        beller.eis(Hoedanigheid.NDSD);
        status(seizoen);
        Pagina<Toewijzing> pagina =
                Pagina.van(toewijzingen.vanSeizoen(seizoen, paginering), paginering, Toewijzing::getId);
        return new Pagina<>(weergave.weergaven(pagina.items()), pagina.volgende());
    }

    /** Pins that break a rule are refused now, while whoever pinned is there to read it. */
    UUID vraag(UUID seizoen, ToewijzingInvoer invoer) {
        beller.eis(Hoedanigheid.NDSD);
        transities.vergrendel(seizoen);
        if (!status(seizoen).equals(ToewijzingRepository.MATCHING)) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Een voorstel berekenen kan zolang het seizoen op MATCHING staat.");
        }
        if (toewijzingen.wordtBerekend(seizoen)) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, Voorstelproblemen.WORDT_AL_BEREKEND);
        }
        Rekenbasis basis = invoer.basis();
        Rekenbasiscontrole.keurGewichten(basis);
        Matchinvoer opgave = opgaven.vanSeizoen(seizoen, volledig(basis));
        Rekenbasiscontrole.keur(basis, opgave);
        Toewijzing toewijzing =
                new Toewijzing(ids.nieuw(), seizoen, volledig(basis), opgave, clock.instant(), beller.naam());
        toewijzingen.persistAndFlush(toewijzing);
        berekeningen.zetKlaar(toewijzing.getId());
        gevraagd.fire(new BerekeningGevraagd());
        return toewijzing.getId();
    }

    /** With a weight for every wish: what somebody means by "as usual" may become something else. */
    private Rekenbasis volledig(Rekenbasis basis) {
        Map<String, Integer> gewichten = new TreeMap<>();
        new Gewichten(instellingen.gewichten())
                .gewichten()
                .forEach((wens, gewicht) -> gewichten.put(wens.name(), gewicht));
        gewichten.putAll(basis.gewichten());
        return new Rekenbasis(basis.peersPerCasus(), gewichten, basis.vast(), basis.uitgesloten());
    }

    private String status(UUID seizoen) {
        return toewijzingen.statusVanSeizoen(seizoen).orElseThrow(ProbleemException::nietGevonden);
    }
}
