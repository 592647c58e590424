package nl.sturenmetkwaliteit.gemeente;

import nl.sturenmetkwaliteit.platform.taal.Zin;
import nl.sturenmetkwaliteit.platform.taxonomie.Code;
import org.jspecify.annotations.Nullable;

/** One code of a list, with its name. */
record Begrip(String code, @Zin String naam, @Zin @Nullable String uitleg, @Nullable String groep) {

    static Begrip van(Code code) {
        return new Begrip(code.name(), code.naam(), code.uitleg(), null);
    }
}
