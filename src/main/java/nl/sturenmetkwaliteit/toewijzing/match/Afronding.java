package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Arrays;

/** Climbs until no team can be bettered by itself and no two teams by one exchange. */
final class Afronding {

    /** With more casussen all pairs of places take too long, and the cooling has seen to them. */
    private static final int RUILEN = 1_000;

    private final Stand stand;
    private final Model model;
    private final Teamzoeker zoeker;
    private final long[] gewin;
    private final long[] kosten;
    private final int[] probeer;

    Afronding(Stand stand) {
        this.stand = stand;
        model = stand.model;
        zoeker = new Teamzoeker(model);
        gewin = new long[model.aantalKandidaten()];
        kosten = new long[gewin.length];
        probeer = new int[Arrays.stream(model.vrij).max().orElse(0)];
    }

    /** Each casus takes its best team at the prices given, in turn. */
    void begin(long[] prijs) {
        for (int i = 0; i < stand.team.length; i++) {
            int aantal = model.vrij[i];
            for (int v = aantal; v >= 0 && !begin(i, v, prijs); v--) {}
        }
    }

    private boolean begin(int i, int aantal, long[] prijs) {
        for (int j = 0; j < gewin.length; j++) {
            gewin[j] = !stand.heeftRuimte(j)
                    ? Long.MIN_VALUE
                    : (long) Prijzen.DEEL * model.punten[i][j] - Math.max(prijs[j], Prijzen.DEEL * stand.verzwaart(j));
        }
        if (zoeker.zoek(i, aantal, gewin, Prijzen.DEEL, probeer) <= Long.MIN_VALUE / 8) {
            return false;
        }
        for (int s = 0; s < aantal; s++) {
            stand.zet(i, s, probeer[s]);
        }
        return true;
    }

    /** Until no team can be bettered by itself. */
    boolean rondPerTeam(Volger volger) {
        boolean ooit = false;
        boolean beter = true;
        while (beter) {
            beter = false;
            for (int i = 0; i < stand.team.length; i++) {
                Stop.als(volger);
                while (besteTeam(i, 1) || besteTeam(i, Model.ONDER_DE_VLOER) || vervang(i)) {
                    beter = true;
                }
            }
            ooit |= beter;
        }
        return ooit;
    }

    void rond(Volger volger) {
        boolean beter = true;
        while (beter) {
            rondPerTeam(volger);
            beter = false;
            if (stand.team.length <= RUILEN) {
                for (int i = 0; i < stand.team.length; i++) {
                    Stop.als(volger);
                    beter |= ruil(i);
                }
            }
        }
    }

    /** The best team while all others stay, with a point counting so many times. */
    private boolean besteTeam(int i, int schaal) {
        int vol = 0;
        long nu = stand.waardeMetVloer[i];
        for (int j : stand.team[i]) {
            vol += j >= 0 ? 1 : 0;
            nu -= stand.verlicht(j);
        }
        for (int j = 0; j < gewin.length; j++) {
            boolean in = stand.plek(i, j) >= 0;
            kosten[j] = in ? stand.verlicht(j) : stand.verzwaart(j);
            gewin[j] = in || stand.heeftRuimte(j) ? (long) schaal * model.punten[i][j] - kosten[j] : Long.MIN_VALUE;
        }
        zoeker.zoek(i, vol, gewin, schaal, probeer);
        int[] nieuw = Arrays.copyOf(probeer, stand.team[i].length);
        Arrays.fill(nieuw, vol, nieuw.length, Stand.LEEG);
        long waarde = model.metVloer(i, model.waarde(i, nieuw));
        for (int s = 0; s < vol; s++) {
            waarde -= kosten[nieuw[s]];
        }
        if (waarde <= nu) {
            return false;
        }
        stand.neem(i, nieuw);
        return true;
    }

    private boolean vervang(int i) {
        for (int s = 0; s < stand.team[i].length; s++) {
            int was = stand.team[i][s];
            for (int j = 0; j < gewin.length && was >= 0; j++) {
                if (stand.heeftRuimte(j)
                        && stand.mag(i, j)
                        && stand.winst(i, s, j) + stand.verlicht(was) - stand.verzwaart(j) > 0) {
                    stand.zet(i, s, j);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean ruil(int i) {
        boolean beter = false;
        for (int s = 0; s < stand.team[i].length; s++) {
            for (int a = i + 1; a < stand.team.length; a++) {
                for (int p = 0; p < stand.team[a].length; p++) {
                    int een = stand.team[i][s];
                    int ander = stand.team[a][p];
                    if (een != ander
                            && (ander < 0 || stand.mag(i, ander))
                            && (een < 0 || stand.mag(a, een))
                            && stand.winst(i, s, ander) + stand.winst(a, p, een) > 0) {
                        stand.zet(a, p, Stand.LEEG);
                        stand.zet(i, s, ander);
                        stand.zet(a, p, een);
                        beter = true;
                    }
                }
            }
        }
        return beter;
    }
}
