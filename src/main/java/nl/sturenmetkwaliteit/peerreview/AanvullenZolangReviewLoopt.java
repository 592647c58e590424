package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Addendumvoorwaarde;

/** A casus is added to as long as somebody reviews it. */
@ApplicationScoped
class AanvullenZolangReviewLoopt implements Addendumvoorwaarde {

    private final PeerreviewRepository reviews;

    AanvullenZolangReviewLoopt(PeerreviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "REVIEW_LOOPT";
    }

    @Override
    public String uitleg() {
        return "De review is gesloten of gestopt; aanvullen kan niet meer.";
    }

    @Override
    public boolean geldt(UUID review) {
        return reviews.findByIdOptional(review)
                .filter(gevonden -> !gevonden.getStatus().isVoorbij())
                .isPresent();
    }
}
