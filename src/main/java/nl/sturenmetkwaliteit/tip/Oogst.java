package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;

/** Who may harvest from a review, and when. A review that stepped back hides its harvest until it is there again. */
@ApplicationScoped
class Oogst {

    private static final Set<ReviewStatus> VERBORGEN = EnumSet.of(ReviewStatus.TEAMVORMING, ReviewStatus.RONDES);

    private final Reviews reviews;
    private final Beller beller;

    Oogst(Reviews reviews, Beller beller) {
        this.reviews = reviews;
        this.beller = beller;
    }

    /** Whether there is anything to read here yet; 404 for who has no part in the review. */
    boolean isZichtbaar(UUID review) {
        return !VERBORGEN.contains(reviews.vind(review).status());
    }

    /** For reading one thing: what is hidden does not exist. */
    Review zichtbaar(UUID id) {
        Review review = reviews.vind(id);
        if (VERBORGEN.contains(review.status())) {
            throw ProbleemException.nietGevonden();
        }
        return review;
    }

    /** For changing: by who harvests, while the review is harvesting. */
    Review open(UUID id) {
        Review review = reviews.vind(id);
        beller.eisEen(
                "Oogsten doen de casushouder, de coördinator, de peers en de procesbegeleider.",
                Hoedanigheid.COORDINATOR,
                Hoedanigheid.CASUSHOUDER,
                Hoedanigheid.PEER,
                Hoedanigheid.BEGELEIDER);
        if (review.status() != ReviewStatus.OOGST) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Dit kan alleen tijdens de oogst: als de rondes onthuld zijn.");
        }
        return review;
    }
}
