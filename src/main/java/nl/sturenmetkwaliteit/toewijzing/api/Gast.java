package nl.sturenmetkwaliteit.toewijzing.api;

import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * Someone with a right in a review now. In an interne review the peers are of the own gemeente.
 *
 * @param gemeente CBS code, null for NDSD
 * @param gemeenteNaam its name, null for NDSD
 */
public record Gast(
        UUID persoon,
        String naam,
        @Nullable String gemeente,
        @Nullable String gemeenteNaam,
        Gastrol rol,
        @Nullable Niveau niveau) {

    /** As an answer names this guest. */
    public PersoonVanGemeente alsPersoon() {
        return new PersoonVanGemeente(
                persoon,
                naam,
                gemeente == null || gemeenteNaam == null ? null : new GemeenteRef(gemeente, gemeenteNaam));
    }
}
