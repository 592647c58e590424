package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.peerreview.api.Rondestand;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.transitie.Transities;

/** What the slices of a review, and the features above it, ask about reviews. */
@ApplicationScoped
class Reviewinzage implements Reviews {

    private final PeerreviewRepository reviews;
    private final RondeRepository rondes;
    private final Begeleiding begeleiding;
    private final Transities transities;

    Reviewinzage(PeerreviewRepository reviews, RondeRepository rondes, Begeleiding begeleiding, Transities transities) {
        this.reviews = reviews;
        this.rondes = rondes;
        this.begeleiding = begeleiding;
        this.transities = transities;
    }

    @Override
    public Review vind(UUID review) {
        return review(review).alsReview();
    }

    @Override
    public Rondestand ronde(UUID review, UUID ronde) {
        boolean loopt = review(review).isIn(ReviewStatus.RONDES);
        return rondes.vind(review, ronde).map(r -> stand(r, loopt)).orElseThrow(ProbleemException::nietGevonden);
    }

    @Override
    public Optional<Rondestand> open(UUID review) {
        boolean loopt = review(review).isIn(ReviewStatus.RONDES);
        return rondes.open(review).map(r -> stand(r, loopt));
    }

    @Override
    public Set<Hoedanigheid> hoedanigheden(UUID review) {
        return begeleiding.in(review);
    }

    @Override
    public void vergrendel(UUID review) {
        transities.vergrendel(review);
    }

    private Peerreview review(UUID id) {
        return ProbleemException.gevonden(reviews.findById(id));
    }

    private static Rondestand stand(Ronde ronde, boolean loopt) {
        return new Rondestand(
                ronde.getId(),
                ronde.getPeerreview(),
                ronde.getVolgnummer(),
                ronde.getSoort(),
                ronde.getOnthulling(),
                EnumSet.copyOf(ronde.getSchrijvers()),
                ronde.getStatus(),
                loopt,
                ronde.isHeropend(),
                ronde.getHeropendVoor());
    }
}
