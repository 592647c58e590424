package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.List;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import nl.sturenmetkwaliteit.toewijzing.match.Reden;

/** What speaks for or against, as it is kept: the wish by its name, which outlives the wish. */
record Matchreden(String wens, boolean voor, @Zin String zin) {

    static List<Matchreden> van(List<Reden> redenen) {
        return redenen.stream()
                .map(reden -> new Matchreden(reden.wens().name(), reden.voor(), reden.zin()))
                .toList();
    }
}
