package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Arrays;

/**
 * A bound on what any proposal can be worth, by giving each gemeente a price (Lagrange). With prices, the casussen no longer compete: each
 * takes its best team, exactly, and each gemeente as many reviews as pay. The sum is a bound whatever the prices are; it is computed in whole
 * numbers, so it is one. Good prices make it tight, and the teams they give are where the search begins.
 */
final class Prijzen {

    /** Prices are in parts of a point. */
    static final int DEEL = 64;

    /** How often a point counts is between 1 and 4, in parts too: the floor seen as one more price. */
    private static final int NORMAAL = 16;

    private static final int STEIL = NORMAAL * Model.ONDER_DE_VLOER;

    private static final int GEDULD = 12;
    private static final int NOEMENSWAARD = 100_000;
    private static final double KLEINER = 2.0 / 3;
    private static final double KLEINSTE_STAP = 0.002;
    private static final double NIEUWS = 0.3;

    private final Model model;
    private final Teamzoeker zoeker;
    private final int leeg;

    /** Of each gemeente. */
    final long[] prijs;

    /** What a place that stays empty pays, when some have to. */
    private long leegprijs;

    /** What each casus brings at most at these prices, and the lot. */
    final long[] best;

    private long totaal;

    private final int[] nadruk;
    private final int[][] team;
    private final int[] vraag;
    private int leeggelaten;
    private final long[] gewin;
    private final int[] probeer;
    private final int[] proef;
    private long besteGrens;

    Prijzen(Model model, int leeg) {
        this.model = model;
        this.leeg = leeg;
        zoeker = new Teamzoeker(model);
        int n = model.aantalKandidaten();
        int m = model.aantalVragen();
        prijs = new long[n];
        nadruk = new int[m];
        Arrays.fill(nadruk, NORMAAL);
        team = new int[m][];
        for (int i = 0; i < m; i++) {
            team[i] = new int[model.vrij[i]];
        }
        vraag = new int[n];
        gewin = new long[n];
        probeer = new int[Arrays.stream(model.vrij).max().orElse(0)];
        proef = new int[probeer.length];
        best = new long[m];
    }

    /** Begins with what one more review would cost each gemeente in this proposal. */
    void begin(Stand stand) {
        for (int j = 0; j < prijs.length; j++) {
            prijs[j] = DEEL * stand.verzwaart(j);
        }
    }

    /** The bound of these prices, in parts of a point; remembers the teams they give. */
    long grens(long[] prijs, long leegprijs) {
        Arrays.fill(vraag, 0);
        leeggelaten = 0;
        long grens = -leegprijs * leeg;
        for (int i = 0; i < team.length; i++) {
            best[i] = casus(i, prijs, leegprijs);
            grens += best[i];
        }
        for (int j = 0; j < prijs.length; j++) {
            grens += opbrengst(j, prijs[j]);
        }
        return grens;
    }

    /** What a casus is worth at most at these prices. */
    private long casus(int i, long[] prijs, long leegprijs) {
        besteGrens = Long.MAX_VALUE;
        int eerst = nadruk[i];
        long over = probeer(i, eerst, prijs, leegprijs);
        int rand = over >= 0 ? NORMAAL : STEIL;
        if (over != 0 && eerst != rand) {
            int onder = over >= 0 ? NORMAAL : eerst;
            int boven = over >= 0 ? eerst : STEIL;
            over = probeer(i, rand, prijs, leegprijs);
            boolean erin = rand == NORMAAL ? over < 0 : over > 0;
            while (erin && boven - onder > 1) {
                int midden = (onder + boven) / 2;
                if (probeer(i, midden, prijs, leegprijs) >= 0) {
                    boven = midden;
                } else {
                    onder = midden;
                }
            }
        }
        for (int j : team[i]) {
            if (j >= 0) {
                vraag[j]++;
            } else {
                leeggelaten++;
            }
        }
        return besteGrens;
    }

    /** How far above its floor the casus then comes; keeps the lowest bound, and its team. */
    private long probeer(int i, int met, long[] prijs, long leegprijs) {
        long grens = bijNadruk(i, met, prijs, leegprijs);
        if (grens < besteGrens) {
            besteGrens = grens;
            nadruk[i] = met;
            System.arraycopy(proef, 0, team[i], 0, model.vrij[i]);
        }
        return model.waarde(i, Arrays.copyOf(proef, model.vrij[i])) - model.vloer[i];
    }

    private long bijNadruk(int i, int nadruk, long[] prijs, long leegprijs) {
        long schaal = (long) DEEL * nadruk / NORMAAL;
        int[] punten = model.punten[i];
        for (int j = 0; j < prijs.length; j++) {
            gewin[j] = schaal * punten[j] - prijs[j];
        }
        long beste = Long.MIN_VALUE;
        for (int e = 0; e <= Math.min(leeg, model.vrij[i]); e++) {
            long waarde = zoeker.zoek(i, model.vrij[i] - e, gewin, schaal, probeer);
            if (waarde + e * leegprijs > beste) {
                beste = waarde + e * leegprijs;
                System.arraycopy(probeer, 0, proef, 0, model.vrij[i] - e);
                Arrays.fill(proef, model.vrij[i] - e, model.vrij[i], Stand.LEEG);
            }
        }
        return beste + schaal * model.vastePunten[i] - (schaal - DEEL) * model.vloer[i];
    }

