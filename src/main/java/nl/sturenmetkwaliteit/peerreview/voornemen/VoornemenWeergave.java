package nl.sturenmetkwaliteit.peerreview.voornemen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.MetVersie;

/** A voornemen with every return to it. */
record VoornemenWeergave(
        UUID id,
        String wat,
        String doorWie,
        LocalDate wanneerdatum,
        Niveau niveau,
        String eersteStap,
        List<UUID> aannames,
        List<OpvolgingWeergave> opvolgingen,
        int versie)
        implements MetVersie {}
