package nl.sturenmetkwaliteit.toewijzing.match;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** How peers are matched where nobody asks for something else. */
@ConfigMapping(prefix = "smk.matching")
public interface Matchinstellingen {

    /**
     * How heavily a wish weighs, 0 (not at all) to 10, as in {@code smk.matching.gewichten.expertise=8}. A wish that is not named weighs
     * {@link Wens#standaard()}.
     */
    Map<Wens, Integer> gewichten();
}
