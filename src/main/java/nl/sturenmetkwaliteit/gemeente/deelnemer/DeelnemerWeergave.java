package nl.sturenmetkwaliteit.gemeente.deelnemer;

import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A deelnemer as colleagues of the own gemeente read one. */
record DeelnemerWeergave(
        UUID id,
        String naam,
        String email,
        @Nullable String functie,
        Niveau niveau,
        boolean coordinator,
        DeelnemerStatus status,
        int versie)
        implements MetVersie {}
