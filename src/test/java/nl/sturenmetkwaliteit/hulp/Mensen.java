package nl.sturenmetkwaliteit.hulp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The demo people, as the realm and the demo story know them. */
public final class Mensen {

    private static final JsonNode BESTAND = lees();

    /** Of a service that gave out the ids itself, by e-mail address. */
    private static final Map<String, String> UITGEGEVEN = new ConcurrentHashMap<>();

    private Mensen() {}

    public static Stream<JsonNode> gemeenten() {
        return stroom("gemeenten");
    }

    public static Stream<JsonNode> vanGemeenten() {
        return stroom("mensen").filter(mens -> mens.has("gemeente"));
    }

    /** The deelnemer id of a demo person. */
    public static String id(String gebruikersnaam) {
        return UITGEGEVEN.getOrDefault(email(gebruikersnaam), van(gebruikersnaam, "deelnemerId"));
    }

    /** From now on the people are those of this service, where the demo story let them in over the API. */
    public static void zijnVanHetDemoverhaal() {
        Eigenaar.lees("select email || ' ' || id from deelnemer")
                .forEach(regel -> UITGEGEVEN.put(regel.split(" ")[0], regel.split(" ")[1]));
    }

    /** The CBS code of the gemeente of a demo person. */
    public static String gemeente(String gebruikersnaam) {
        return van(gebruikersnaam, "gemeente");
    }

    public static String email(String gebruikersnaam) {
        return van(gebruikersnaam, "email");
    }

    private static String van(String gebruikersnaam, String veld) {
        return stroom("mensen")
                .filter(mens -> mens.get("gebruikersnaam").asText().equals(gebruikersnaam))
                .map(mens -> mens.get(veld).asText())
                .findFirst()
                .orElseThrow();
    }

    /** A demo person, of a gemeente or of NDSD. */
    public static JsonNode mens(String gebruikersnaam) {
        return Stream.concat(stroom("mensen"), stroom("ndsd"))
                .filter(mens -> mens.get("gebruikersnaam").asText().equals(gebruikersnaam))
                .findFirst()
                .orElseThrow();
    }

    /** The coordinator of a gemeente. */
    public static String coordinator(String gemeente) {
        return vanGemeenten()
                .filter(mens -> mens.get("gemeente").asText().equals(gemeente)
                        && mens.get("coordinator").asBoolean())
                .map(mens -> mens.get("gebruikersnaam").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> stroom(String lijst) {
        return Objects.requireNonNull(BESTAND.get(lijst), lijst).valueStream();
    }

    private static JsonNode lees() {
        try (InputStream bestand = Mensen.class.getResourceAsStream("/demo/mensen.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
