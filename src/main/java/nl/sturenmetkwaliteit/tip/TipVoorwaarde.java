package nl.sturenmetkwaliteit.tip;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** What it takes to put a tip forward, and to take it back. */
enum TipVoorwaarde implements Voorwaarde<TipGeval> {
    OOGST_BEREIKT(
            "De rondes zijn onthuld en de review is niet gepauzeerd of gestopt.",
            g -> g.review() != null && Statussen.VOORDRAGEN.contains(g.review().status())),
    TEN_MINSTE_EEN_FRAGMENT("Kies minstens een fragment voor de tip.", g -> g.aantalFragmenten() > 0),
    NOG_NIET_GEPUBLICEERD("De les is nog niet gepubliceerd.", g -> !g.gepubliceerd());

    private final String uitleg;
    private final Predicate<TipGeval> regel;

    TipVoorwaarde(String uitleg, Predicate<TipGeval> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(TipGeval geval) {
        return regel.test(geval);
    }

    private static final class Statussen {
        static final Set<ReviewStatus> VOORDRAGEN =
                EnumSet.of(ReviewStatus.OOGST, ReviewStatus.OPVOLGING, ReviewStatus.AFGESLOTEN);
    }
}
