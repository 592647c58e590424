package nl.sturenmetkwaliteit.peerreview.vraag;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A question with what was answered. */
record VraagWeergave(
        UUID id,
        String tekst,
        PersoonVanGemeente steller,
        Instant gesteldOp,
        @Nullable String antwoord,
        boolean geparkeerd,
        @Nullable Instant beantwoordOp,
        int versie)
        implements MetVersie {}
