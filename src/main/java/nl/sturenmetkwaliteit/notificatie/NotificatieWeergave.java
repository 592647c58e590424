package nl.sturenmetkwaliteit.notificatie;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told.
 *
 * @param gemeente where it comes from, if that is another one
 * @param review what the review it is about is called, if the reader may see that one
 * @param toon of a reminder
 */
record NotificatieWeergave(
        UUID id,
        Notificatiesoort soort,
        String pad,
        @Nullable GemeenteRef gemeente,
        @Nullable String review,
        @Nullable Instant uiterlijkOp,
        @Nullable Toon toon,
        Instant gemaaktOp,
        @Nullable Instant gelezenOp) {}
