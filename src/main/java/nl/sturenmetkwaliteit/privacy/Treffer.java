package nl.sturenmetkwaliteit.privacy;

import nl.sturenmetkwaliteit.privacy.api.Bevinding;
import nl.sturenmetkwaliteit.privacy.api.Ernst;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/** A place that one recogniser points at, before overlaps are settled. */
record Treffer(Soort soort, Ernst ernst, int begin, int einde) {

    static Treffer waarschuwing(Soort soort, int begin, int einde) {
        return new Treffer(soort, Ernst.WAARSCHUWT, begin, einde);
    }

    Bevinding inVeld(String veld) {
        return new Bevinding(veld, soort, ernst, begin, einde);
    }
}
