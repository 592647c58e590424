package nl.sturenmetkwaliteit.peerreview.voornemen;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a voornemen belongs.
 *
 * @param spiegel the spiegel it lies beside, or null: then it is the host's
 */
record Herkomst(UUID review, @Nullable UUID spiegel) {

    static Herkomst gastheer(UUID review) {
        return new Herkomst(review, null);
    }
}
