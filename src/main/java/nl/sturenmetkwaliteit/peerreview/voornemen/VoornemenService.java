package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Aannames;
import nl.sturenmetkwaliteit.peerreview.api.Opvolgmomenten;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;
import org.jspecify.annotations.Nullable;

/** The voornemens of the host: what it will do with what it heard. They come back at their date. */
@ApplicationScoped
@Transactional
class VoornemenService {

    private final Reviews reviews;
    private final Voornemens voornemens;
    private final Aannames aannames;
    private final Opvolgmomenten momenten;
    private final Inlevercontrole controle;
    private final Beller beller;

    VoornemenService(
            Reviews reviews,
            Voornemens voornemens,
            Aannames aannames,
            Opvolgmomenten momenten,
            Inlevercontrole controle,
            Beller beller) {
        this.reviews = reviews;
        this.voornemens = voornemens;
        this.aannames = aannames;
        this.momenten = momenten;
        this.controle = controle;
        this.beller = beller;
    }

    Pagina<VoornemenWeergave> lijst(UUID review, Paginering paginering) {
        reviews.vind(review);
        return voornemens.lijst(Herkomst.gastheer(review), paginering);
    }

    VoornemenWeergave lees(UUID review, UUID id) {
        reviews.vind(review);
        return voornemens.lees(Herkomst.gastheer(review), id);
    }

    UUID maak(UUID id, VoornemenInvoer invoer) {
        Review review = eisGastheer(id);
        eisAannames(id, invoer);
        eis(isVanafTerugblik(review), "Voornemens ontstaan vanaf de terugblik tot het einde van de oogst.");
        Voornemen voornemen = voornemens.maak(Herkomst.gastheer(id), invoer);
        keur("voornemen", voornemen.getId(), invoer.teksten(), invoer.bevestigingen());
        momenten.planVoornemen(id, voornemen.getId(), voornemen.getWanneerdatum());
        return voornemen.getId();
    }

    VoornemenWeergave wijzig(UUID review, UUID id, MergePatch patch) {
        Review gevonden = reviews.vind(review);
        Voornemen voornemen = voornemens.vind(Herkomst.gastheer(review), id);
        eisGastheer(review);
        VoornemenInvoer nieuw = voornemens.wijziging(voornemen, patch);
        eisAannames(review, nieuw);
        eis(!gevonden.status().isVoorbij(), "De review is afgesloten; de voornemens liggen vast.");
        boolean verschoven = !nieuw.wanneerdatum().equals(voornemen.getWanneerdatum());
        keur("voornemen", id, nieuw.tekstenAndersDan(voornemen.alsInvoer()), nieuw.bevestigingen());
        voornemens.schrijf(voornemen, nieuw);
        if (verschoven) {
            momenten.planVoornemen(review, id, nieuw.wanneerdatum());
        }
        return voornemens.lees(Herkomst.gastheer(review), id);
    }

    UUID volgOp(UUID review, UUID id, OpvolgingInvoer invoer) {
        Review gevonden = reviews.vind(review);
        Voornemen voornemen = voornemens.vind(Herkomst.gastheer(review), id);
        eisGastheer(review);
        eis(gevonden.status() == ReviewStatus.OPVOLGING, "Opvolgen kan als de review in de opvolging is.");
        UUID opvolging = voornemens.volgOp(voornemen, invoer);
        keur("opvolging", opvolging, invoer.teksten(), invoer.bevestigingen());
        momenten.houdVoornemen(id, invoer.watGedaan(), invoer.watBewonersMerkten(), invoer.watGeleerd());
        return opvolging;
    }

    /** Peers and begeleider read what the host intends and what came of it. */
    private void keur(
            String ding, UUID id, Map<String, String> teksten, @Nullable List<BevestigingInvoer> bevestigingen) {
        controle.keur(ding, id, teksten, BevestigingInvoer.alle(bevestigingen));
    }

    private Review eisGastheer(UUID id) {
        Review review = reviews.vind(id);
        beller.eisEen(
                "Dit is aan de casushouder of de coördinator van de gastheer.",
                Hoedanigheid.CASUSHOUDER,
                Hoedanigheid.COORDINATOR);
        return review;
    }

    private boolean isVanafTerugblik(Review review) {
        return review.status() == ReviewStatus.OOGST
                || (review.status() == ReviewStatus.RONDES
                        && reviews.open(review.id())
                                .filter(ronde -> ronde.soort() == RondeSoort.TERUGBLIK)
                                .isPresent());
    }

    private void eisAannames(UUID review, VoornemenInvoer invoer) {
        if (!aannames.zijnVan(review, invoer.hangtAan())) {
            throw ProbleemException.ongeldig("aannames", "ONBEKEND", "Noem alleen aannames uit deze review.");
        }
    }

    private static void eis(boolean voldaan, String anders) {
        if (!voldaan) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, anders);
        }
    }
}
