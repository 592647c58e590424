package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as its owner has it. */
record Gebeurtenisrij(
        long positie,
        UUID id,
        Gebeurtenissoort soort,
        UUID dingId,
        @Nullable String van,
        @Nullable String naar,
        @Nullable UUID peerreview,
        @Nullable String pad,
        Instant op) {}
