package nl.sturenmetkwaliteit.toewijzing.api;

import java.time.Clock;
import java.time.Instant;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.tijd.Horizon;

/** The two clocks of an invitation, as whoever invites sets them. */
public record Termijnen(Instant antwoordUiterlijkOp, Instant bijdrageUiterlijkOp) {

    private static final String ANTWOORD = "antwoordUiterlijkOp";
    private static final String BIJDRAGE = "bijdrageUiterlijkOp";

    /** Refuses (400) what does not fit. */
    public void keur(Clock clock) {
        if (!antwoordUiterlijkOp.isAfter(clock.instant())) {
            throw ProbleemException.ongeldig(ANTWOORD, "VERLEDEN", "Kies een tijdstip in de toekomst.");
        }
        if (!bijdrageUiterlijkOp.isAfter(antwoordUiterlijkOp)) {
            throw ProbleemException.ongeldig(
                    BIJDRAGE, "VOLGORDE", "De bijdrage komt na het antwoord op de uitnodiging.");
        }
        Horizon.eisBinnen(ANTWOORD, antwoordUiterlijkOp, clock);
        Horizon.eisBinnen(BIJDRAGE, bijdrageUiterlijkOp, clock);
    }
}
