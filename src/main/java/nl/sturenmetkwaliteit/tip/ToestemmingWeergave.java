package nl.sturenmetkwaliteit.tip;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.web.MetVersie;

/** A consent as the gemeente that is asked reads it: the copy's wording and its own fragments. */
record ToestemmingWeergave(
        UUID id,
        GemeenteRef gastheer,
        String titel,
        String inzicht,
        String wanneerWel,
        String wanneerNiet,
        List<String> fragmenten,
        ToestemmingStatus status,
        boolean naamTonen,
        Instant antwoordUiterlijkOp,
        int versie)
        implements MetVersie {}
