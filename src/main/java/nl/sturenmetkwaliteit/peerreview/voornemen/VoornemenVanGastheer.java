package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.enterprise.context.ApplicationScoped;
import nl.sturenmetkwaliteit.peerreview.api.Oogstvoorwaarde;
import nl.sturenmetkwaliteit.peerreview.api.Review;

/** A review ends in intentions: the harvest waits for one of the host. */
@ApplicationScoped
class VoornemenVanGastheer implements Oogstvoorwaarde {

    private final VoornemenRepository voornemens;

    VoornemenVanGastheer(VoornemenRepository voornemens) {
        this.voornemens = voornemens;
    }

    @Override
    public String name() {
        return "TEN_MINSTE_EEN_VOORNEMEN";
    }

    @Override
    public String uitleg() {
        return "Leg minstens een voornemen vast.";
    }

    @Override
    public boolean geldt(Review review) {
        return voornemens.aantalVanGastheer(review.id()) > 0;
    }
}
