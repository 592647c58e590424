package nl.sturenmetkwaliteit.peerreview.voornemen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * A voornemen with every return to it.
 *
 * @param vervallenReden why it need not come back; beside a spiegel only
 */
record VoornemenWeergave(
        UUID id,
        String wat,
        String doorWie,
        LocalDate wanneerdatum,
        Niveau niveau,
        String eersteStap,
        List<UUID> aannames,
        List<OpvolgingWeergave> opvolgingen,
        @Nullable String vervallenReden,
        int versie)
        implements MetVersie {}
