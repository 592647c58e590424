package nl.sturenmetkwaliteit.notificatie;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import org.jspecify.annotations.Nullable;

/** A row as the query gives it. */
record NotificatieRij(
        UUID id,
        Notificatiesoort soort,
        String pad,
        @Nullable UUID peerreview,
        @Nullable String code,
        @Nullable String naam,
        @Nullable Instant uiterlijkOp,
        @Nullable Toon toon,
        Instant gemaaktOp,
        @Nullable Instant gelezenOp) {

    /**
     * @param eigen what comes from the own gemeente needs no name
     * @param titels what the reviews are called that the reader may see
     */
    NotificatieWeergave weergave(@Nullable String eigen, Map<UUID, String> titels) {
        GemeenteRef gemeente = code == null || naam == null || code.equals(eigen) ? null : new GemeenteRef(code, naam);
        String review = peerreview == null ? null : titels.get(peerreview);
        return new NotificatieWeergave(id, soort, pad, gemeente, review, uiterlijkOp, toon, gemaaktOp, gelezenOp);
    }
}
