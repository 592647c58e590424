package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import org.jspecify.annotations.Nullable;

/**
 * Why a gemeente is in a team, or is not.
 *
 * @param belemmering the rule that keeps it out; null when it is in, or could have been
 * @param redenen what speaks for and against it, as far as that is no secret
 * @param inPlaatsVan whom it would replace with the least loss; null when it is in, is kept out, or there is a place left
 */
public record Uitleg(
        String gemeente,
        boolean inTeam,
        @Nullable HardeRegel belemmering,
        @Zin String zin,
        List<Reden> redenen,
        @Nullable String inPlaatsVan,
        List<Reden> redenenVanDie) {

    public Uitleg {
        redenen = List.copyOf(redenen);
        redenenVanDie = List.copyOf(redenenVanDie);
    }
}
