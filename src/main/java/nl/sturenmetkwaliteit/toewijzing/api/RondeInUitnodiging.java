package nl.sturenmetkwaliteit.toewijzing.api;

import java.time.Instant;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import org.jspecify.annotations.Nullable;

/**
 * A ronde as the invited sees it before accepting: what it is, and when.
 *
 * @param soort the code of its kind
 */
public record RondeInUitnodiging(
        String soort, @Zin String titel, @Nullable Instant opentOp, @Nullable Instant deadlineOp) {}
