package nl.sturenmetkwaliteit.peerreview.live;

import java.util.Set;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;

/** Someone who sees the sessie: what they are in the review, and whether they said to be ready with this step. */
record Livemens(PersoonVanGemeente persoon, Set<Hoedanigheid> rollen, boolean klaar) {

    /** Of those who contribute is asked whether they are ready. */
    boolean draagtBij() {
        return rollen.contains(Hoedanigheid.PEER) || rollen.contains(Hoedanigheid.CASUSHOUDER);
    }

    /** Who takes part can have the floor; who reads along listens. */
    boolean kanSpreken() {
        return draagtBij() || rollen.contains(Hoedanigheid.BEGELEIDER) || rollen.contains(Hoedanigheid.COORDINATOR);
    }
}
