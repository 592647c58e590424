package nl.sturenmetkwaliteit.toewijzing;

import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;

/** A seizoen about to change its status. */
record SeizoenGeval(Seizoen seizoen, Set<Hoedanigheid> hoedanigheden) implements Geval<SeizoenStatus> {

    @Override
    public Seizoen ding() {
        return seizoen;
    }
}
