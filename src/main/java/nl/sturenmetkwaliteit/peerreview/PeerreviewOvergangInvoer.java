package nl.sturenmetkwaliteit.peerreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import org.jspecify.annotations.Nullable;

/** Where a review is to go, and why. */
record PeerreviewOvergangInvoer(
        @NotNull(message = "Noem de status.") ReviewStatus naar,
        @Size(max = 1000, message = "Gebruik hoogstens 1000 tekens.") @Nullable String reden) {}
