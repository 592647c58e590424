package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How it goes with what is sent to an abonnement. */
record Afleverstand(
        UUID abonnement,
        @Nullable Instant laatstGeluktOp,
        @Nullable Instant faaltSindsOp,
        @Nullable Integer laatsteCode,
        @Nullable String pauzereden) {}
