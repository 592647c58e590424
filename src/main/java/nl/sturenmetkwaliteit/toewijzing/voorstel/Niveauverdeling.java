package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;

/**
 * Whom each gemeente of a team is asked to send: together they cover the niveaus of the casus, as far as they can, and nobody is asked for more
 * than that takes. A gemeente that can send none of them is asked for whomever it likes.
 */
final class Niveauverdeling {

    private Niveauverdeling() {}

    /**
     * @param gevraagd the niveaus of the casus
     * @param kunnen what each gemeente can send, in an order that stays the same
     */
    static Map<String, Set<Niveau>> van(Set<Niveau> gevraagd, Map<String, Set<Niveau>> kunnen) {
        List<Gemeente> gemeenten = kunnen.entrySet().stream()
                .map(gemeente -> new Gemeente(gemeente.getKey(), gemeente.getValue(), EnumSet.noneOf(Niveau.class)))
                .toList();
        // what few can send is given away first
        List<Niveau> schaarsEerst = gevraagd.stream()
                .sorted(Comparator.<Niveau>comparingLong(niveau -> tel(gemeenten, Gemeente::kunnen, niveau))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        schaarsEerst.forEach(niveau -> gemeenten.stream()
                .filter(gemeente -> gemeente.kunnen().contains(niveau))
                .min(Comparator.comparingInt(gemeente -> gemeente.krijgt().size()))
                .ifPresent(gemeente -> gemeente.krijgt().add(niveau)));
        gemeenten.stream().filter(gemeente -> gemeente.krijgt().isEmpty()).forEach(gemeente -> schaarsEerst.stream()
                .filter(gemeente.kunnen()::contains)
                .min(Comparator.comparingLong(niveau -> tel(gemeenten, Gemeente::krijgt, niveau)))
                .ifPresent(gemeente.krijgt()::add));
        Map<String, Set<Niveau>> verdeling = new LinkedHashMap<>();
        gemeenten.forEach(gemeente -> verdeling.put(gemeente.code(), gemeente.krijgt()));
        return verdeling;
    }

    private static long tel(List<Gemeente> gemeenten, Function<Gemeente, Set<Niveau>> welke, Niveau niveau) {
        return gemeenten.stream()
                .filter(gemeente -> welke.apply(gemeente).contains(niveau))
                .count();
    }

    private record Gemeente(String code, Set<Niveau> kunnen, Set<Niveau> krijgt) {}
}
