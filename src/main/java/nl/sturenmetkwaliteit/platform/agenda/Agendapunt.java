package nl.sturenmetkwaliteit.platform.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.jspecify.annotations.Nullable;

/**
 * Something with a date.
 *
 * @param id of the thing it is about; with the kind it names this item for good
 * @param pad the address in this API of the thing, which is that of its page too
 * @param gemeente the name of the other gemeente, if there is one
 * @param volgnummer rises with every change of the thing
 * @param gewijzigdOp when it last changed, if that is known
 * @param afgelast it was in the agenda, and is off
 */
public record Agendapunt(
        Agendasoort soort,
        UUID id,
        Wanneer wanneer,
        String pad,
        @Nullable String gemeente,
        int volgnummer,
        @Nullable Instant gewijzigdOp,
        boolean afgelast) {

    private static final Duration MIDDERNACHT_HOORT_BIJ_GISTEREN = Duration.ofNanos(1);

    /** A meeting has a begin and an end; what has to be done by a moment belongs to the day of it. */
    public sealed interface Wanneer permits Tijdvak, Dag {}

    public record Tijdvak(Instant beginOp, Instant eindeOp) implements Wanneer {}

    /** @param uiterlijkOp the moment on that day, or null when the whole day will do */
    public record Dag(LocalDate datum, @Nullable Instant uiterlijkOp) implements Wanneer {}

    /** Something to be done by this moment. */
    public static Agendapunt uiterlijk(
            Agendasoort soort, UUID id, Instant op, String pad, @Nullable String gemeente, int volgnummer) {
        LocalDate datum =
                op.minus(MIDDERNACHT_HOORT_BIJ_GISTEREN).atZone(Klok.ZONE).toLocalDate();
        return new Agendapunt(soort, id, new Dag(datum, op), pad, gemeente, volgnummer, null, false);
    }

    /** As it was told at a moment: that it is there, or that it is off. */
    public Agendapunt verteld(Instant op, boolean vervalt) {
        return new Agendapunt(soort, id, wanneer, pad, gemeente, volgnummer, op, vervalt);
    }

    /** Something to be done on this day. */
    public static Agendapunt opDag(
            Agendasoort soort, UUID id, LocalDate datum, String pad, @Nullable String gemeente, int volgnummer) {
        return new Agendapunt(soort, id, new Dag(datum, null), pad, gemeente, volgnummer, null, false);
    }
}
