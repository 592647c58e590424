package nl.sturenmetkwaliteit.platform.taak;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Locale;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the caller.
 *
 * @param soort stable, upper snake case
 * @param titel a Dutch sentence
 * @param pad the address in this API of what it is about
 * @param gemeente the other gemeente, if there is one
 */
public record Taak(
        String soort, @Zin String titel, @Nullable Instant uiterlijkOp, String pad, @Nullable Gemeente gemeente) {

    private static final String ZONDER_TERMIJN = "~";

    /** A gemeente by code and name. */
    public record Gemeente(String code, String naam) {}

    public static Taak zonderTermijn(String soort, String titel, String pad) {
        return new Taak(soort, titel, null, pad, null);
    }

    /** Sorts the soonest first and what has no term last; unique, so that a page can go on after it. */
    @JsonIgnore
    String volgorde() {
        String moment = uiterlijkOp == null
                ? ZONDER_TERMIJN
                : String.format(Locale.ROOT, "%012d.%09d", uiterlijkOp.getEpochSecond(), uiterlijkOp.getNano());
        return moment + " " + pad + " " + soort;
    }
}
