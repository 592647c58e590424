package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The contract at the top of the project, and which methods it knows for an address. */
@Singleton
class Contractdocument {

    private final String yaml;
    private final String json;
    private final Map<String, Set<String>> letterlijk = new HashMap<>();
    private final Map<Pattern, Set<String>> sjablonen = new LinkedHashMap<>();

    Contractdocument(ObjectMapper mapper) throws IOException {
        try (InputStream bestand = Contractdocument.class.getResourceAsStream("/openapi.yaml")) {
            this.yaml = new String(
                    Objects.requireNonNull(bestand, "openapi.yaml ontbreekt").readAllBytes(), StandardCharsets.UTF_8);
        }
        JsonNode document = new ObjectMapper(new YAMLFactory()).readTree(yaml);
        this.json = mapper.writeValueAsString(document);
        for (Map.Entry<String, JsonNode> pad : document.path("paths").properties()) {
            Set<String> kent = new TreeSet<>();
            pad.getValue().fieldNames().forEachRemaining(methode -> kent.add(methode.toUpperCase(Locale.ROOT)));
            if (kent.contains("GET")) {
                kent.add("HEAD");
            }
            if (pad.getKey().contains("{")) {
                sjablonen.put(Pattern.compile(pad.getKey().replaceAll("\\{[^}]+}", "[^/]+")), kent);
            } else {
                letterlijk.put(pad.getKey(), kent);
            }
        }
    }

    String yaml() {
        return yaml;
    }

    String json() {
        return json;
    }

    /** None for an address that the contract does not know. What it names in full is not the id of something else. */
    Set<String> methoden(String pad) {
        if (letterlijk.containsKey(pad)) {
            return Objects.requireNonNull(letterlijk.get(pad));
        }
        Set<String> kent = new TreeSet<>();
        sjablonen.forEach((sjabloon, methodenVan) -> {
            if (sjabloon.matcher(pad).matches()) {
                kent.addAll(methodenVan);
            }
        });
        return kent;
    }
}
