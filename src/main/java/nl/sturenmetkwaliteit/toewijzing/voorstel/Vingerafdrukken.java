package nl.sturenmetkwaliteit.toewijzing.voorstel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;

/** Whether two proposals were made of the same: one text for an input, in whatever order its lists and sets come. */
@ApplicationScoped
class Vingerafdrukken {

    private final ObjectMapper json;

    Vingerafdrukken(ObjectMapper json) {
        this.json = json;
    }

    String van(Matchinvoer invoer) {
        String tekst = geordend(json.valueToTree(invoer)).toString();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    private static JsonNode geordend(JsonNode boom) {
        if (boom.isArray()) {
            ArrayNode lijst = JsonNodeFactory.instance.arrayNode();
            StreamSupport.stream(boom.spliterator(), false)
                    .map(Vingerafdrukken::geordend)
                    .sorted(Comparator.comparing(JsonNode::toString))
                    .forEach(lijst::add);
            return lijst;
        }
        if (boom.isObject()) {
            TreeMap<String, JsonNode> velden = new TreeMap<>();
            boom.properties().forEach(veld -> velden.put(veld.getKey(), geordend(veld.getValue())));
            ObjectNode ding = JsonNodeFactory.instance.objectNode();
            velden.forEach(ding::set);
            return ding;
        }
        return boom;
    }
}
