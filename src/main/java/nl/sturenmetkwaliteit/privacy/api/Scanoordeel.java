package nl.sturenmetkwaliteit.privacy.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What still stands between a text and handing it in.
 *
 * @param blokkerend findings that need a second person, or another text
 * @param onbevestigd warnings that the writer has neither removed nor confirmed
 * @param vrijgegeven numbers that would block, but that a second person marked as no BSN
 * @param bevestigd the confirmations that belong to a warning, one each: these are to be kept, all others are not
 */
public record Scanoordeel(
        List<Bevinding> blokkerend,
        List<Bevinding> onbevestigd,
        List<Bevinding> vrijgegeven,
        List<Bevestiging> bevestigd) {

    public Scanoordeel {
        blokkerend = List.copyOf(blokkerend);
        onbevestigd = List.copyOf(onbevestigd);
        vrijgegeven = List.copyOf(vrijgegeven);
        bevestigd = List.copyOf(bevestigd);
    }

    /**
     * Divides findings over the lists.
     *
     * @param isVrijgegeven whether a second person has released this finding; asked of blocking ones only
     */
    public static Scanoordeel of(
            List<Bevinding> bevindingen, List<Bevestiging> bevestigingen, Predicate<Bevinding> isVrijgegeven) {
        Map<Boolean, List<Bevinding>> blokkerend =
                bevindingen.stream().filter(Bevinding::blokkeert).collect(Collectors.partitioningBy(isVrijgegeven));
        List<Bevinding> waarschuwingen =
                bevindingen.stream().filter(bevinding -> !bevinding.blokkeert()).toList();
        Set<Plek> gewaarschuwd = waarschuwingen.stream().map(Plek::of).collect(Collectors.toSet());
        Map<Plek, Bevestiging> bevestigd = new LinkedHashMap<>();
        for (Bevestiging bevestiging : bevestigingen) {
            Plek plek = Plek.of(bevestiging);
            if (gewaarschuwd.contains(plek)) {
                bevestigd.putIfAbsent(plek, bevestiging);
            }
        }
        List<Bevinding> onbevestigd = waarschuwingen.stream()
                .filter(bevinding -> !bevestigd.containsKey(Plek.of(bevinding)))
                .toList();
        return new Scanoordeel(
                blokkerend.getOrDefault(false, List.of()),
                onbevestigd,
                blokkerend.getOrDefault(true, List.of()),
                List.copyOf(bevestigd.values()));
    }

    /** What still stands in the way. */
    public List<Bevinding> open() {
        return Stream.concat(blokkerend.stream(), onbevestigd.stream()).toList();
    }

    /** Whether the text can be handed in. */
    public boolean isAkkoord() {
        return blokkerend.isEmpty() && onbevestigd.isEmpty();
    }

    private record Plek(String veld, Soort soort, int begin, int einde) {
        static Plek of(Bevinding bevinding) {
            return new Plek(bevinding.veld(), bevinding.soort(), bevinding.begin(), bevinding.einde());
        }

        static Plek of(Bevestiging bevestiging) {
            return new Plek(bevestiging.veld(), bevestiging.soort(), bevestiging.begin(), bevestiging.einde());
        }
    }
}
