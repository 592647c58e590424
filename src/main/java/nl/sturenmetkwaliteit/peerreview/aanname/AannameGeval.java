package nl.sturenmetkwaliteit.peerreview.aanname;

import java.util.Set;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;

/** An aanname about to change its status. */
record AannameGeval(Review review, Aanname aanname, Set<Hoedanigheid> hoedanigheden) implements Geval<AannameStatus> {

    @Override
    public Aanname ding() {
        return aanname;
    }
}
