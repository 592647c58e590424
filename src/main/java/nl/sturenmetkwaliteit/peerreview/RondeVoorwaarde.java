package nl.sturenmetkwaliteit.peerreview;

import java.util.function.Predicate;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** What it takes for a ronde to open, close, open again or be skipped: in order, and one at a time. */
enum RondeVoorwaarde implements Voorwaarde<RondeGeval> {
    REVIEW_IN_RONDES("De review is in haar rondes: gestart, niet gepauzeerd en niet al in de oogst.", g -> g.review()
            .isIn(ReviewStatus.RONDES)),
    VORIGE_AFGEROND(
            "Sluit eerst de vorige ronde, of sla haar over.", g -> g.eerdere().allMatch(Ronde::isAfgerond)),
    GEEN_ANDERE_OPEN("Sluit eerst de ronde die nu open is.", g -> g.andere()
            .noneMatch(ronde -> ronde.getStatus() == RondeStatus.OPEN)),
    VOLGENDE_NIET_OPEN_GEWEEST("Heropenen kan tot de volgende ronde open is geweest.", g -> g.latere()
            .allMatch(ronde -> ronde.getGeopendOp() == null)),
    NIET_ELKE_OVERGESLAGEN(
            "Zonder ronde valt er niets te oogsten: houd er minstens een, of stop de review.",
            g -> g.latere().findAny().isPresent() || g.eerdere().anyMatch(ronde -> ronde.getGeopendOp() != null));

    private final String uitleg;
    private final Predicate<RondeGeval> regel;

    RondeVoorwaarde(String uitleg, Predicate<RondeGeval> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(RondeGeval geval) {
        return regel.test(geval);
    }
}
