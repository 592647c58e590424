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

    private static final int ZETTEN_PER_CASUS = 300_000;
    private static final int ZETTEN = 40_000_000;
    private static final int ZETTEN_PER_CASUS_VAN_VEEL = 20_000;
    private static final int ZETTEN_BIJ_VEEL = 60_000_000;
    private static final double HEET = 10;
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
        Koeling koeling = new Koeling(Stand.van(model, beste), prijzen.prijs, zaad);
        koeling.koel(zetten(), HEET, KOUD, volger, prijzen.grens());
        Stand gekoeld = Stand.van(model, koeling.beste());
        new Afronding(gekoeld).rond(volger);
        onthoud(gekoeld);
        prijzen.zoek(ronden(RONDEN_NA), doel, volger);
        return vondst(prijzen, bewezen(prijzen));
    }

    private int ronden(int hoogstens) {
        return Math.max(RONDEN_NA / 2, Math.min(hoogstens, RONDEN_MAAL_CASUSSEN / Math.max(1, model.aantalVragen())));
    }

    private long zetten() {
        long m = model.aantalVragen();
        return Math.max(
                Math.min(ZETTEN, ZETTEN_PER_CASUS * m), Math.min(ZETTEN_BIJ_VEEL, ZETTEN_PER_CASUS_VAN_VEEL * m));
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
