package nl.sturenmetkwaliteit.platform.probleem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import nl.sturenmetkwaliteit.platform.taal.Taal;
import org.jspecify.annotations.Nullable;

/**
 * One fault in what was sent.
 *
 * @param pointer JSON Pointer into the body, or null
 * @param parameter name of the path, query or header parameter, or null
 * @param code stable, upper snake case
 * @param detail a Dutch sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fout(@Nullable String pointer, @Nullable String parameter, String code, String detail) {

    /** By place, then by code: the same mistakes make the same answer. */
    public static final Comparator<Fout> OP_PLEK =
            Comparator.comparing(Fout::plek).thenComparing(Fout::code);

    public static Fout inVeld(String veld, String code, String detail) {
        return new Fout("/" + veld, null, code, detail);
    }

    public static Fout inParameter(String parameter, String code, String detail) {
        return new Fout(null, parameter, code, detail);
    }

    public static Fout vanVoorwaarde(String code, String detail) {
        return new Fout(null, null, code, detail);
    }

    Fout in(Taal taal) {
        return new Fout(pointer, parameter, code, taal.zin(detail));
    }

    private String plek() {
        return pointer == null ? String.valueOf(parameter) : pointer;
    }
}
