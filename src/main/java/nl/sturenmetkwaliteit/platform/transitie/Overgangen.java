package nl.sturenmetkwaliteit.platform.transitie;

import java.util.List;
import nl.sturenmetkwaliteit.platform.taal.Zin;

/**
 * What may come next for this caller: the answer of {@code GET .../overgangen}.
 */
public record Overgangen(List<Mogelijk> items) {

    /** A step this caller may take, with what still blocks it. */
    public record Mogelijk(String naar, @Zin String uitleg, boolean redenVereist, List<Stand> voorwaarden) {}

    /** A condition and whether it is met. */
    public record Stand(String code, boolean voldaan, @Zin String uitleg) {}
}
