package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.peerreview.api.SessieVoorgesteld;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Redencontrole;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;

/** Proposing a sessie, agreeing on its date, moving it and calling it off. */
@ApplicationScoped
@Transactional
class SessieService {

    private final Reviews reviews;
    private final SessieRepository sessies;
    private final SessieantwoordRepository antwoorden;
    private final SessieOvergangen overgangen;
    private final Sessiedata data;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Redencontrole redencontrole;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final Event<SessieVoorgesteld> voorgesteld;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    SessieService(
            Reviews reviews,
            SessieRepository sessies,
            SessieantwoordRepository antwoorden,
            SessieOvergangen overgangen,
            Sessiedata data,
            Transities transities,
            Geschiedenis geschiedenis,
            Redencontrole redencontrole,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            Event<SessieVoorgesteld> voorgesteld,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.sessies = sessies;
        this.antwoorden = antwoorden;
        this.overgangen = overgangen;
        this.data = data;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.redencontrole = redencontrole;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.voorgesteld = voorgesteld;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<SessieWeergave> lijst(UUID review, Paginering paginering) {
        reviews.vind(review);
        return Pagina.van(weergaven(sessies.lijst(review, paginering)), paginering, SessieWeergave::id);
    }

    SessieWeergave lees(UUID review, UUID id) {
        return weergave(sessie(review, id));
    }

    UUID stelVoor(UUID id, SessieInvoer invoer) {
        reviews.vergrendel(id);
        Review review = reviews.vind(id);
        eisLeiding();
        eisLoopt(review);
        keur(id, invoer);
        data.keurVoorstellen(invoer.voorstellen());
        UUID sessie = ids.nieuw();
        sessies.persistAndFlush(new Sessie(sessie, id, invoer, clock.instant()));
        voorgesteld.fire(new SessieVoorgesteld(id, sessie));
        return sessie;
    }

    /** Where it is may change until it is held; the dates as long as they are proposals. */
    SessieWeergave wijzig(UUID review, UUID id, MergePatch patch) {
        reviews.vergrendel(review);
        Sessie sessie = sessie(review, id);
        eisLeiding();
        voorwaardelijk.eis(sessie.getVersie());
        SessieInvoer oud = sessie.alsInvoer();
        SessieInvoer nieuw = wijzigingen.pasToe(patch, oud, SessieInvoer.class);
        eisLoopt(reviews.vind(review));
        boolean andereData = !nieuw.voorstellen().equals(oud.voorstellen());
        if (sessie.isVoorbij() || (andereData && sessie.getStatus() != SessieStatus.VOORGESTELD)) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "De data liggen vast. Verzet de sessie, of last haar af.");
        }
        keur(review, nieuw);
        if (andereData) {
            data.keurVoorstellen(nieuw.voorstellen());
        }
        sessie.schrijf(nieuw, clock.instant());
        sessies.flush();
        return weergave(sessie);
    }

    Overgangen overgangen(UUID review, UUID id) {
        return transities.mogelijk(overgangen.tabel(), geval(review, sessie(review, id)));
    }

    void doeOvergang(UUID review, UUID id, SessieOvergangInvoer invoer) {
        reviews.vergrendel(review);
        Sessie sessie = sessie(review, id);
        SessieGeval geval = geval(review, sessie);
        if (invoer.naar() == SessieStatus.VASTGESTELD
                && sessie.isKomend()
                && leidt()
                && voorwaardelijk.isBij(sessie.getVersie())) {
            sessie.komtOp(data.keuze(sessie, invoer));
        }
        transities.voerUit(overgangen.tabel(), geval, invoer.naar(), invoer.reden());
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID review, UUID id, Paginering paginering) {
        sessie(review, id);
        return geschiedenis.van(SessieOvergangen.DING, id, paginering);
    }

    private void keur(UUID review, SessieInvoer invoer) {
        if (invoer.ronde() != null && !sessies.kentRonde(review, invoer.ronde())) {
            throw ProbleemException.ongeldig("ronde", "ONBEKEND", "Kies een ronde van deze review.");
        }
        if (invoer.plaats() != null) {
            redencontrole.keur("plaats", invoer.plaats());
        }
    }

    private boolean leidt() {
        return beller.is(Hoedanigheid.BEGELEIDER) || beller.is(Hoedanigheid.COORDINATOR);
    }

    private void eisLeiding() {
        if (!leidt()) {
            throw ProbleemException.geenToegang(
                    "Dit is aan de procesbegeleider, of aan de coördinator van de gastheer.");
        }
    }

    private static void eisLoopt(Review review) {
        if (!review.status().loopt()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Dit kan alleen zolang de review loopt.");
        }
    }

    private SessieGeval geval(UUID review, Sessie sessie) {
        return new SessieGeval(sessie, reviews.vind(review).status(), clock.instant(), reviews.hoedanigheden(review));
    }

    private Sessie sessie(UUID review, UUID id) {
        reviews.vind(review);
        return sessies.vind(review, id).orElseThrow(ProbleemException::nietGevonden);
    }

    private SessieWeergave weergave(Sessie sessie) {
        return weergaven(List.of(sessie)).get(0);
    }

    private List<SessieWeergave> weergaven(List<Sessie> rijen) {
        List<SessieWeergave.Rij> alle =
                antwoorden.bij(rijen.stream().map(Sessie::getId).toList());
        return rijen.stream()
                .map(sessie -> SessieWeergave.van(
                        sessie,
                        alle.stream()
                                .filter(rij -> rij.sessie().equals(sessie.getId()))
                                .toList()))
                .toList();
    }
}
