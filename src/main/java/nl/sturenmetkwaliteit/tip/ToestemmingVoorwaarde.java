package nl.sturenmetkwaliteit.tip;

import java.util.function.Predicate;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** The clock of a consent: no answer in time is no. */
enum ToestemmingVoorwaarde implements Voorwaarde<ToestemmingGeval> {
    NOG_OP_TIJD("Antwoorden kan tot de datum die erbij staat.", g -> !g.isTermijnVoorbij()),
    TERMIJN_VOORBIJ("De datum om te antwoorden is voorbij.", ToestemmingGeval::isTermijnVoorbij);

    private final String uitleg;
    private final Predicate<ToestemmingGeval> regel;

    ToestemmingVoorwaarde(String uitleg, Predicate<ToestemmingGeval> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(ToestemmingGeval geval) {
        return regel.test(geval);
    }
}
