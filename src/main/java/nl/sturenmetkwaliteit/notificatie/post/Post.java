package nl.sturenmetkwaliteit.notificatie.post;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that we claimed.
 *
 * @param genomenTot until when it is ours
 */
record Post(
        UUID id, UUID persoon, String soort, String berichtId, int pogingen, Instant gemaaktOp, Instant genomenTot) {

    static final String OVERZICHT = "OVERZICHT";

    boolean isOverzicht() {
        return soort.equals(OVERZICHT);
    }
}
