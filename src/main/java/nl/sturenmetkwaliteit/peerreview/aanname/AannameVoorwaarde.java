package nl.sturenmetkwaliteit.peerreview.aanname;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** What it takes to move an aanname. */
enum AannameVoorwaarde implements Voorwaarde<AannameGeval> {
    REVIEW_LOOPT("De review loopt.", g -> loopt(g.review().status()));

    private static final Set<ReviewStatus> LOOPT =
            EnumSet.of(ReviewStatus.TEAMVORMING, ReviewStatus.RONDES, ReviewStatus.OOGST, ReviewStatus.OPVOLGING);

    private final String uitleg;
    private final Predicate<AannameGeval> regel;

    AannameVoorwaarde(String uitleg, Predicate<AannameGeval> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    /** Not paused, stopped or closed. */
    static boolean loopt(ReviewStatus status) {
        return LOOPT.contains(status);
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
