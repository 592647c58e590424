package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.peerreview.api.Rondeschrijver;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.toewijzing.api.NieuweUitnodiging;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingWeergave;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;

/** Inviting gemeenten to a review: what the review knows goes along as a copy, and no more than the invited may see. */
@ApplicationScoped
@Transactional
class NodigingService {

    private static final Set<ReviewStatus> ZOLANG = Set.of(ReviewStatus.TEAMVORMING, ReviewStatus.RONDES);

    private final PeerreviewRepository reviews;
    private final RondeRepository rondes;
    private final Casussen casussen;
    private final Uitnodigingen uitnodigingen;
    private final Transities transities;
    private final Beller beller;

    NodigingService(
            PeerreviewRepository reviews,
            RondeRepository rondes,
            Casussen casussen,
            Uitnodigingen uitnodigingen,
            Transities transities,
            Beller beller) {
        this.reviews = reviews;
        this.rondes = rondes;
        this.casussen = casussen;
        this.uitnodigingen = uitnodigingen;
        this.transities = transities;
        this.beller = beller;
    }

    Pagina<UitnodigingWeergave> lijst(UUID id, Paginering paginering) {
        vind(id);
        return uitnodigingen.lijst(id, paginering);
    }

    UUID nodig(UUID id, UitnodigingInvoer invoer) {
        transities.vergrendel(id);
        Peerreview review = vind(id);
        beller.eisEen(
                "Dit is aan de coördinator van de gastheer en de begeleider.",
                Hoedanigheid.COORDINATOR,
                Hoedanigheid.BEGELEIDER);
        List<Ronde> alle = rondes.van(id);
        eisOpenTeam(review, alle);
        CasusVoorReview casus = casussen.vind(review.getCasus());
        return uitnodigingen.maak(new NieuweUitnodiging(
                id,
                casus.id(),
                invoer.gemeente(),
                casus.titel(),
                casus.sturingsvraag(),
                casus.themas(),
                invoer.niveaus() == null ? Set.of() : invoer.niveaus(),
                Rondeplan.voorGenodigden(alle),
                tijdsbeslag(alle),
                invoer.antwoordUiterlijkOp(),
                invoer.bijdrageUiterlijkOp()));
    }

    private static void eisOpenTeam(Peerreview review, List<Ronde> alle) {
        if (review.isIntern()) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL,
                    "Een interne review kent geen uitnodigingen; noem de peers bij de review.");
        }
        boolean teamStaatVast =
                alle.stream().anyMatch(r -> r.getSoort().sluitTeam() && (r.getGeopendOp() != null || r.isAfgerond()));
        if (!ZOLANG.contains(review.getStatus()) || teamStaatVast) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Het reflecteren is begonnen; er kan geen gemeente meer bij.");
        }
    }

    private static String tijdsbeslag(List<Ronde> rondes) {
        long aantal = rondes.stream()
                .filter(r -> r.getSchrijvers().contains(Rondeschrijver.PEER))
                .count();
        long weken = rondes.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(
                                        rondes.get(0).getOpentOp(),
                                        rondes.get(rondes.size() - 1).getDeadlineOp())
                                / 7
                        + 1;
        return "Ongeveer een uur per ronde per deelnemer: " + aantal + " rondes, verspreid over " + weken + " weken.";
    }

    private Peerreview vind(UUID id) {
        return ProbleemException.gevonden(reviews.findById(id));
    }
}
