package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An assignment under way, and what each change of it would bring. An empty place holds -1. */
final class Stand {

    static final int LEEG = -1;

    final Model model;
    final int[][] team;

    /** How many reviews each gemeente has. */
    final int[] aantal;

    /** The casussen a gemeente was chosen for; the first {@link #keren} count. */
    final int[][] waar;

    final int[] keren;
    final long[] waarde;
    final long[] waardeMetVloer;
    private final int[] groepen;

    Stand(Model model) {
        this.model = model;
        int m = model.aantalVragen();
        int n = model.aantalKandidaten();
        team = new int[m][];
        aantal = model.begin.clone();
        groepen = new int[model.grootsteTeam()];
        waar = new int[n][];
        keren = new int[n];
        waarde = new long[m];
        waardeMetVloer = new long[m];
        for (int j = 0; j < n; j++) {
            waar[j] = new int[Math.max(0, Math.min(model.ruimte[j], m))];
        }
        for (int i = 0; i < m; i++) {
            team[i] = new int[model.vrij[i]];
            Arrays.fill(team[i], LEEG);
            ververs(i);
        }
    }

    static Stand van(Model model, int[][] teams) {
        Stand stand = new Stand(model);
        for (int i = 0; i < teams.length; i++) {
            stand.neem(i, teams[i]);
        }
        return stand;
    }

    boolean heeftRuimte(int j) {
        return keren[j] < waar[j].length;
    }

    boolean mag(int i, int j) {
        return model.dekt[i][j] != Model.MAG_NIET && plek(i, j) < 0;
    }

    int plek(int i, int j) {
        int[] leden = team[i];
        for (int s = 0; s < leden.length; s++) {
            if (leden[s] == j) {
                return s;
            }
        }
        return -1;
    }

    /** Everybody in the team, who was there already included. */
    int[] leden(int i) {
        return IntStream.concat(
                        Arrays.stream(model.vast[i]), Arrays.stream(team[i]).filter(j -> j >= 0))
                .toArray();
    }

    /** Puts someone, or nobody, in a place. */
    void zet(int i, int s, int j) {
        int was = team[i][s];
        if (was >= 0) {
            int p = 0;
            while (waar[was][p] != i) {
                p++;
            }
            waar[was][p] = waar[was][--keren[was]];
            aantal[was]--;
        }
        team[i][s] = j;
        if (j >= 0) {
            waar[j][keren[j]++] = i;
            aantal[j]++;
        }
        ververs(i);
    }

    private void ververs(int i) {
        waarde[i] = model.waarde(i, team[i]);
        waardeMetVloer[i] = model.metVloer(i, waarde[i]);
    }

    void neem(int i, int[] leden) {
        for (int s = 0; s < leden.length; s++) {
            zet(i, s, LEEG);
        }
        for (int s = 0; s < leden.length; s++) {
            zet(i, s, leden[s]);
        }
    }

    /** What the casus gains when this place changes hands; the load is another matter. */
    long winst(int i, int s, int j) {
        int[] leden = team[i];
        int[] punten = model.punten[i];
        byte[] dekt = model.dekt[i];
        int dekking = model.vasteDekking[i];
        int geteld = vasteGroepen(i);
        long som = model.vastePunten[i];
        for (int t = 0; t < leden.length; t++) {
            int lid = t == s ? j : leden[t];
            if (lid >= 0) {
                som += punten[lid];
                dekking |= dekt[lid];
                groepen[geteld++] = model.groep[lid];
            }
        }
        som -= model.boetes[i][dekking] + (long) model.groepBoete * teveel(geteld);
        return model.metVloer(i, som) - waardeMetVloer[i];
    }

    /** What the load of a gemeente costs less when it loses a review. */
    long verlicht(int j) {
        return j < 0 ? 0 : model.last(aantal[j] - 1);
    }

    /** What it costs more when it gets one. */
    long verzwaart(int j) {
        return j < 0 ? 0 : model.last(aantal[j]);
    }

    /** What the whole gains when this place goes to someone else. */
    long verandering(int i, int s, int j) {
        return winst(i, s, j) + verlicht(team[i][s]) - verzwaart(j);
    }

    /** Who would do best in this place while all others stay; below zero when there is nobody. */
    int besteInPlaatsVan(int i, int s) {
        int beste = -1;
        long meeste = Long.MIN_VALUE;
        for (int j = 0; j < keren.length; j++) {
            if (heeftRuimte(j) && mag(i, j)) {
                long verandering = verandering(i, s, j);
                if (verandering > meeste) {
                    meeste = verandering;
                    beste = j;
                }
            }
        }
        return beste;
    }

    private int vasteGroepen(int i) {
        int geteld = 0;
        for (int j : model.vast[i]) {
            groepen[geteld++] = model.groep[j];
        }
        return geteld;
    }

    private int teveel(int geteld) {
        int teveel = 0;
        for (int a = model.groepHoogstens; a < geteld; a++) {
            if (groepen[a] >= 0) {
                int eerder = 0;
                for (int b = 0; b < a; b++) {
                    eerder += groepen[b] == groepen[a] ? 1 : 0;
                }
                teveel += eerder >= model.groepHoogstens ? 1 : 0;
            }
        }
        return teveel;
    }
}
