package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** How a wish counts. Points go from 0 to {@link #VOL}; the weight comes on top. */
sealed interface Werking {

    int VOL = 60;

    /**
     * For each peer by itself.
     *
     * @param redelijk the points of a peer that will do: what the floor under a casus is made of
     */
    record Peer(ToIntFunction<Blik> punten, int redelijk, Function<Blik, List<Peerreden>> redenen) implements Werking {}

    /** Words about one peer; whether it speaks for the peer. */
    record Peerreden(boolean voor, String zin) {}

    /**
     * Someone in the team has to meet each of these.
     *
     * @param gehaald said of a team, with the host, in which all are met
     */
    record Dekking(Function<Casusvraag, List<Eis>> eisen, Function<Kandidaat, String> gehaald) implements Werking {}

    /**
     * @param alleen said of the only one in the team that meets it
     * @param gemis said of a team, with the host, in which nobody does
     */
    record Eis(Predicate<Blik> voldoet, Function<Blik, String> alleen, Function<Kandidaat, String> gemis) {}

    /** At most so many of one group. */
    record Hoogstens(Function<Kandidaat, @Nullable String> groep, int aantal) implements Werking {}

    /** Each next review of the same gemeente costs more than the one before. */
    record Last() implements Werking {}
}
