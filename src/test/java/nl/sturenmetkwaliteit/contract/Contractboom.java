package nl.sturenmetkwaliteit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The parsed contract, with its references followed. */
record Contractboom(JsonNode document) {

    /** Something of the contract, and where it is. */
    record Plek(String naam, JsonNode knoop) {

        boolean is(String veld, String vorm) {
            return knoop.path(veld).asText().matches(vorm);
        }

        boolean mist(String veld) {
            return knoop.path(veld).asText().isBlank();
        }

        boolean heeft(String veld) {
            return knoop.has(veld);
        }
    }

    Stream<String> paden() {
        return namen(document.path("paths")).stream();
    }

    /** The parts of the paths that are names, not parameters. */
    Stream<String> padnamen() {
        return paden().flatMap(pad -> Arrays.stream(pad.split("/")))
                .filter(deel -> !deel.isEmpty() && !deel.startsWith("{"));
    }

    Stream<Plek> operaties() {
        return document.path("paths").properties().stream().flatMap(pad -> pad.getValue().properties().stream()
                .map(o -> new Plek(o.getKey().toUpperCase(java.util.Locale.ROOT) + " " + pad.getKey(), o.getValue())));
    }

    Stream<Plek> parameters() {
        Stream<Plek> los = operaties().flatMap(o -> lijst(o.knoop().path("parameters"))
                .filter(p -> !p.has("$ref"))
                .map(p -> new Plek(o.naam() + " " + p.path("name").asText(), p)));
        return Stream.concat(los, plekken("/components/parameters"));
    }

    /** Every answer of every operation, under the operation and the status. */
    Stream<Plek> antwoorden() {
        return operaties().flatMap(o -> o.knoop().path("responses").properties().stream()
                .map(a -> new Plek(o.naam() + " " + a.getKey(), volg(a.getValue()))));
    }

    /** Every body, sent or answered, that is JSON. */
    Stream<Plek> inhouden() {
        Stream<Plek> verzoeken =
                operaties().flatMap(o -> soorten(o.naam(), volg(o.knoop().path("requestBody"))));
        return Stream.concat(verzoeken, antwoorden().flatMap(a -> soorten(a.naam(), a.knoop())));
    }

    /** The named schemas and everything in them. */
    Stream<Plek> schemas() {
        return plekken("/components/schemas").flatMap(s -> inSchema(s.naam(), s.knoop()));
    }

    /** The fields of every object. */
    Stream<Plek> velden() {
        return schemas().flatMap(s -> s.knoop().path("properties").properties().stream()
                .map(v -> new Plek(s.naam() + "." + v.getKey(), volg(v.getValue()))));
    }

    /** The schemas that a request is read with. */
    Stream<Plek> verzoekschemas() {
        Map<String, JsonNode> gevonden = new HashMap<>();
        operaties().forEach(o -> o.knoop()
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(soort -> {
                    if (soort.getKey().endsWith("json")) {
                        verzamel(o.naam(), soort.getValue().path("schema"), gevonden, new HashSet<>());
                    }
                }));
        return gevonden.entrySet().stream().map(s -> new Plek(s.getKey(), s.getValue()));
    }

    private void verzamel(String naam, JsonNode schema, Map<String, JsonNode> gevonden, Set<String> gezien) {
        String ref = schema.path("$ref").asText();
        if (!ref.isEmpty() && !gezien.add(ref)) {
            return;
        }
        String heet = ref.isEmpty() ? naam : ref.substring(ref.lastIndexOf('/') + 1);
        JsonNode geheel = volg(schema);
        if (geheel.has("properties")) {
            gevonden.put(heet, geheel);
        }
        geheel.path("properties")
                .properties()
                .forEach(v -> verzamel(heet + "." + v.getKey(), v.getValue(), gevonden, gezien));
        for (String deel : List.of("allOf", "anyOf", "oneOf")) {
            lijst(geheel.path(deel)).forEach(s -> verzamel(heet, s, gevonden, gezien));
        }
        if (geheel.has("items")) {
            verzamel(heet + "[]", geheel.get("items"), gevonden, gezien);
        }
    }

    private static Stream<Plek> inSchema(String naam, JsonNode schema) {
        List<Plek> alle = new ArrayList<>(List.of(new Plek(naam, schema)));
        schema.path("properties").properties().forEach(v -> inSchema(naam + "." + v.getKey(), v.getValue())
                .forEach(alle::add));
        for (String deel : List.of("allOf", "anyOf", "oneOf")) {
            lijst(schema.path(deel)).flatMap(s -> inSchema(naam, s)).forEach(alle::add);
        }
        if (schema.has("items")) {
            inSchema(naam + "[]", schema.get("items")).forEach(alle::add);
        }
        return alle.stream();
    }

    private Stream<Plek> soorten(String naam, JsonNode houder) {
        return houder.path("content").properties().stream()
                .filter(soort -> soort.getKey().endsWith("json"))
                .map(soort -> new Plek(naam + " " + soort.getKey(), soort.getValue()));
    }

    private Stream<Plek> plekken(String pointer) {
        return document.at(pointer).properties().stream().map(p -> new Plek(p.getKey(), p.getValue()));
    }

    JsonNode volg(JsonNode knoop) {
        return knoop.has("$ref") ? document.at(knoop.get("$ref").asText().substring(1)) : knoop;
    }

    boolean kent(Plek operatie, String parameter) {
        return lijst(operatie.knoop().path("parameters"))
                .anyMatch(p -> p.path("$ref").asText().endsWith("/" + parameter));
    }

    static Stream<JsonNode> lijst(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }

    static List<String> namen(JsonNode object) {
        List<String> namen = new ArrayList<>();
        object.fieldNames().forEachRemaining(namen::add);
        return namen;
    }
}
