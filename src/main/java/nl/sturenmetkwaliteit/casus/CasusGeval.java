package nl.sturenmetkwaliteit.casus;

import java.util.List;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;
import nl.sturenmetkwaliteit.privacy.api.Bevestiging;

/** A casus about to change its status, with the confirmations the caller sent along. */
record CasusGeval(Casus casus, Set<Hoedanigheid> hoedanigheden, List<Bevestiging> bevestigingen)
        implements Geval<CasusStatus> {

    @Override
    public Casus ding() {
        return casus;
    }
}
