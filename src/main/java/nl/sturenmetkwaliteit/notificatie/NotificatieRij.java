package nl.sturenmetkwaliteit.notificatie;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import org.jspecify.annotations.Nullable;

/** A row as the query gives it. */
record NotificatieRij(
        UUID id,
        Notificatiesoort soort,
        String pad,
        @Nullable String code,
        @Nullable String naam,
        @Nullable Instant uiterlijkOp,
        @Nullable Toon toon,
        Instant gemaaktOp,
        @Nullable Instant gelezenOp) {

    /** @param eigen what comes from the own gemeente needs no name */
    NotificatieWeergave weergave(@Nullable String eigen) {
        GemeenteRef gemeente = code == null || naam == null || code.equals(eigen) ? null : new GemeenteRef(code, naam);
        return new NotificatieWeergave(id, soort, pad, gemeente, uiterlijkOp, toon, gemaaktOp, gelezenOp);
    }
}
