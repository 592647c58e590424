package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Arrays;

/**
 * From nothing to a proposal with a bound: each casus takes the best there is, prices tell what that does to the others, the teams at those
 * prices are a second begin, and from the better of the two the search cools down. Where few teams can still matter, all are tried.
 */
final class Zoektocht {

    private static final int RONDEN = 400;
    private static final int RONDEN_NA = 100;

    /** A round takes as long as there are casussen. */
    private static final int RONDEN_MAAL_CASUSSEN = 342_000;

    private static final int ZETTEN_PER_CASUS = 100_000;
    private static final int ZETTEN = 14_000_000;
    private static final int ZETTEN_BIJ_VEEL = 50_000_000;
    private static final int VEEL = 150;

    /** Points at which each cooling begins, from the best so far; where there are many casussen one takes all the moves. */
    private static final double[] HEET = {60, 20, 10};

    private static final double KOUD = 1;

    /** Chosen are, by casus, the candidates besides who was there already; below zero for a place that stays empty. */
    static final class Vondst {
        final int[][] gekozen;
        final long doel;
        final long grens;
        final boolean optimaal;

        Vondst(int[][] gekozen, long doel, long grens, boolean optimaal) {
            this.gekozen = gekozen;
            this.doel = doel;
            this.grens = grens;
            this.optimaal = optimaal;
        }
    }

    private final Model model;
    private final long zaad;
    private final Volger volger;
    private int[][] beste = {};
    private long doel;
    private int leeg;

    Zoektocht(Model model, long zaad, Volger volger) {
        this.model = model;
        this.zaad = zaad;
        this.volger = volger;
    }

    Vondst zoek() {
        Stand stand = begin(new long[model.aantalKandidaten()]);
        onthoud(stand);
        Prijzen prijzen = new Prijzen(model, leeg);
        prijzen.begin(stand);
        prijzen.zoek(ronden(RONDEN), doel, volger);
        onthoud(begin(prijzen.prijs));
        if (bewezen(prijzen)) {
            return vondst(prijzen, true);
        }
        for (int keer = model.aantalVragen() > VEEL ? HEET.length - 1 : 0; keer < HEET.length; keer++) {
            koel(prijzen, keer);
        }
        prijzen.zoek(ronden(RONDEN_NA), doel, volger);
        return vondst(prijzen, bewezen(prijzen));
    }

    private int ronden(int hoogstens) {
        return Math.max(RONDEN_NA / 2, Math.min(hoogstens, RONDEN_MAAL_CASUSSEN / Math.max(1, model.aantalVragen())));
    }

    private void koel(Prijzen prijzen, int keer) {
        Koeling koeling = new Koeling(Stand.van(model, beste), prijzen.prijs, zaad + keer);
        koeling.koel(zetten(), HEET[keer], KOUD, volger, prijzen.grens());
        Stand gekoeld = Stand.van(model, koeling.beste());
        new Afronding(gekoeld).rond(volger);
        onthoud(gekoeld);
    }

    private long zetten() {
        int m = model.aantalVragen();
        return m > VEEL ? ZETTEN_BIJ_VEEL : Math.min(ZETTEN, ZETTEN_PER_CASUS * m);
    }

    private boolean bewezen(Prijzen prijzen) {
        Volledig volledig = new Volledig(model, prijzen, leeg, volger);
        boolean bewezen = volledig.bewijst(doel);
        volledig.beste().ifPresent(teams -> onthoud(Stand.van(model, teams)));
        return bewezen;
    }

    private Vondst vondst(Prijzen prijzen, boolean optimaal) {
        long grens = optimaal ? doel : prijzen.grens();
        volger.stand(doel, grens);
        return new Vondst(beste, doel, grens, optimaal);
    }

    private Stand begin(long[] prijs) {
        Stand stand = new Stand(model);
        Afronding afronding = new Afronding(stand);
        afronding.begin(prijs);
        leeg = new Vulling(stand).vul(volger);
        afronding.rondPerTeam(volger);
        return stand;
    }

    private void onthoud(Stand stand) {
        long nieuw = model.doel(stand.team);
        if (beste.length == 0 || nieuw > doel) {
            doel = nieuw;
            beste = Arrays.stream(stand.team).map(int[]::clone).toArray(int[][]::new);
        }
    }
}
