package nl.sturenmetkwaliteit.peerreview.sessie;

import java.time.Instant;
import java.util.Set;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;

/** A sessie about to change its status. */
record SessieGeval(Sessie sessie, ReviewStatus review, Instant nu, Set<Hoedanigheid> hoedanigheden)
        implements Geval<SessieStatus> {

    @Override
    public Sessie ding() {
        return sessie;
    }
}
