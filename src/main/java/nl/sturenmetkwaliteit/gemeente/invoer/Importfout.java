package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.Comparator;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import org.jspecify.annotations.Nullable;

/**
 * One fault in a file.
 *
 * @param regel counted as an editor does, the header being 1; null where the file as a whole is no good
 * @param kolom what the header calls it; null where it is the whole line
 */
record Importfout(@Nullable Integer regel, @Nullable String kolom, String code, @Zin String uitleg) {

    static final Comparator<Importfout> VAN_BOVEN_NAAR_BENEDEN =
            Comparator.comparingInt(fout -> fout.regel() == null ? 0 : fout.regel());

    Fout alsFout() {
        if (regel == null) {
            return new Fout("", null, code, uitleg);
        }
        return new Fout(
                "",
                null,
                code,
                kolom == null
                        ? "Regel %d: %s".formatted(regel, uitleg)
                        : "Regel %d, kolom %s: %s".formatted(regel, kolom, uitleg));
    }
}
