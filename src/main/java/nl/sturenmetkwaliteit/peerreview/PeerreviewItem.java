package nl.sturenmetkwaliteit.peerreview;

import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import org.jspecify.annotations.Nullable;

/**
 * A review in a list.
 *
 * @param rol what the caller is in it
 */
record PeerreviewItem(
        UUID id,
        String casusTitel,
        GemeenteRef gastheer,
        List<Hoedanigheid> rol,
        boolean intern,
        ReviewStatus status,
        @Nullable HuidigeRonde huidigeRonde) {}
