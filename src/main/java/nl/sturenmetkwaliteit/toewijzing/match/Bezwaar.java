package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.UUID;

/** A pin that breaks a rule. */
public record Bezwaar(UUID peerreview, String gemeente, HardeRegel regel) {

    public boolean gaatOver(UUID review, String code) {
        return peerreview.equals(review) && gemeente.equals(code);
    }

    /** Who declined, or is asked already, is between the two of them: NDSD hears that it is not available. */
    public Bezwaar voorNdsd() {
        return regel == HardeRegel.AL_GEVRAAGD ? new Bezwaar(peerreview, gemeente, HardeRegel.BESCHIKBAAR) : this;
    }
}
