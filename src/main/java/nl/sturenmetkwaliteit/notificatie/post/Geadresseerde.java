package nl.sturenmetkwaliteit.notificatie.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is reached, and in which language.
 *
 * @param weerOp no mail before; null when mail arrives
 */
record Geadresseerde(UUID persoon, String email, Mailtaal taal, @Nullable Instant weerOp) {

    boolean isBereikbaar(Instant nu) {
        return weerOp == null || !weerOp.isAfter(nu);
    }
}
