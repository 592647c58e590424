package nl.sturenmetkwaliteit.peerreview;

import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** A paused review goes on where it was. */
record ZoalsVoorDePauze(ReviewStatus naar) implements Voorwaarde<ReviewGeval> {

    @Override
    public String name() {
        return "ZOALS_VOOR_DE_PAUZE";
    }

    @Override
    public String uitleg() {
        return "Ga verder waar de review was toen de pauze begon.";
    }

    @Override
    public boolean geldt(ReviewGeval geval) {
        return naar == geval.voorPauze();
    }
}
