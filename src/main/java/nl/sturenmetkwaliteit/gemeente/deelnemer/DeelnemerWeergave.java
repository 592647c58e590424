package nl.sturenmetkwaliteit.gemeente.deelnemer;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * A deelnemer as colleagues of the own gemeente read one.
 *
 * @param mailKwamTerugOp since when mail does not arrive; for the coordinator alone
 */
record DeelnemerWeergave(
        UUID id,
        String naam,
        String email,
        @Nullable String functie,
        Niveau niveau,
        boolean coordinator,
        DeelnemerStatus status,
        @Nullable Instant mailKwamTerugOp,
        int versie)
        implements MetVersie {

    DeelnemerWeergave zonderPost() {
        return new DeelnemerWeergave(id, naam, email, functie, niveau, coordinator, status, null, versie);
    }
}
