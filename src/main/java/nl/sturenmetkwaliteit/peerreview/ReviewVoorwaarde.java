package nl.sturenmetkwaliteit.peerreview;

import java.util.function.Predicate;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** What it takes for a review to go on. */
enum ReviewVoorwaarde implements Voorwaarde<ReviewGeval> {
    MINIMUM_AANGENOMEN(
            "Wacht tot genoeg gemeenten de uitnodiging hebben aangenomen.",
            g -> g.review().isIntern() || g.stand().aangenomen() >= g.review().getMinimumGemeenten()),
    PEERS_GENOEMD(
            "Noem bij een interne review eerst wie de peers zijn.",
            g -> !g.review().isIntern() || g.stand().peers() > 0),
    ALLE_RONDES_AFGEROND("Sluit elke ronde, of sla haar over.", g -> g.stand().rondesAfgerond()),
    ALLE_OPVOLGMOMENTEN_AFGEROND("Houd elk opvolgmoment, of laat het met een reden vervallen.", g -> g.stand()
            .momentenAfgerond());

    private final String uitleg;
    private final Predicate<ReviewGeval> regel;

    ReviewVoorwaarde(String uitleg, Predicate<ReviewGeval> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(ReviewGeval geval) {
        return regel.test(geval);
    }
}
