package nl.sturenmetkwaliteit.notificatie.afnemer;

import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;

/** An abonnement about to change its status. */
record AbonnementGeval(Abonnement abonnement, Set<Hoedanigheid> hoedanigheden) implements Geval<AbonnementStatus> {

    @Override
    public Abonnement ding() {
        return abonnement;
    }
}
