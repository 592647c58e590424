package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.Map;
import java.util.UUID;

/**
 * The gemeenten of a proposed team that are still to be asked.
 *
 * @param namen by code, in order of the codes
 */
record Nieuwteam(UUID peerreview, String gastheer, String gastheerNaam, String titel, Map<String, String> namen) {

    /** How a sentence says which review it is about. */
    String kop() {
        return gastheerNaam + ", " + titel;
    }
}
