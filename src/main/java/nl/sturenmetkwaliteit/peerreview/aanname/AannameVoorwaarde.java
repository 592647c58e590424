package nl.sturenmetkwaliteit.peerreview.aanname;

import java.util.function.Predicate;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** What it takes to move an aanname. */
enum AannameVoorwaarde implements Voorwaarde<AannameGeval> {
    REVIEW_LOOPT("De review loopt.", g -> g.review().status().loopt());

    private final String uitleg;
    private final Predicate<AannameGeval> regel;

    AannameVoorwaarde(String uitleg, Predicate<AannameGeval> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(AannameGeval geval) {
        return regel.test(geval);
    }
}
