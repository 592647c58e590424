package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.Map;

/**
 * A line of the file under its header.
 *
 * @param nummer as an editor counts
 * @param waarden of the columns that could be read; empty for an empty cell
 */
record Regel(int nummer, Map<Kolom, String> waarden) {

    /** Empty also where the column is not in the file or could not be read. */
    String van(Kolom kolom) {
        return waarden.getOrDefault(kolom, "");
    }

    String sleutel(Iterable<Kolom> kolommen) {
        StringBuilder sleutel = new StringBuilder();
        for (Kolom kolom : kolommen) {
            sleutel.append(sleutel.isEmpty() ? "" : " ").append(van(kolom));
        }
        return sleutel.toString();
    }
}
