package nl.sturenmetkwaliteit.platform.toegang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * A token as its gemeente sees it: everything but the secret.
 *
 * @param einddatum the last day on which it works
 * @param laatstGebruiktOp to the hour
 * @param stand whether it works today
 */
record ToegangstokenWeergave(
        UUID id,
        String naam,
        List<Bereik> bereik,
        LocalDate einddatum,
        Instant gemaaktOp,
        String gemaaktDoor,
        @Nullable Instant laatstGebruiktOp,
        @Nullable Instant ingetrokkenOp,
        Stand stand,
        int versie)
        implements MetVersie {

    enum Stand {
        GELDIG,
        VERLOPEN,
        INGETROKKEN
    }
}
