package nl.sturenmetkwaliteit.les;

import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;
import org.jspecify.annotations.Nullable;

/**
 * A les about to change its status.
 *
 * @param rond whether no gemeente still has to consent
 */
record LesGeval(Les les, Set<Hoedanigheid> hoedanigheden, boolean rond, @Nullable String reden)
        implements Geval<LesStatus> {

    /** For a step that follows from another one. */
    static LesGeval gevolg(Les les) {
        return new LesGeval(les, Set.of(Hoedanigheid.GEVOLG), true, null);
    }

    @Override
    public Les ding() {
        return les;
    }
}
