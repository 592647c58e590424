package nl.sturenmetkwaliteit.peerreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * A review as this caller sees it.
 *
 * @param rol what the caller is in it
 * @param lezers for the host only
 * @param begeleidervoorstel whom NDSD proposes, for the host's coordinator only
 * @param peers of an interne review only: elsewhere a gemeente sends its own
 */
record PeerreviewWeergave(
        UUID id,
        String casusTitel,
        GemeenteRef gastheer,
        List<Hoedanigheid> rol,
        boolean intern,
        ReviewStatus status,
        String format,
        int minimumGemeenten,
        @Nullable List<UUID> lezers,
        @Nullable List<PersoonVanGemeente> peers,
        @Nullable PersoonVanGemeente begeleider,
        @Nullable PersoonVanGemeente begeleidervoorstel,
        @Nullable Instant gestartOp,
        @Nullable Instant gepauzeerdOp,
        @Nullable HuidigeRonde huidigeRonde,
        List<VorigVoornemen> vorigeVoornemens,
        int versie)
        implements MetVersie {}
