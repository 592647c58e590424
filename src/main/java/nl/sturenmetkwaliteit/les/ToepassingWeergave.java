package nl.sturenmetkwaliteit.les;

import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * What a gemeente did with a les.
 *
 * @param gemeente absent for others when the gemeente does not want to be named
 */
record ToepassingWeergave(
        UUID id,
        UUID les,
        @Nullable GemeenteRef gemeente,
        String context,
        @Nullable String watVeranderde,
        @Nullable String waarWerkteHet,
        @Nullable String waarNiet,
        boolean naamTonen,
        ToepassingStatus status,
        int versie)
        implements MetVersie {

    /** As this gemeente reads it. */
    ToepassingWeergave voor(@Nullable String eigen) {
        return naamTonen || (gemeente != null && gemeente.code().equals(eigen))
                ? this
                : new ToepassingWeergave(
                        id, les, null, context, watVeranderde, waarWerkteHet, waarNiet, false, status, versie);
    }
}
