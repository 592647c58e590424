package nl.sturenmetkwaliteit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes fields out of the story as request bodies: what is empty stays out. */
final class Velden {

    private Velden() {}

    static Map<String, Object> kies(JsonNode bron, String... velden) {
        Map<String, Object> inhoud = new LinkedHashMap<>();
        for (String veld : velden) {
            JsonNode waarde = bron.path(veld);
            if (waarde.isArray()) {
                if (!waarde.isEmpty()) {
                    inhoud.put(veld, lijst(waarde));
                }
            } else if (waarde.isBoolean()) {
                inhoud.put(veld, waarde.booleanValue());
            } else if (!waarde.isMissingNode()
                    && !waarde.isNull()
                    && !waarde.asText().isBlank()) {
                inhoud.put(veld, waarde.asText().strip());
            }
        }
        return inhoud;
    }

    static List<String> lijst(JsonNode waarden) {
        List<String> lijst = new ArrayList<>();
        waarden.forEach(waarde -> lijst.add(waarde.asText().strip()));
        return lijst;
    }
}
