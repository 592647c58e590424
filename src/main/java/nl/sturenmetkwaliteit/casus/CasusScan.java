package nl.sturenmetkwaliteit.casus;

import java.util.List;
import nl.sturenmetkwaliteit.privacy.api.Bevinding;
import nl.sturenmetkwaliteit.privacy.api.Ernst;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/** What the privacyscan finds in a casus as it stands. */
record CasusScan(List<Gevonden> bevindingen) {

    /** A finding, and whether a second person marked it as no BSN. */
    record Gevonden(String veld, Soort soort, Ernst ernst, int begin, int einde, boolean vrijgegeven) {

        static Gevonden van(Bevinding b, boolean vrijgegeven) {
            return new Gevonden(b.veld(), b.soort(), b.ernst(), b.begin(), b.einde(), vrijgegeven);
        }
    }
}
