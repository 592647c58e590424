package nl.sturenmetkwaliteit.gemeente.invoer;

import org.jspecify.annotations.Nullable;

/**
 * What a cell came to.
 *
 * @param waarde as it is kept, empty for nothing
 * @param uitleg what is wrong with it, in Dutch; null for a good one
 */
record Cel(String waarde, String code, @Nullable String uitleg) {

    static Cel van(String waarde) {
        return new Cel(waarde, "", null);
    }

    static Cel fout(String code, String uitleg) {
        return new Cel("", code, uitleg);
    }
}
