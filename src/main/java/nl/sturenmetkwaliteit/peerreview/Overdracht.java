package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.gemeente.api.DeelnemerGestopt;

/** A casus of which the harvest is done is finished, but its review is not: who comes back to the voornemens must be there. */
@Singleton
class Overdracht {

    private final PeerreviewRepository reviews;
    private final Casussen casussen;

    Overdracht(PeerreviewRepository reviews, Casussen casussen) {
        this.reviews = reviews;
        this.casussen = casussen;
    }

    void draagOver(@Observes DeelnemerGestopt gestopt) {
        casussen.draagOver(reviews.casussenInOpvolging(), gestopt.deelnemer(), gestopt.coordinator());
    }
}
