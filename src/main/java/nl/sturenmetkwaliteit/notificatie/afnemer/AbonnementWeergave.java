package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * An abonnement as its owner sees it: everything but the secret.
 *
 * @param laatsteCode the status the receiver answered last
 */
record AbonnementWeergave(
        UUID id,
        String doel,
        String adres,
        List<Gebeurtenissoort> soorten,
        AbonnementStatus status,
        Instant gemaaktOp,
        String gemaaktDoor,
        @Nullable Instant vorigGeheimTotOp,
        @Nullable Instant laatstGeluktOp,
        @Nullable Instant faaltSindsOp,
        @Nullable Integer laatsteCode,
        @Nullable String pauzereden,
        int versie)
        implements MetVersie {}
