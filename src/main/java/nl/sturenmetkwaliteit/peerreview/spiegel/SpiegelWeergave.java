package nl.sturenmetkwaliteit.peerreview.spiegel;

import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** A spiegel as the writer's own gemeente reads it. */
record SpiegelWeergave(
        UUID id,
        UUID peerreview,
        GemeenteRef gastheer,
        String casusTitel,
        Persoon schrijver,
        String tekst,
        @Nullable String eigenAdvies,
        Instant opgesteldOp,
        @Nullable Instant gedeeldOp,
        int versie)
        implements MetVersie {}
