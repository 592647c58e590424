package nl.sturenmetkwaliteit.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Meetlat;
import nl.sturenmetkwaliteit.toewijzing.match.Proefseizoen;

/** The matcher beside a greedy choice, plain annealing and the proven optimum, on seasons from very small to ten times the country. */
public final class Matchmeting {

    private static final int TE_BEWIJZEN = Integer.getInteger("match.bewijs", 342);
    private static final int GEDULD = Integer.getInteger("match.geduld", 900);
    private static final long ZAAD = Long.getLong("match.zaad", 1);
    private static final double PROCENT = 100;

    private Matchmeting() {}

    /** The list of gemeenten; then how many casussen, if not all sizes. */
    public static void main(String[] args) {
        Path lijst = Path.of(args[0]);
        int[] maten = args.length > 1
                ? Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray()
                : new int[] {20, 100, 342, 3420};
        System.out.printf(
                "| casussen | k | how | objective | from optimum %% | from bound %% | worst-off | rules broken | s | CPU s | MB |%n"
                        + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |%n");
        for (int casussen : maten) {
            for (int k : new int[] {4, 6}) {
                meet(Proefseizoen.van(lijst, casussen, k, ZAAD), casussen, k);
            }
        }
    }

    private static void meet(Matchinvoer invoer, int casussen, int k) {
        Meetlat lat = new Meetlat(invoer);
        Meetlat.Stand matcher = lat.matcher();
        OptionalLong optimum = casussen <= TE_BEWIJZEN ? lat.optimum(GEDULD) : OptionalLong.empty();
        String rij = "| " + casussen + " | " + k + " | ";
        druk(rij + "matcher", matcher, optimum, matcher.grens());
        druk(rij + "annealing", lat.koeling(), optimum, matcher.grens());
        druk(rij + "greedy", lat.greedy(), optimum, matcher.grens());
        optimum.ifPresent(bewezen -> System.out.printf(
                "%s | %d | 0 | %.4f | | | | | |%n", rij + "proven", bewezen, van(bewezen, matcher.grens())));
    }

    private static void druk(String rij, Meetlat.Stand stand, OptionalLong optimum, long grens) {
        System.out.printf(
                "%s | %d | %s | %.4f | %.1f | %d | %.1f | %.1f | %d |%n",
                rij,
                stand.doel(),
                optimum.isPresent() ? "%.4f".formatted(van(stand.doel(), optimum.getAsLong())) : "",
                van(stand.doel(), grens),
                stand.slechtste(),
                stand.gebroken(),
                stand.seconden(),
                stand.rekentijd(),
                stand.megabytes());
    }

    private static double van(long doel, long hoogste) {
        return PROCENT * (hoogste - doel) / hoogste;
    }
}
