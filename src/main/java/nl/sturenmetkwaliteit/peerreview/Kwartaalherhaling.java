package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.platform.planning.Verstrijkbron;
import nl.sturenmetkwaliteit.platform.transitie.Transities;

/**
 * An interne review comes back by itself: in the quarter after the one in which its harvest was done, its casus gets a successor. Once,
 * so that whoever throws that successor away ends the series.
 */
@ApplicationScoped
class Kwartaalherhaling implements Verstrijkbron {

    private final PeerreviewRepository reviews;
    private final Casussen casussen;
    private final Transities transities;
    private final Clock clock;

    Kwartaalherhaling(PeerreviewRepository reviews, Casussen casussen, Transities transities, Clock clock) {
        this.reviews = reviews;
        this.casussen = casussen;
        this.transities = transities;
        this.clock = clock;
    }

    @Override
    public String soort() {
        return "KWARTAAL";
    }

    @Override
    public void handelAf(UUID id) {
        transities.vergrendel(id);
        Peerreview review = reviews.findById(id);
        if (review != null && review.isTeHerhalen(beginKwartaal())) {
            casussen.herhaal(review.getCasus());
            reviews.isHerhaald(id, clock.instant());
        }
    }

    private Instant beginKwartaal() {
        return LocalDate.now(clock)
                .with(IsoFields.DAY_OF_QUARTER, 1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
