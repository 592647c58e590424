package nl.sturenmetkwaliteit.peerreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;

/**
 * A voornemen of the review before this one, with what became of it.
 *
 * @param aannames none: those of another review mean nothing here
 */
record VorigVoornemen(
        UUID id,
        String wat,
        String doorWie,
        LocalDate wanneerdatum,
        Niveau niveau,
        String eersteStap,
        List<UUID> aannames,
        List<Terugkeer> opvolgingen) {

    /** What was done, noticed and learned. */
    record Terugkeer(String watGedaan, String watBewonersMerkten, String watGeleerd, Instant op) {}
}
