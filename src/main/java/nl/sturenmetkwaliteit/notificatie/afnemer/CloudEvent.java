package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in the form of CloudEvents 1.0, by the NL GOV profile: ids and kinds. What there is to read is read at {@code dataref}, with the
 * rights of that moment.
 *
 * @param subject the thing it is about: of one subject, events come in the order in which they happened
 * @param sequence the place in the line of this owner: no gaps, and in the order of the alphabet too
 */
record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        String sequence,
        @Nullable String dataref,
        String datacontenttype,
        Inhoud data) {

    /** Where a status came from and went to; in which review the thing lies. */
    record Inhoud(@Nullable String van, @Nullable String naar, @Nullable UUID peerreview) {}
}
