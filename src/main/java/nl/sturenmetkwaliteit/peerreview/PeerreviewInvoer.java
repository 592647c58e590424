package nl.sturenmetkwaliteit.peerreview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a review can be changed by hand.
 *
 * @param lezers the deelnemers of the host who may read along
 * @param peers who reviews in an interne review: deelnemers of the own gemeente
 */
record PeerreviewInvoer(
        @NotBlank(message = "Kies een format.") String format,
        @NotNull(message = "Noem het minimum.")
                @Min(value = 2, message = "Kies 2 tot en met 8.")
                @Max(value = 8, message = "Kies 2 tot en met 8.")
                Integer minimumGemeenten,
        @Size(max = 50, message = "Noem hoogstens 50 lezers.") @Nullable Set<@NotNull UUID> lezers,
        @Size(max = 20, message = "Noem hoogstens 20 peers.") @Nullable Set<@NotNull UUID> peers) {

    Set<UUID> alleLezers() {
        return lezers == null ? Set.of() : lezers;
    }

    Set<UUID> allePeers() {
        return peers == null ? Set.of() : peers;
    }
}
