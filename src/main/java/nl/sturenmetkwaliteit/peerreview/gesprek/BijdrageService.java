package nl.sturenmetkwaliteit.peerreview.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.peerreview.api.Gereageerd;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;
import org.jspecify.annotations.Nullable;

/** Saying something about a thing in a review, changing it and taking it back. */
@ApplicationScoped
@Transactional
class BijdrageService {

    private static final String DING = "bijdrage";

    private final Reviews reviews;
    private final GesprekService gesprekken;
    private final GesprekRepository onderwerpen;
    private final BijdrageRepository bijdragen;
    private final Inlevercontrole controle;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final Event<Gereageerd> gereageerd;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    BijdrageService(
            Reviews reviews,
            GesprekService gesprekken,
            GesprekRepository onderwerpen,
            BijdrageRepository bijdragen,
            Inlevercontrole controle,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            Event<Gereageerd> gereageerd,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.gesprekken = gesprekken;
        this.onderwerpen = onderwerpen;
        this.bijdragen = bijdragen;
        this.controle = controle;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.gereageerd = gereageerd;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<BijdrageWeergave> lijst(UUID review, UUID ding, Paginering paginering) {
        reviews.vind(review);
        onderwerp(review, ding);
        return Pagina.van(bijdragen.lijst(review, ding, paginering), paginering, rij -> rij.bijdrage()
                        .getId())
                .map(this::weergave);
    }

    BijdrageWeergave lees(UUID review, UUID ding, UUID id) {
        reviews.vind(review);
        return weergave(rij(review, ding, id));
    }

    Pagina<BijdrageversieWeergave> versies(UUID review, UUID ding, UUID id, Paginering paginering) {
        lees(review, ding, id);
        return Pagina.van(bijdragen.versies(id, paginering), paginering, BijdrageversieWeergave::id);
    }

    UUID plaats(UUID reviewId, UUID ding, BijdrageInvoer invoer) {
        reviews.vergrendel(reviewId);
        Review review = reviews.vind(reviewId);
        Onderwerp onderwerp = onderwerp(reviewId, ding);
        gesprekken.eisMeepraten();
        eisOpen(review, onderwerp);
        List<PersoonVanGemeente> genoemd = genoemd(ding, invoer.genoemd());
        UUID id = ids.nieuw();
        keur(id, invoer.tekst(), invoer.bevestigingen());
        bijdragen.persistAndFlush(new Bijdrage(
                id,
                reviewId,
                onderwerp,
                new Persoon(beller.persoon(), beller.naam()),
                beller.gemeente(),
                invoer.tekst(),
                genoemd,
                clock.instant()));
        gereageerd.fire(new Gereageerd(
                reviewId,
                onderwerp.getSoort(),
                ding,
                id,
                genoemd.stream().map(PersoonVanGemeente::id).toList()));
        return id;
    }

    BijdrageWeergave wijzig(UUID review, UUID ding, UUID id, MergePatch patch) {
        BijdrageRij rij = eigen(review, ding, id);
        eisOpen(reviews.vind(review), rij.onderwerp());
        Bijdrage bijdrage = rij.bijdrage();
        String oud = bijdrage.getTekst();
        if (oud == null) {
            throw verwijderd();
        }
        BijdrageWijziging nieuw = wijzigingen.pasToe(patch, new BijdrageWijziging(oud, null), BijdrageWijziging.class);
        if (!nieuw.tekst().equals(oud)) {
            keur(id, nieuw.tekst(), nieuw.bevestigingen());
            bijdragen.bewaar(new Bijdrageversie(ids.nieuw(), id, oud, bijdrage.sinds()));
            bijdrage.wijzig(nieuw.tekst(), clock.instant());
            bijdragen.flush();
        }
        return weergave(rij(review, ding, id));
    }

    /** Also when the conversation is closed: nothing is added or rewritten by it, and nobody waits to take back what is about a person. */
    void verwijder(UUID review, UUID ding, UUID id) {
        Bijdrage bijdrage = eigen(review, ding, id).bijdrage();
        if (bijdrage.getTekst() == null) {
            throw verwijderd();
        }
        bijdragen.wisVersies(id);
        bijdrage.verwijder(clock.instant());
    }

    /** The bijdrage, for its writer. */
    private BijdrageRij eigen(UUID review, UUID ding, UUID id) {
        reviews.vergrendel(review);
        reviews.vind(review);
        BijdrageRij rij = rij(review, ding, id);
        if (!isEigen(rij)) {
            throw ProbleemException.geenToegang("Alleen wie de reactie schreef, wijzigt of verwijdert haar.");
        }
        voorwaardelijk.eis(rij.bijdrage().getVersie());
        return rij;
    }

    private boolean isEigen(BijdrageRij rij) {
        return gesprekken.praatMee() && rij.bijdrage().isVan(beller.persoon());
    }

    private static void eisOpen(Review review, Onderwerp onderwerp) {
        String waarom = onderwerp.geslotenOmdat(review.status());
        if (waarom != null) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, waarom);
        }
    }

    private static ProbleemException verwijderd() {
        return ProbleemException.van(ProbleemType.BESTAAT_AL, "De reactie is verwijderd.");
    }

    private List<PersoonVanGemeente> genoemd(UUID ding, @Nullable Set<UUID> gevraagd) {
        if (gevraagd == null || gevraagd.isEmpty()) {
            return List.of();
        }
        List<PersoonVanGemeente> gevonden = onderwerpen.meepraters(ding).stream()
                .filter(wie -> gevraagd.contains(wie.id()))
                .toList();
        if (gevonden.size() != gevraagd.size()) {
            throw ProbleemException.ongeldig("genoemd", "ONBEKEND", "Kies mensen die hier meepraten.");
        }
        return gevonden;
    }

    private void keur(UUID id, String tekst, @Nullable List<BevestigingInvoer> bevestigingen) {
        controle.keur(DING, id, Map.of("tekst", tekst), BevestigingInvoer.alle(bevestigingen));
    }

    private Onderwerp onderwerp(UUID review, UUID ding) {
        return onderwerpen.vind(review, ding).orElseThrow(ProbleemException::nietGevonden);
    }

    private BijdrageRij rij(UUID review, UUID ding, UUID id) {
        return bijdragen.vind(review, ding, id).orElseThrow(ProbleemException::nietGevonden);
    }

    private BijdrageWeergave weergave(BijdrageRij rij) {
        return BijdrageWeergave.van(rij, isEigen(rij));
    }
}
