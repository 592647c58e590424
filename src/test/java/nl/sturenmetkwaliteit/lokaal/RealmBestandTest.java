package nl.sturenmetkwaliteit.lokaal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealmBestandTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final String basis = Files.readString(PROJECT.resolve("src/main/keycloak/smk-realm.json"));
    private final JsonNode realm = new ObjectMapper().readTree(RealmBestand.compose(PROJECT));
    private final JsonNode demo = new YAMLMapper()
            .readTree(PROJECT.resolve("src/main/resources/demo/mensen.yaml").toFile());

    RealmBestandTest() throws IOException {}

    @Test
    void productie_krijgt_geen_demomensen_en_geen_wachtwoordclient() {
        assertFalse(basis.contains(Coordinaten.CURL_CLIENT));
        assertFalse(basis.contains("credentials"));
        assertTrue(realm.toString().contains(Coordinaten.CURL_CLIENT));
        assertTrue(realm.toString().contains("credentials"));
    }

    @Test
    void zonder_eigen_client_scopes_want_anders_ontbreken_de_ingebouwde() {
        assertFalse(realm.has("clientScopes"));
    }

    @Test
    void de_webclient_houdt_het_adres_van_productie_naast_die_van_ontwikkeling() {
        JsonNode web = realm.get("clients").get(0);
        assertEquals(Coordinaten.WEB_CLIENT, web.get("clientId").asText());
        assertEquals("S256", web.at("/attributes/pkce.code.challenge.method").asText());
        assertTrue(web.get("redirectUris").toString().contains("${SMK_WEB_URL}/inloggen/*"));
        assertTrue(web.get("redirectUris").toString().contains("http://127.0.0.1/inloggen/*"));
    }

    @Test
    void elke_gemeente_heeft_een_coordinator_en_mensen_op_elk_niveau() {
        for (JsonNode gemeente : demo.get("gemeenten")) {
            Set<String> niveaus = new HashSet<>();
            int coordinatoren = 0;
            int deelnemers = 0;
            for (JsonNode mens : demo.get("mensen")) {
                if (mens.get("gemeente").equals(gemeente.get("code"))) {
                    niveaus.add(mens.get("niveau").asText());
                    coordinatoren += mens.get("coordinator").asBoolean() ? 1 : 0;
                    deelnemers++;
                }
            }
            assertEquals(Set.of("BESTUURLIJK", "BELEID", "UITVOERING"), niveaus, gemeente.toString());
            assertEquals(1, coordinatoren, gemeente.toString());
            assertTrue(deelnemers >= 5, gemeente.toString());
        }
    }

    @Test
    void geen_id_of_gebruikersnaam_komt_twee_keer_voor() {
        List<String> alles = new ArrayList<>();
        for (String veld : List.of("keycloakId", "deelnemerId", "gebruikersnaam", "email")) {
            alles.addAll(demo.findValuesAsText(veld));
        }
        assertEquals(new HashSet<>(alles).size(), alles.size());
        assertEquals(6 + 4 * (demo.get("mensen").size() + demo.get("ndsd").size()), alles.size());
    }
}
