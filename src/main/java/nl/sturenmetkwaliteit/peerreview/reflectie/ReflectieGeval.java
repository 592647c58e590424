package nl.sturenmetkwaliteit.peerreview.reflectie;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.Rondestand;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;
import nl.sturenmetkwaliteit.privacy.api.Bevestiging;

/**
 * A reflectie about to change its status.
 *
 * @param gelezen whether someone outside the team has read it
 * @param leesAnderen whether the caller could read another's
 * @param heeftEigen whether the caller has a reflectie in this ronde
 */
record ReflectieGeval(
        Review review,
        Rondestand ronde,
        Reflectie reflectie,
        UUID persoon,
        Set<Hoedanigheid> hoedanigheden,
        boolean gelezen,
        boolean leesAnderen,
        boolean heeftEigen,
        List<Bevestiging> bevestigingen)
        implements Geval<ReflectieStatus> {

    @Override
    public Reflectie ding() {
        return reflectie;
    }

    boolean heeft(Veld veld) {
        return veld.isGevuldIn(reflectie.alsInvoer());
    }
}
