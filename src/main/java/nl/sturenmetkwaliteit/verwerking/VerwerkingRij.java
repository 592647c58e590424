package nl.sturenmetkwaliteit.verwerking;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import org.jspecify.annotations.Nullable;

/** A row as the query gives it, with the id by which the list pages. */
record VerwerkingRij(
        UUID id,
        Instant op,
        String wie,
        @Nullable String code,
        @Nullable String naam,
        String soort,
        String operatie,
        @Nullable String ding,
        @Nullable UUID dingId) {

    VerwerkingWeergave weergave() {
        GemeenteRef gemeente = code == null || naam == null ? null : new GemeenteRef(code, naam);
        return new VerwerkingWeergave(op, wie, gemeente, soort, operatie, ding, dingId);
    }
}
