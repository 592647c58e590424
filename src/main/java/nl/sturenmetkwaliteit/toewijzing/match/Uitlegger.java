package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;
import java.util.UUID;

/** Answers "why this one?" and "why not that one?". */
public final class Uitlegger {

    /** Why this gemeente is, or is not, in the team of this review among these teams. */
    public Uitleg uitleg(Matchinvoer invoer, List<Team> teams, UUID peerreview, String gemeente) {
        boolean inTeam = teams.stream()
                .filter(team -> team.peerreview().equals(peerreview))
                .flatMap(team -> team.plaatsen().stream())
                .anyMatch(plaats -> plaats.gemeente().equals(gemeente));
        return new Uitleg(gemeente, inTeam, null, "", List.of(), null, List.of());
    }
}
