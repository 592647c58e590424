package nl.sturenmetkwaliteit.gemeente.deelnemer;

import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is.
 *
 * @param gemeente absent for NDSD, as is the niveau
 * @param eigenStijl present where the gemeente has design tokens of its own
 * @param andereGemeenten for which the same account can log in; absent when there are none
 */
record Ik(
        UUID id,
        String naam,
        @Nullable String email,
        @Nullable GemeenteRef gemeente,
        @Nullable List<GemeenteRef> andereGemeenten,
        List<Rolnaam> rollen,
        @Nullable Niveau niveau,
        @Nullable Boolean eigenStijl) {

    /** The roles as the contract names them. */
    enum Rolnaam {
        COORDINATOR,
        DEELNEMER,
        NDSD_MEDEWERKER,
        NDSD_BEHEERDER
    }
}
