package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tries every proposal there is. */
final class Alles {

    private final Model model;
    private final int[][] gekozen;
    private final int[] over;
    private int gevuld = -1;
    private long doel;

    private Alles(Model model) {
        this.model = model;
        gekozen = new int[model.aantalVragen()][];
        over = model.ruimte.clone();
    }

    record Beste(int gevuld, long doel) {}

    static Beste van(Matchinvoer invoer) {
        Alles alles = new Alles(new Model(invoer));
        alles.kies(0, 0);
        return new Beste(alles.gevuld, alles.doel);
    }

    private void kies(int i, int al) {
        if (i == gekozen.length) {
            long nu = model.doel(gekozen);
            if (al > gevuld || al == gevuld && nu > doel) {
                gevuld = al;
                doel = nu;
            }
            return;
        }
        for (int[] team : teams(i)) {
            if (Arrays.stream(team).allMatch(j -> over[j] > 0)) {
                gekozen[i] = team;
                Arrays.stream(team).forEach(j -> over[j]--);
                kies(i + 1, al + team.length);
                Arrays.stream(team).forEach(j -> over[j]++);
            }
        }
    }

    private List<int[]> teams(int i) {
        List<int[]> teams = new ArrayList<>();
        for (int bits = 0; bits < 1 << model.aantalKandidaten(); bits++) {
            int keuze = bits;
            if (Integer.bitCount(bits) <= model.vrij[i]) {
                int[] team = java.util.stream.IntStream.range(0, model.aantalKandidaten())
                        .filter(j -> (keuze >> j & 1) == 1)
                        .toArray();
                if (Arrays.stream(team).allMatch(j -> model.dekt[i][j] != Model.MAG_NIET)) {
                    teams.add(team);
                }
            }
        }
        return teams;
    }
}
