package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Fills places by moving others along, as long as that is possible at all: afterwards as many places are filled as can be. */
final class Vulling {

    private final Stand stand;
    private final Model model;
    private final int[] vanCasus;
    private final int[] viaCasus;

    Vulling(Stand stand) {
        this.stand = stand;
        model = stand.model;
        vanCasus = new int[model.aantalKandidaten()];
        viaCasus = new int[model.aantalVragen()];
    }

    /** How many places stay empty whatever one does. */
    int vul(Volger volger) {
        int leeg = 0;
        for (int i = 0; i < stand.team.length; i++) {
            Stop.als(volger);
            for (int s = 0; s < stand.team[i].length; s++) {
                leeg += stand.team[i][s] < 0 && !vul(i, s) ? 1 : 0;
            }
        }
        return leeg;
    }

    /** Breadth first: a casus wants a candidate, who is released by a casus that then wants another. */
    private boolean vul(int begin, int plaats) {
        Arrays.fill(vanCasus, -1);
        Arrays.fill(viaCasus, -1);
        Deque<Integer> rij = new ArrayDeque<>();
        rij.add(begin);
        while (!rij.isEmpty()) {
            int i = rij.poll();
            for (int j = 0; j < vanCasus.length; j++) {
                if (vanCasus[j] < 0 && stand.mag(i, j)) {
                    vanCasus[j] = i;
                    if (stand.heeftRuimte(j)) {
                        schuif(begin, plaats, j);
                        return true;
                    }
                    for (int h = 0; h < stand.keren[j]; h++) {
                        int houder = stand.waar[j][h];
                        if (houder != begin && viaCasus[houder] < 0) {
                            viaCasus[houder] = j;
                            rij.add(houder);
                        }
                    }
                }
            }
        }
        return false;
    }

    private void schuif(int begin, int plaats, int laatste) {
        int j = laatste;
        int i = vanCasus[j];
        while (i != begin) {
            int weg = viaCasus[i];
            int s = stand.plek(i, weg);
            stand.zet(i, s, Stand.LEEG);
            stand.zet(i, s, j);
            j = weg;
            i = vanCasus[j];
        }
        stand.zet(begin, plaats, j);
    }
}
