package nl.sturenmetkwaliteit.hulp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.taal.Taal;

/** Holds every answer against {@code openapi.yaml}: the operation, the status, the media type and the body. */
public final class Contract implements Filter {

    public static final Contract INSTANTIE = new Contract();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode document = lees();
    private final ObjectNode componenten = componenten(document);
    private final Map<Pattern, String> paden = new ConcurrentHashMap<>();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final Set<String> gezien = java.util.Collections.synchronizedSet(new TreeSet<>());

    private Contract() {
        document.get("paths")
                .fieldNames()
                .forEachRemaining(
                        pad -> paden.put(Pattern.compile("/api/v1" + pad.replaceAll("\\{[^}]+}", "[^/]+")), pad));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification verzoek,
            FilterableResponseSpecification specificatie,
            FilterContext context) {
        Response antwoord = context.next(verzoek, specificatie);
        controleer(verzoek.getMethod(), URI.create(verzoek.getURI()).getPath(), antwoord);
        return antwoord;
    }

    /** The document, for tests that walk over it. */
    public ObjectNode document() {
        return document;
    }

    /** The operations that an answer was checked for, by id. */
    public Set<String> gezien() {
        return gezien;
    }

    /** Fails when the answer is not one that the contract describes. */
    public void controleer(String methode, String pad, Response antwoord) {
        String sjabloon = sjabloon(pad);
        JsonNode operatie =
                document.at("/paths/" + sjabloon.replace("/", "~1") + "/" + methode.toLowerCase(Locale.ROOT));
        assertThat(operatie.isMissingNode())
                .as("het contract kent %s %s", methode, sjabloon)
                .isFalse();
        JsonNode beschreven = volg(operatie.get("responses").get(String.valueOf(antwoord.statusCode())));
        assertThat(beschreven)
                .as(
                        "het contract noemt %d bij %s: %s",
                        antwoord.statusCode(), operatie.get("operationId"), antwoord.asString())
                .isNotNull();
        gezien.add(operatie.get("operationId").asText());
        String mediatype =
                antwoord.contentType() == null ? "" : antwoord.contentType().split(";", 2)[0];
        JsonNode inhoud = beschreven.path("content").path(mediatype);
        if (mediatype.endsWith("json") && antwoord.statusCode() != 304) {
            assertThat(inhoud.isMissingNode())
                    .as(
                            "het contract noemt %s bij %s %d",
                            mediatype, operatie.get("operationId"), antwoord.statusCode())
                    .isFalse();
            assertThat(schema(inhoud.get("schema")).validate(boom(antwoord)))
                    .as("%s %d: %s", operatie.get("operationId"), antwoord.statusCode(), antwoord.asString())
                    .isEmpty();
            if ("nl".equals(antwoord.header("Content-Language"))) {
                heeftEngels(boom(antwoord));
            }
        }
    }

    /** Whichever test makes the service say something, there is English for it. */
    private static void heeftEngels(JsonNode antwoord) {
        assertThat(Stream.of("title", "detail", "uitleg").flatMap(veld -> antwoord.findValuesAsText(veld).stream()))
                .allSatisfy(zin -> assertThat(Taal.isZin(zin)).as(zin).isTrue());
    }

    private String sjabloon(String pad) {
        return paden.entrySet().stream()
                .filter(e -> e.getKey().matcher(pad).matches())
                .map(Map.Entry::getValue)
                .min((a, b) -> Long.compare(haken(a), haken(b)))
                .orElseThrow(() -> new AssertionError("het contract kent het pad niet: " + pad));
    }

    private static long haken(String sjabloon) {
        return sjabloon.chars().filter(c -> c == '{').count();
    }

    private JsonNode volg(JsonNode knoop) {
        return knoop != null && knoop.has("$ref")
                ? document.at(knoop.get("$ref").asText().substring(1))
                : knoop;
    }

    private JsonSchema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), s -> {
            ObjectNode geheel = JSON.createObjectNode();
            geheel.set("components", componenten);
            geheel.setAll((ObjectNode) schema.deepCopy());
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            geheel,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        });
    }

    /** The validator knows only top-level domains that exist; the demo people live in ones that never will (RFC 2606). */
    private static ObjectNode componenten(ObjectNode document) {
        ObjectNode componenten = document.get("components").deepCopy();
        ((ObjectNode) componenten.at("/schemas/Email"))
                .put("pattern", "^[^@ ]+@[^@ ]+$")
                .remove("format");
        return componenten;
    }

    private static JsonNode boom(Response antwoord) {
        try {
            return JSON.readTree(antwoord.asByteArray());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static ObjectNode lees() {
        try (InputStream bestand = Contract.class.getResourceAsStream("/openapi.yaml")) {
            return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
