package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.planning.Verstrijkbron;
import nl.sturenmetkwaliteit.platform.transitie.Transities;

/** Closes a ronde whose deadline, and the grace after it, have passed. */
@ApplicationScoped
class Rondesluiter implements Verstrijkbron {

    private final RondeRepository rondes;
    private final PeerreviewRepository reviews;
    private final Rondegang gang;
    private final Transities transities;
    private final Clock clock;

    Rondesluiter(
            RondeRepository rondes, PeerreviewRepository reviews, Rondegang gang, Transities transities, Clock clock) {
        this.rondes = rondes;
        this.reviews = reviews;
        this.gang = gang;
        this.transities = transities;
        this.clock = clock;
    }

    @Override
    public String soort() {
        return "RONDE";
    }

    @Override
    public void handelAf(UUID id) {
        rondes.reviewVan(id).ifPresent(review -> {
            transities.vergrendel(review);
            Peerreview bezig = reviews.findById(review);
            Ronde ronde = rondes.findById(id);
            if (bezig != null && bezig.isIn(ReviewStatus.RONDES) && ronde != null && isVoorbij(ronde)) {
                gang.ga(
                        bezig,
                        ronde,
                        Set.of(Hoedanigheid.SYSTEEM),
                        new RondeOvergangInvoer(RondeStatus.GESLOTEN, null, null));
            }
        });
    }

    private boolean isVoorbij(Ronde ronde) {
        return ronde.getStatus() == RondeStatus.OPEN
                && !ronde.getDeadlineOp()
                        .plus(Duration.ofHours(ronde.getRespijtUren()))
                        .isAfter(clock.instant());
    }
}
