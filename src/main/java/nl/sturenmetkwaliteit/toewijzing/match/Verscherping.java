package nl.sturenmetkwaliteit.toewijzing.match;

/**
 * Between its floor and what is above it a casus is bounded by a mixture of teams; where they are few, one by one says more.
 */
final class Verscherping {

    private static final int TEAMS = 20_000;

    private final Model model;
    private final Prijzen prijzen;
    private final Teamzoeker zoeker;
    private final Volger volger;

    Verscherping(Model model, Prijzen prijzen, Teamzoeker zoeker, Volger volger) {
        this.model = model;
        this.prijzen = prijzen;
        this.zoeker = zoeker;
        this.volger = volger;
    }

    /** What the casus is worth at most at these prices, of which this team was the best so far; with too many teams what was known already. */
    long hoogstens(int i, int[] team) {
        long schaal = prijzen.schaal(i);
        long[] gewin = new long[model.aantalKandidaten()];
        for (int j = 0; j < gewin.length; j++) {
            gewin[j] = schaal * model.punten[i][j] - prijzen.prijs[j];
        }
        long vast = schaal * model.vastePunten[i] - (schaal - Prijzen.DEEL) * model.vloer[i];
        long[] hoogste = {waard(i, team)};
        int[] teller = {0};
        boolean alle = zoeker.alle(
                i,
                model.vrij[i],
                gewin,
                schaal,
                hoogste[0] - vast,
                leden -> {
                    hoogste[0] = Math.max(hoogste[0], waard(i, leden));
                    return ++teller[0] < TEAMS;
                },
                volger);
        return alle ? hoogste[0] : prijzen.best[i];
    }

    private long waard(int i, int[] leden) {
        long waard = Prijzen.DEEL * model.metVloer(i, model.waarde(i, leden));
        for (int j : leden) {
            waard -= prijzen.prijs[j];
        }
        return waard;
    }
}
