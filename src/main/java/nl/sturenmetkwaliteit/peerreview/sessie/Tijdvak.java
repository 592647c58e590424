package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** From when to when. The dates of one sessie begin at different moments, so that the begin names the date. */
record Tijdvak(
        @NotNull(message = "Noem wanneer de sessie begint.") Instant beginOp,
        @NotNull(message = "Noem wanneer de sessie eindigt.") Instant eindeOp) {}
