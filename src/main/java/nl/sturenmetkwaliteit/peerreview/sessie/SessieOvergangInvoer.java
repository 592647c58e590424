package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a sessie is to go, and why.
 *
 * @param beginOp which of the proposed dates is agreed, or when a sessie that is moved begins
 * @param eindeOp when a sessie that is moved ends
 */
record SessieOvergangInvoer(
        @NotNull(message = "Noem de status.") SessieStatus naar,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden,
        @Nullable Instant beginOp,
        @Nullable Instant eindeOp) {}
