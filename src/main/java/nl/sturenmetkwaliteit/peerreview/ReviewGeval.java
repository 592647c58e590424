package nl.sturenmetkwaliteit.peerreview;

import java.time.Instant;
import java.util.Set;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;
import org.jspecify.annotations.Nullable;

/**
 * A review about to change its status.
 *
 * @param gepauzeerdOp since when it was paused before this step
 */
record ReviewGeval(
        Peerreview review,
        Set<Hoedanigheid> hoedanigheden,
        Stand stand,
        @Nullable ReviewStatus voorPauze,
        @Nullable Instant gepauzeerdOp,
        @Nullable String reden)
        implements Geval<ReviewStatus> {

    /** What the conditions look at. */
    record Stand(int aangenomen, int peers, boolean rondesAfgerond, boolean momentenAfgerond) {}

    @Override
    public Peerreview ding() {
        return review;
    }
}
