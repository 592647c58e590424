package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;

/**
 * A proposal. As many places are filled as can be; among all proposals that do so this one scores {@code doel}, and none scores more than
 * {@code bovengrens}.
 *
 * @param optimaal it was proven that there is no better one
 */
public record Matchuitkomst(List<Team> teams, long doel, long bovengrens, boolean optimaal) {

    private static final double PROCENT = 100;

    public Matchuitkomst {
        teams = List.copyOf(teams);
    }

    /** At most so far from the best proposal there is, in percent. */
    public double afstand() {
        return optimaal ? 0 : PROCENT * (bovengrens - doel) / Math.max(1, Math.abs(bovengrens));
    }
}
