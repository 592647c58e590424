package nl.sturenmetkwaliteit.tip.api;

import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;

/**
 * The copy of a tip that goes to the shared store: never the fragments, never the casus.
 *
 * @param gastheer the host
 * @param bijdragen who contributed, the host included
 */
public record Voordracht(
        UUID tip,
        String gastheer,
        Woorden woorden,
        Principe principe,
        List<String> themas,
        List<Arena> arenas,
        List<Levensfase> levensfasen,
        List<Niveau> niveaus,
        List<String> obstakels,
        List<Bijdrage> bijdragen) {

    /** A gemeente that contributed, and whether it chose to be named. */
    public record Bijdrage(String gemeente, boolean naamTonen) {}
}
