package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.sturenmetkwaliteit.toewijzing.match.Bezwaar;
import nl.sturenmetkwaliteit.toewijzing.match.Matcher;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;

/**
 * Which of the pins of the hosts can be honoured. A pin is laid down long before a proposal is made, and the world goes on: one that broke
 * since must not keep a whole seizoen from being matched.
 */
final class Gastheerspinnen {

    private final Map<UUID, Set<String>> pinnen = new HashMap<>();

    private Gastheerspinnen(List<Casusrij> rijen) {
        rijen.forEach(rij -> pinnen.put(rij.peerreview(), new HashSet<>(rij.vast())));
    }

    /** @param invoer the input with these pins beside those that were asked for now */
    static Matchinvoer houdbaar(List<Casusrij> rijen, Function<Map<UUID, Set<String>>, Matchinvoer> invoer) {
        Matchinvoer zonder = invoer.apply(Map.of());
        Set<Bezwaar> gevraagd = Set.copyOf(Matcher.bezwaren(zonder));
        Gastheerspinnen over = new Gastheerspinnen(rijen);
        while (!over.isLeeg()) {
            Matchinvoer met = invoer.apply(over.pinnen);
            List<Bezwaar> bezwaren = Matcher.bezwaren(met).stream()
                    .filter(bezwaar -> !gevraagd.contains(bezwaar))
                    .toList();
            if (bezwaren.isEmpty()) {
                return met;
            }
            over.laatLos(bezwaren);
        }
        return zonder;
    }

    /** Those that are objected to; or, when what was asked for now is squeezed out by them, those that squeeze. */
    private void laatLos(List<Bezwaar> bezwaren) {
        boolean los = false;
        for (Bezwaar bezwaar : bezwaren) {
            los |= van(bezwaar.peerreview()).remove(bezwaar.gemeente());
        }
        if (!los) {
            for (Bezwaar bezwaar : bezwaren) {
                van(bezwaar.peerreview()).clear();
                pinnen.values().forEach(gemeenten -> gemeenten.remove(bezwaar.gemeente()));
            }
        }
    }

    private Set<String> van(UUID review) {
        return pinnen.computeIfAbsent(review, geen -> new HashSet<>());
    }

    private boolean isLeeg() {
        return pinnen.values().stream().allMatch(Set::isEmpty);
    }
}
