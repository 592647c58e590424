package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.time.Duration;
import nl.sturenmetkwaliteit.toewijzing.match.Gemis;
import nl.sturenmetkwaliteit.toewijzing.match.Herkomst;
import nl.sturenmetkwaliteit.toewijzing.match.Matchuitkomst;
import nl.sturenmetkwaliteit.toewijzing.match.Team;
import org.jspecify.annotations.Nullable;

/** What a calculation gave for the whole. */
public record Uitkomst(
        long doel,
        long bovengrens,
        double afstand,
        boolean optimaal,
        double duurSeconden,
        int aantalCasussen,
        int aantalPlaatsen,
        int aantalNieuw,
        int aantalOpen) {

    private static final double HONDERDSTEN = 100;
    private static final double MILLISECONDEN_PER_TIENDE = 100;
    private static final double TIENDEN = 10;

    static Uitkomst van(Matchuitkomst uit, Duration duur) {
        int gevuld =
                uit.teams().stream().mapToInt(team -> team.plaatsen().size()).sum();
        int open =
                uit.teams().stream().map(Team::gemis).mapToInt(Uitkomst::aantal).sum();
        return new Uitkomst(
                uit.doel(),
                uit.bovengrens(),
                // "at most": never rounded down
                Math.ceil(uit.afstand() * HONDERDSTEN) / HONDERDSTEN,
                uit.optimaal(),
                Math.round(duur.toMillis() / MILLISECONDEN_PER_TIENDE) / TIENDEN,
                uit.teams().size(),
                gevuld + open,
                (int) uit.teams().stream()
                        .flatMap(team -> team.plaatsen().stream())
                        .filter(plaats -> plaats.herkomst() != Herkomst.BEZET)
                        .count(),
                open);
    }

    private static int aantal(@Nullable Gemis gemis) {
        return gemis == null ? 0 : gemis.aantal();
    }
}
