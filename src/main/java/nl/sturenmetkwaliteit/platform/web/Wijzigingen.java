package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Applies a merge patch to what is there, and reads the result as strictly as a whole request. */
@ApplicationScoped
public class Wijzigingen {

    private final ObjectMapper json;
    private final JsonInvoer invoer;

    Wijzigingen(ObjectMapper json, JsonInvoer invoer) {
        this.json = json;
        this.invoer = invoer;
    }

    /** @param huidig what is there now, in the shape of the request */
    public <T> T pasToe(MergePatch patch, T huidig, Class<T> type) {
        ObjectNode basis = json.valueToTree(huidig);
        return invoer.lees(samengevoegd(basis, patch.wijziging()), type);
    }

    private static JsonNode samengevoegd(ObjectNode basis, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> veld : patch.properties()) {
            if (veld.getValue().isNull()) {
                basis.remove(veld.getKey());
            } else if (veld.getValue() instanceof ObjectNode deel
                    && basis.get(veld.getKey()) instanceof ObjectNode oud) {
                basis.set(veld.getKey(), samengevoegd(oud, deel));
            } else {
                basis.set(veld.getKey(), veld.getValue());
            }
        }
        return basis;
    }
}
