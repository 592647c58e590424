package nl.sturenmetkwaliteit.lokaal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The production realm, with what only development needs: its own client, wider redirects, the demo gemeenten and people. */
final class RealmBestand {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmBestand() {}

    static String compose(Path project) {
        try {
            ObjectNode realm = (ObjectNode) read(project, "src/main/keycloak/smk-realm.json");
            merge(realm, (ObjectNode) read(project, "src/test/resources/keycloak/smk-ontwikkeling.json"));
            addPeople(
                    realm,
                    new YAMLMapper()
                            .readTree(project.resolve("src/main/resources/demo/mensen.yaml")
                                    .toFile()));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (IOException fout) {
            throw new StartFout("De realm is niet samen te stellen: " + fout.getMessage(), fout);
        }
    }

    private static JsonNode read(Path project, String bestand) throws IOException {
        return JSON.readTree(project.resolve(bestand).toFile());
    }

    /** Clients merge by their id, and lists inside them add up. */
    private static void merge(ObjectNode realm, ObjectNode extra) throws IOException {
        for (JsonNode client : extra.remove("clients")) {
            ArrayNode clients = realm.withArray("clients");
            JsonNode bestaand = find(clients, client.get("clientId"));
            if (bestaand == null) {
                clients.add(client);
            } else {
                JSON.readerForUpdating(bestaand).readValue(client);
            }
        }
        realm.setAll(extra);
    }

    private static @Nullable JsonNode find(ArrayNode clients, JsonNode id) {
        for (JsonNode client : clients) {
            if (client.get("clientId").equals(id)) {
                return client;
            }
        }
        return null;
    }

    private static void addPeople(ObjectNode realm, JsonNode demo) {
        ArrayNode users = realm.withArray("users");
        for (JsonNode mens : demo.get("mensen")) {
            ArrayNode rollen = addUser(users, mens).add("deelnemer");
            if (mens.get("coordinator").asBoolean()) {
                rollen.add("coordinator");
            }
        }
        for (JsonNode mens : demo.get("ndsd")) {
            addUser(users, mens).add(mens.get("rol").asText());
        }
        for (JsonNode gemeente : demo.get("gemeenten")) {
            ArrayNode leden = addOrganization(realm.withArray("organizations"), gemeente);
            for (JsonNode mens : demo.get("mensen")) {
                if (mens.get("gemeente").equals(gemeente.get("code"))) {
                    leden.addObject()
                            .put("username", mens.get("gebruikersnaam").asText())
                            .put("membershipType", "UNMANAGED");
                }
            }
        }
    }

    /** Returns the list for the user's roles. */
    private static ArrayNode addUser(ArrayNode users, JsonNode mens) {
        String[] naam = mens.get("naam").asText().split(" ", 2);
        ObjectNode user = users.addObject()
                .put("id", mens.get("keycloakId").asText())
                .put("username", mens.get("gebruikersnaam").asText())
                .put("email", mens.get("email").asText())
                .put("firstName", naam[0])
                .put("lastName", naam[1])
                .put("enabled", true)
                .put("emailVerified", true);
        user.putArray("credentials").addObject().put("type", "password").put("value", Coordinaten.WACHTWOORD);
        return user.putArray("realmRoles");
    }

    /** Returns the list for the organization's members. */
    private static ArrayNode addOrganization(ArrayNode organizations, JsonNode gemeente) {
        ObjectNode organization = organizations
                .addObject()
                .put("id", gemeente.get("keycloakId").asText())
                .put("name", gemeente.get("naam").asText())
                .put("alias", gemeente.get("code").asText())
                .put("enabled", true);
        organization
                .putArray("domains")
                .addObject()
                .put("name", gemeente.get("domein").asText())
                .put("verified", true);
        return organization.putArray("members");
    }
}
