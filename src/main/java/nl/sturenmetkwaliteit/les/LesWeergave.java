package nl.sturenmetkwaliteit.les;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * A les, with what others did with it.
 *
 * @param versie for the desk that of the text being worked on; for others that of what was published, so that it tells no more
 */
record LesWeergave(
        UUID id,
        String titel,
        String inzicht,
        String wanneerWel,
        String wanneerNiet,
        Principe principe,
        List<String> themas,
        List<Arena> arenas,
        List<Levensfase> levensfasen,
        List<Niveau> niveaus,
        List<String> obstakels,
        Herkomst herkomst,
        long aantalHerkenningen,
        boolean eigenHerkenning,
        List<ToepassingWeergave> toepassingen,
        LesStatus status,
        int versienummer,
        @Nullable Instant gepubliceerdOp,
        @Nullable UUID samengevoegdIn,
        int versie)
        implements MetVersie {

    /** Who it came from: the names of those who chose it, and how many there were. */
    record Herkomst(List<String> namen, long aantalGemeenten) {}
}
