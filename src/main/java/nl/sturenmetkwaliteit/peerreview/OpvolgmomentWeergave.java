package nl.sturenmetkwaliteit.peerreview;

import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/** An opvolgmoment as who reads the review sees it. */
record OpvolgmomentWeergave(
        UUID id,
        Opvolgmoment.Soort soort,
        LocalDate datum,
        @Nullable UUID voornemen,
        @Nullable OpvolgmomentUitkomst uitkomst,
        int versie)
        implements MetVersie {}
