package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.List;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.taal.Zin;

/** What a team lacks, and what would bring someone. */
record Matchgemis(int aantal, @Zin String zin, List<Uitweg> uitwegen) {

    /** A rule that alone keeps these out. */
    record Uitweg(String regel, @Zin String zin, List<GemeenteRef> gemeenten) {}
}
