package nl.sturenmetkwaliteit.platform.web;

import java.util.List;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/** A query parameter that may not be left out. */
public final class Verplicht {

    private Verplicht() {}

    public static <T> T inQuery(String naam, @Nullable T waarde) {
        if (waarde == null) {
            throw ProbleemException.van(
                    ProbleemType.ONGELDIGE_INVOER,
                    List.of(Fout.inParameter(naam, "VERPLICHT", "Deze parameter is verplicht.")));
        }
        return waarde;
    }
}