    /** What a gemeente earns at most at this price. */
    private long opbrengst(int j, long prijs) {
        long som = 0;
        for (int al = 0; al < model.begin[j]; al++) {
            som -= DEEL * model.last(al);
        }
        int aantal = aanbod(j, prijs);
        for (int x = 0; x < aantal; x++) {
            som += prijs - DEEL * model.last(model.begin[j] + x);
        }
        return som;
    }

    private int aanbod(int j, long prijs) {
        int aantal = 0;
        while (aantal < model.ruimte[j] && prijs > DEEL * model.last(model.begin[j] + aantal)) {
            aantal++;
        }
        return aantal;
    }

    /** Looks for good prices, in so many rounds; {@code ondergrens} is what some proposal is worth. */
    void zoek(int ronden, long ondergrens, Volger volger) {
        int n = prijs.length;
        double[] nu = new double[n + 1];
        long[] heel = new long[n];
        double[] richting = new double[n + 1];
        double stap = 1;
        int zonderWinst = 0;
        totaal = grens(prijs, leegprijs);
        terug(nu);
        for (int ronde = 0; ronde < ronden && totaal >= (ondergrens + 1) * DEEL && stap > KLEINSTE_STAP; ronde++) {
            Stop.als(volger);
            volger.stand(ondergrens, grens());
            long grens = grens(rond(nu, heel), Math.round(nu[n]));
            zonderWinst = grens < totaal - totaal / NOEMENSWAARD ? 0 : zonderWinst + 1;
            if (grens < totaal) {
                totaal = grens;
                System.arraycopy(heel, 0, prijs, 0, n);
                leegprijs = Math.round(nu[n]);
            }
            if (zonderWinst >= GEDULD) {
                stap *= KLEINER;
                zonderWinst = 0;
                Arrays.fill(richting, 0);
                terug(nu);
                grens = grens(prijs, leegprijs);
                rond(nu, heel);
            }
            double lengte = kijk(heel, nu, richting);
            if (lengte == 0) {
                break;
            }
            double zet = stap * Math.max(DEEL, grens - ondergrens * DEEL) / lengte;
            for (int j = 0; j <= n; j++) {
                nu[j] += zet * richting[j];
                nu[j] = j < n ? Math.max(0, nu[j]) : nu[j];
            }
        }
        totaal = grens(prijs, leegprijs);
        Verscherping verscherping = new Verscherping(model, this, zoeker, volger);
        for (int i = 0; i < team.length && leeg == 0; i++) {
            Stop.als(volger);
            if (nadruk[i] != NORMAAL && nadruk[i] != STEIL) {
                long scherp = verscherping.hoogstens(i, team[i]);
                totaal -= best[i] - scherp;
                best[i] = scherp;
            }
        }
    }

    private void terug(double[] nu) {
        for (int j = 0; j < prijs.length; j++) {
            nu[j] = prijs[j];
        }
        nu[prijs.length] = leegprijs;
    }

    private static long[] rond(double[] nu, long[] heel) {
        for (int j = 0; j < heel.length; j++) {
            heel[j] = Math.round(nu[j]);
        }
        return heel;
    }

    /** Where each price should go: up where more is asked than offered. What it was before counts too; that keeps it from swinging. */
    private double kijk(long[] heel, double[] nu, double[] richting) {
        int n = heel.length;
        double lengte = 0;
        for (int j = 0; j <= n; j++) {
            double helling = j < n ? vraag[j] - aanbod(j, heel[j]) : leeg - leeggelaten;
            if (j < n && helling < 0 && nu[j] <= 0) {
                helling = 0;
            }
            richting[j] = (1 - NIEUWS) * richting[j] + NIEUWS * helling;
            lengte += richting[j] * richting[j];
        }
        return lengte;
    }

    /** No proposal is worth more, in points. */
    long grens() {
        return Math.floorDiv(totaal, DEEL);
    }

    /** The bound in parts of a point, as it is at these prices. */
    long totaal() {
        return totaal;
    }

    long leegprijs() {
        return leegprijs;
    }

    /** How often a point of this casus counts, as a scale of parts. */
    long schaal(int i) {
        return (long) DEEL * nadruk[i] / NORMAAL;
    }

    /** What falls short of the most a gemeente earns at its price, when it has so many more than it began with. */
    long tekort(int j, int aantal) {
        long som = opbrengst(j, prijs[j]);
        for (int al = 0; al < model.begin[j]; al++) {
            som += DEEL * model.last(al);
        }
        for (int x = 0; x < aantal; x++) {
            som -= prijs[j] - DEEL * model.last(model.begin[j] + x);
        }
        return som;
    }
}
