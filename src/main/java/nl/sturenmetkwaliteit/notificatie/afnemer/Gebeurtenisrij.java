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
        Instant op) {

    private static final String NDSD = "-";

    /** Whose it is, as the line of positions names them. */
    static String eigenaar(@Nullable String gemeente) {
        return gemeente == null ? NDSD : gemeente;
    }
}
