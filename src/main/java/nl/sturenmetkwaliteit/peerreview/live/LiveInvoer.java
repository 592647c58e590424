package nl.sturenmetkwaliteit.peerreview.live;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be on, as a whole: what is left out is not there.
 *
 * @param ding the thing, or the ronde
 * @param spreker who has the floor
 * @param eindigtOp when the time for it is up
 */
record LiveInvoer(
        @NotNull(message = "Noem wat er op het scherm komt.") LiveSoort soort,
        @Nullable UUID ding,
        @Size(max = 20, message = "Gebruik hoogstens 20 tekens.") @Nullable String veld,
        @Nullable UUID spreker,
        @Nullable Instant eindigtOp) {}
