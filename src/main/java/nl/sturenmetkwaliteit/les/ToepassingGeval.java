package nl.sturenmetkwaliteit.les;

import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;

/** A toepassing about to change its status. */
record ToepassingGeval(Toepassing toepassing, Set<Hoedanigheid> hoedanigheden) implements Geval<ToepassingStatus> {

    @Override
    public Toepassing ding() {
        return toepassing;
    }
}
