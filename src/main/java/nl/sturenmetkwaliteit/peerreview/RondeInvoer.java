package nl.sturenmetkwaliteit.peerreview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a ronde.
 *
 * @param reden why the deadline of an open ronde moves
 */
record RondeInvoer(
        @NotNull(message = "Noem het moment van openen.") Instant opentOp,
        @NotNull(message = "Noem de deadline.") Instant deadlineOp,
        @NotNull(message = "Noem het respijt.")
                @Min(value = 0, message = "Kies 0 tot en met 168 uur.")
                @Max(value = 168, message = "Kies 0 tot en met 168 uur.")
                Integer respijtUren,
        @Size(min = 10, max = 1000, message = "Gebruik 10 tot 1000 tekens.") @Nullable String reden) {}
