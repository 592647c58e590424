package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a line adds or changes.
 *
 * @param was null for what is new
 */
record Verandering(Regel regel, String sleutel, @Nullable Map<Kolom, String> was) {

    /** Absent where all the line says is so already. */
    static Optional<Verandering> van(Regel regel, String sleutel, @Nullable Map<Kolom, String> was) {
        boolean gelijk = was != null
                && regel.waarden().entrySet().stream()
                        .allMatch(w -> w.getValue().equals(was.getOrDefault(w.getKey(), "")));
        return gelijk ? Optional.empty() : Optional.of(new Verandering(regel, sleutel, was));
    }

    boolean isNieuw() {
        return was == null;
    }

    /** What was, with what the line says over it. */
    Map<Kolom, String> wordt() {
        Map<Kolom, String> wordt = new EnumMap<>(Kolom.class);
        if (was != null) {
            wordt.putAll(was);
        }
        wordt.putAll(regel.waarden());
        return wordt;
    }

    boolean raakt(Kolom kolom) {
        String nieuw = regel.waarden().get(kolom);
        return nieuw != null && !nieuw.equals(was == null ? "" : was.getOrDefault(kolom, ""));
    }
}
