package nl.sturenmetkwaliteit.peerreview;

import nl.sturenmetkwaliteit.peerreview.api.Oogstvoorwaarde;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** A condition another slice contributed, asked about this review. */
record Oogsteis(Oogstvoorwaarde eis) implements Voorwaarde<ReviewGeval> {

    @Override
    public String name() {
        return eis.name();
    }

    @Override
    public String uitleg() {
        return eis.uitleg();
    }

    @Override
    public boolean geldt(ReviewGeval geval) {
        return eis.geldt(geval.review().alsReview());
    }
}
