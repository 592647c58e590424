package nl.sturenmetkwaliteit.tip;

import java.time.Instant;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;

/** A consent about to change its status, at this moment. */
record ToestemmingGeval(Toestemming toestemming, Set<Hoedanigheid> hoedanigheden, Instant nu)
        implements Geval<ToestemmingStatus> {

    @Override
    public Toestemming ding() {
        return toestemming;
    }

    boolean isTermijnVoorbij() {
        return !nu.isBefore(toestemming.getAntwoordUiterlijkOp());
    }
}
