package nl.sturenmetkwaliteit.verwerking;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import org.jspecify.annotations.Nullable;

/**
 * Who read or changed what, and when.
 *
 * @param gemeente of who did it; absent for NDSD and the service itself
 * @param ding the collection; absent where something new was made in one
 */
record VerwerkingWeergave(
        Instant op,
        String wie,
        @Nullable GemeenteRef gemeente,
        String soort,
        String operatie,
        @Nullable String ding,
        @Nullable UUID dingId) {}
