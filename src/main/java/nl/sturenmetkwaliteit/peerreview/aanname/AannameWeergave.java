package nl.sturenmetkwaliteit.peerreview.aanname;

import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** An aanname with its origin and state. */
record AannameWeergave(
        UUID id,
        String tekst,
        AannameOver over,
        PersoonVanGemeente houder,
        @Nullable UUID ronde,
        AannameStatus status,
        int versie)
        implements MetVersie {}
