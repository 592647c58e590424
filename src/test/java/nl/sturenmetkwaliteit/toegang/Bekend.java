package nl.sturenmetkwaliteit.toegang;

import java.util.HashMap;
import java.util.Map;

/** The ids of what was made, under the name of the path parameter, or of the thing whose id it is. */
final class Bekend {

    private final Map<String, String> ids = new HashMap<>();

    void zet(String naam, String id) {
        ids.put(naam, id);
    }

    String id(String naam) {
        String id = ids.get(naam);
        if (id == null) {
            throw new IllegalStateException("de opstelling kent geen " + naam);
        }
        return id;
    }
}
