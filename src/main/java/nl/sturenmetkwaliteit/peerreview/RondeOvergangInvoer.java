package nl.sturenmetkwaliteit.peerreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a ronde is to go, and why.
 *
 * @param voor the only person to open it again for
 */
record RondeOvergangInvoer(
        @NotNull(message = "Noem de status.") RondeStatus naar,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden,
        @Nullable UUID voor) {}
