package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What tests ask of a proposal. */
final class Proef {

    private Proef() {}

    static long gevuld(Matchuitkomst uitkomst) {
        return uitkomst.teams().stream()
                .flatMap(team -> team.plaatsen().stream())
                .filter(plaats -> plaats.herkomst() == Herkomst.GEKOZEN)
                .count();
    }

    static Map<UUID, Set<String>> teams(Matchuitkomst uitkomst) {
        Map<UUID, Set<String>> teams = new TreeMap<>();
        uitkomst.teams()
                .forEach(team -> teams.put(
                        team.peerreview(),
                        team.plaatsen().stream().map(Plaats::gemeente).collect(Collectors.toCollection(TreeSet::new))));
        return teams;
    }
}
