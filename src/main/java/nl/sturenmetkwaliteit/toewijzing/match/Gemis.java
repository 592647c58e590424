package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;
import nl.sturenmetkwaliteit.platform.taal.Zin;

/** The places of a team for which there is nobody, and what would bring someone. */
public record Gemis(int aantal, List<Uitweg> uitwegen, @Zin String zin) {

    public Gemis {
        uitwegen = List.copyOf(uitwegen);
    }
}
