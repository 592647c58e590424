package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<String, Set<Niveau>> verdeling = new LinkedHashMap<>();
        kunnen.keySet().forEach(gemeente -> verdeling.put(gemeente, EnumSet.noneOf(Niveau.class)));
        // what few can send is given away first
        List<Niveau> schaarsEerst = gevraagd.stream()
                .sorted(Comparator.<Niveau>comparingLong(niveau -> kunnen.values().stream()
                                .filter(niveaus -> niveaus.contains(niveau))
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        schaarsEerst.forEach(niveau -> kunnen.keySet().stream()
                .filter(gemeente -> kunnen.get(gemeente).contains(niveau))
                .min(Comparator.comparingInt(gemeente -> verdeling.get(gemeente).size()))
                .ifPresent(gemeente -> verdeling.get(gemeente).add(niveau)));
        verdeling.forEach((gemeente, niveaus) -> {
            if (niveaus.isEmpty()) {
                schaarsEerst.stream()
                        .filter(niveau -> kunnen.get(gemeente).contains(niveau))
                        .min(Comparator.comparingLong(niveau -> verdeling.values().stream()
                                .filter(ander -> ander.contains(niveau))
                                .count()))
                        .ifPresent(niveaus::add);
            }
        });
        return verdeling;
    }
}
