package nl.sturenmetkwaliteit.toewijzing.match;

/** How one would do it first: the best peers in turn, and plain annealing from there. */
final class Schets {

    private static final double HEET = 300;
    private static final double KOUD = 1;
    private static final int KIJK = 1 << 12;

    private Schets() {}

    /** Each place in turn goes to who brings most there, given who is in the team already, and still has room. */
    static Stand greedy(Model model) {
        Stand stand = new Stand(model);
        for (int i = 0; i < stand.team.length; i++) {
            for (int s = 0; s < stand.team[i].length; s++) {
                int j = stand.besteInPlaatsVan(i, s);
                if (j >= 0) {
                    stand.zet(i, s, j);
                }
            }
        }
        new Vulling(stand).vul(Volger.GEEN);
        return stand;
    }

    /** Any other candidate in any place, and at the end every single replacement that pays. */
    static Stand koeling(Model model, long zetten) {
        Stand stand = greedy(model);
        Toeval toeval = new Toeval(1);
        double warmte = HEET;
        for (long zet = 0; zet < zetten; zet++) {
            if (zet % KIJK == 0) {
                warmte = HEET * StrictMath.pow(KOUD / HEET, (double) zet / zetten);
            }
            int i = toeval.onder(stand.team.length);
            int s = toeval.onder(stand.team[i].length);
            int j = toeval.onder(model.aantalKandidaten());
            if (stand.team[i][s] >= 0 && stand.heeftRuimte(j) && stand.mag(i, j)) {
                long winst = stand.verandering(i, s, j);
                if (winst >= 0 || toeval.onder(1 << 20) < StrictMath.exp(winst / warmte) * (1 << 20)) {
                    stand.zet(i, s, j);
                }
            }
        }
        boolean beter = true;
        while (beter) {
            beter = false;
            for (int i = 0; i < stand.team.length; i++) {
                for (int s = 0; s < stand.team[i].length; s++) {
                    int j = stand.besteInPlaatsVan(i, s);
                    if (j >= 0 && stand.verandering(i, s, j) > 0) {
                        stand.zet(i, s, j);
                        beter = true;
                    }
                }
            }
        }
        return stand;
    }
}
