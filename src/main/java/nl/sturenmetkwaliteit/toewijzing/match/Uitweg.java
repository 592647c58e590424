package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;
import nl.sturenmetkwaliteit.platform.taal.Zin;

/** A rule that alone keeps these gemeenten out of a team that has a place left. */
public record Uitweg(HardeRegel regel, @Zin String zin, List<String> gemeenten) {

    public Uitweg {
        gemeenten = List.copyOf(gemeenten);
    }
}
