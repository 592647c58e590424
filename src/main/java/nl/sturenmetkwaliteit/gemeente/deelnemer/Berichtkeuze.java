package nl.sturenmetkwaliteit.gemeente.deelnemer;

import java.util.Map;
import nl.sturenmetkwaliteit.platform.bericht.Berichtwijze;

/**
 * How a person wants to be told, as it is kept. The database reads these names when it works out when a mail may go.
 *
 * @param wijzen by kind; only what is not as it is for who chose nothing
 */
record Berichtkeuze(int overzichtUur, Weekdag overzichtDag, Map<String, Berichtwijze> wijzen) {

    /** Of who chose nothing. */
    static final Berichtkeuze GEEN = new Berichtkeuze(8, Weekdag.MAANDAG, Map.of());
}
