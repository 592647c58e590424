package nl.sturenmetkwaliteit.les;

import java.util.function.Predicate;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** What it takes to publish, return or withdraw a les. */
enum LesVoorwaarde implements Voorwaarde<LesGeval> {
    TOESTEMMINGEN_ROND("Elke gemeente die bijdroeg, heeft geantwoord.", LesGeval::rond),
    HERWOORD("Een gemeente trok haar inbreng in: de tekst heeft nieuwe woorden nodig.", g -> !g.les()
            .isTeHerwoorden()),
    NOG_NIET_GEPUBLICEERD("De les is nog nooit gepubliceerd.", g -> !g.les().isGepubliceerdGeweest()),
    EERDER_GEPUBLICEERD("De les is eerder gepubliceerd.", g -> g.les().isGepubliceerdGeweest());

    private final String uitleg;
    private final Predicate<LesGeval> regel;

    LesVoorwaarde(String uitleg, Predicate<LesGeval> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(LesGeval geval) {
        return regel.test(geval);
    }
}
