package nl.sturenmetkwaliteit.notificatie.post;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says of one notice: nothing that is not here can leak.
 *
 * @param vanGemeente name of who asks; null where that is the own gemeente or NDSD
 * @param toon of a reminder: before the date, on it, or after
 * @param agenda what a calendar takes from the mail; never in a digest
 */
record Melding(
        UUID post,
        String soort,
        String pad,
        @Nullable String vanGemeente,
        @Nullable Instant uiterlijkOp,
        @Nullable String toon,
        @Nullable Agendapunt agenda) {}
