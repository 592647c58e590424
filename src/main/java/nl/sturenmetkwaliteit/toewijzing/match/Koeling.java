package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Arrays;

/** Simulated annealing around a good begin: small changes, for the worse too, ever less so. A budget of moves, a seed, whole numbers. */
final class Koeling {

    private static final int WENSLIJST = 120;
    private static final int TREDEN = 4096;
    private static final int TREDE = 1 << 10;
    private static final int KIJK = 1 << 12;

    /** What one loses in a move of luck, in parts of the temperature: minus the logarithm of a chance. */
    private static final long[] GELUK = new long[TREDEN];

    static {
        for (int t = 0; t < TREDEN; t++) {
            GELUK[t] = Math.round(-StrictMath.log((t + 0.5) / TREDEN) * TREDE);
        }
    }

    private final Stand stand;
    private final Model model;
    private final Toeval toeval;
    private final int[][] wensen;
    private final int[] open;
    private int[][] besteTeams;
    private long beste;
    private long nu;

    Koeling(Stand stand, long[] prijs, long zaad) {
        this.stand = stand;
        model = stand.model;
        toeval = new Toeval(zaad);
        wensen = new int[model.aantalVragen()][];
        for (int i = 0; i < wensen.length; i++) {
            wensen[i] = wensen(i, prijs);
        }
        open = java.util.stream.IntStream.range(0, wensen.length)
                .filter(i -> model.vrij[i] > 0 && wensen[i].length > 0)
                .toArray();
        nu = model.doel(stand.team);
        beste = nu;
        besteTeams = kopie();
    }

    /** Cools from one temperature to another, in points; leaves the best that was seen. */
    long koel(long zetten, double heet, double koud, Volger volger, long grens) {
        double daling = StrictMath.log(koud / heet);
        long warmte = 0;
        for (long zet = 0; zet < zetten && open.length > 0; zet++) {
            if (zet % KIJK == 0) {
                Stop.als(volger);
                volger.stand(beste, grens);
                warmte = Math.round(TREDE * heet * StrictMath.exp(daling * zet / zetten));
                bewaar();
                if (beste >= grens) {
                    break;
                }
            }
            zet(-((GELUK[toeval.onder(TREDEN)] * warmte) >> 20));
        }
        bewaar();
        return beste;
    }

    int[][] beste() {
        return besteTeams;
    }

    private void bewaar() {
        if (nu > beste) {
            beste = nu;
            besteTeams = kopie();
        }
    }

    private int[][] kopie() {
        return Arrays.stream(stand.team).map(int[]::clone).toArray(int[][]::new);
    }

    private void zet(long drempel) {
        int i = open[toeval.onder(open.length)];
        int s = toeval.onder(stand.team[i].length);
        int j = wens(i);
        if (stand.plek(i, j) >= 0) {
            return;
        }
        int was = stand.team[i][s];
        boolean ruimte = stand.heeftRuimte(j);
        if (ruimte && was >= 0 && toeval.onder(4) > 0) {
            long winst = stand.verlicht(was) - stand.verzwaart(j);
            winst += stand.winst(i, s, j);
            if (winst >= drempel) {
                stand.zet(i, s, j);
                nu += winst;
            }
        } else if (stand.keren[j] > 0) {
            ruil(i, s, j, drempel);
        }
    }

    /** Someone good more often than someone less so. */
    private int wens(int i) {
        long u = toeval.onder(TREDE);
        return wensen[i][(int) ((wensen[i].length * u * u) >> 20)];
    }

    /** Takes j from another casus, which gets who leaves, or someone it wants itself. */
    private void ruil(int i, int s, int j, long drempel) {
        int ander = stand.waar[j][toeval.onder(stand.keren[j])];
        int p = stand.plek(ander, j);
        int was = stand.team[i][s];
        int nieuw = was;
        long winst = 0;
        if (was >= 0 && toeval.onder(2) == 0) {
            nieuw = wens(ander);
            if (nieuw != was && !stand.heeftRuimte(nieuw)) {
                return;
            }
            winst = nieuw == was ? 0 : stand.verlicht(was) - stand.verzwaart(nieuw);
        }
        if (ander == i || (nieuw >= 0 && !stand.mag(ander, nieuw))) {
            return;
        }
        winst += stand.winst(i, s, j);
        winst += stand.winst(ander, p, nieuw);
        if (winst >= drempel) {
            stand.zet(ander, p, Stand.LEEG);
            stand.zet(i, s, j);
            stand.zet(ander, p, nieuw);
            nu += winst;
        }
    }

    /** Who would be good here at these prices, best first. */
    private int[] wensen(int i, long[] prijs) {
        return java.util.stream.IntStream.range(0, model.aantalKandidaten())
                .filter(j -> model.dekt[i][j] != Model.MAG_NIET)
                .boxed()
                .sorted(java.util.Comparator.<Integer>comparingLong(
                                j -> prijs[j] - (long) Prijzen.DEEL * model.punten[i][j])
                        .thenComparing(j -> j))
                .limit(WENSLIJST)
                .mapToInt(j -> j)
                .toArray();
    }
}
