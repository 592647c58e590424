package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An abonnement that somebody is sending to.
 *
 * @param laatste the last position there was when it was claimed
 * @param genomenTot until when it is theirs
 */
record Aflevering(
        UUID abonnement,
        String eigenaar,
        URI adres,
        List<Gebeurtenissoort> soorten,
        int geheimNummer,
        @Nullable Instant vorigGeheimTotOp,
        long positie,
        long laatste,
        int pogingen,
        @Nullable Instant faaltSindsOp,
        Instant genomenTot) {

    static Aflevering van(Object[] rij, Instant tot) {
        return new Aflevering(
                (UUID) rij[0],
                (String) rij[1],
                URI.create((String) rij[2]),
                Arrays.stream(((String) rij[3]).split(",", -1))
                        .map(Gebeurtenissoort::valueOf)
                        .toList(),
                (Integer) rij[4],
                (Instant) rij[5],
                (Long) rij[6],
                (Long) rij[7],
                (Integer) rij[8],
                (Instant) rij[9],
                tot);
    }
}
