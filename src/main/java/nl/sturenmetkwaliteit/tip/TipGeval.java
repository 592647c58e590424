package nl.sturenmetkwaliteit.tip;

import java.util.Set;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;
import org.jspecify.annotations.Nullable;

/**
 * A tip about to change its status.
 *
 * @param gepubliceerd whether a les made from it was ever published
 * @param voordracht the copy that came along, when it is put forward
 */
record TipGeval(
        Tip tip,
        Set<Hoedanigheid> hoedanigheden,
        @Nullable Review review,
        int aantalFragmenten,
        boolean gepubliceerd,
        @Nullable VoordrachtInvoer voordracht)
        implements Geval<TipStatus> {

    /** For a step that follows from another one. */
    static TipGeval gevolg(Tip tip) {
        return new TipGeval(tip, Set.of(Hoedanigheid.GEVOLG), null, 0, false, null);
    }

    @Override
    public Tip ding() {
        return tip;
    }
}
