package nl.sturenmetkwaliteit.platform.identiteit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token without exactly one gemeente, or an NDSD role, opens nothing. With real tokens, of people made for the occasion. */
@QuarkusTest
class TokensTest {

    private static final String AMSTERDAM = "a0363000-0000-4000-8000-000000000000";
    private static final String UTRECHT = "a0344000-0000-4000-8000-000000000000";
    private static final String DEELNEMER = "deelnemer";
    private static final List<String> OPERATIES = List.of("/casussen", "/aanmeldingen");

    private final String naam = "proef-" + UUID.randomUUID();
    private final String issuer = config("quarkus.oidc.auth-server-url");
    private final String beheer = config("smk.keycloak.url") + "/admin/realms/" + Coordinaten.REALM;
    private String machine = "";

    private static String config(String sleutel) {
        return ConfigProvider.getConfig().getValue(sleutel, String.class);
    }

    @BeforeEach
    void word_beheerder() {
        machine = vraag(Map.of(
                "grant_type", "client_credentials",
                "client_id", Coordinaten.MACHINE_CLIENT,
                "client_secret", Coordinaten.MACHINE_SECRET));
    }

    @AfterEach
    void ruim_op() {
        String id = beheerder().get("/users?exact=true&username=" + naam).path("[0].id");
        beheerder().delete("/users/" + id).then().statusCode(204);
    }

    @Test
    void zonder_gemeente_gaat_niets_open() {
        maakMens(List.of(DEELNEMER), List.of());

        opentNiets(token(""));
    }

    @Test
    void met_twee_gemeenten_gaat_niets_open_ook_niet_als_het_token_ze_allebei_noemt() {
        maakMens(List.of(DEELNEMER), List.of(AMSTERDAM, UTRECHT));

        opentNiets(token(""));
        opentNiets(token("organization:*"));
    }

    @Test
    void een_ndsd_rol_naast_een_gemeente_opent_niets() {
        maakMens(List.of("ndsd-beheerder", "coordinator"), List.of(AMSTERDAM));

        opentNiets(token(""));
    }

    @Test
    void een_gemeente_zonder_rol_opent_niets() {
        maakMens(List.of(), List.of(AMSTERDAM));

        opentNiets(token(""));
    }

    @Test
    void wie_in_keycloak_staat_maar_hier_geen_deelnemer_is_ziet_niets() {
        maakMens(List.of(DEELNEMER), List.of(AMSTERDAM));

        met(token("")).get("/casussen").then().statusCode(403).body("type", equalTo("/problemen/geen-toegang"));
    }

    @Test
    void een_token_voor_een_ander_of_van_een_ander_opent_niets() {
        maakMens(List.of(DEELNEMER), List.of(AMSTERDAM));

        // the machine's own token has another audience
        met(machine).get("/casussen").then().statusCode(401).contentType("application/problem+json");
        String goed = token("");
        String[] delen = goed.split("\\.");
        met(delen[0] + "." + delen[1] + "." + new StringBuilder(delen[2]).reverse())
                .get("/casussen")
                .then()
                .statusCode(401);
        Als.als(Als.SCHRIJVER).get("/casussen").then().statusCode(200);
    }

    private static void opentNiets(String token) {
        for (String operatie : OPERATIES) {
            met(token)
                    .get(operatie)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problemen/geen-toegang"));
        }
    }

    private static RequestSpecification met(String token) {
        return given().basePath("/api/v1").auth().oauth2(token);
    }

    private void maakMens(List<String> rollen, List<String> gemeenten) {
        beheerder()
                .body(Map.of(
                        "username",
                        naam,
                        "email",
                        naam + "@nergens.example",
                        "firstName",
                        "Iemand",
                        "lastName",
                        "Anders",
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", Coordinaten.WACHTWOORD, "temporary", false))))
                .post("/users")
                .then()
                .statusCode(201);
        String id = beheerder().get("/users?exact=true&username=" + naam).path("[0].id");
        List<Map<String, Object>> beschikbaar = beheerder()
                .get("/users/" + id + "/role-mappings/realm/available")
                .jsonPath()
                .getList("$");
        beheerder()
                .body(beschikbaar.stream()
                        .filter(rol -> rollen.contains(rol.get("name")))
                        .toList())
                .post("/users/" + id + "/role-mappings/realm")
                .then()
                .statusCode(204);
        for (String gemeente : gemeenten) {
            beheerder()
                    .body('"' + id + '"')
                    .post("/organizations/" + gemeente + "/members")
                    .then()
                    .statusCode(201);
        }
    }

    private String token(String scope) {
        return vraag(Map.of(
                "grant_type",
                "password",
                "client_id",
                Coordinaten.CURL_CLIENT,
                "username",
                naam,
                "password",
                Coordinaten.WACHTWOORD,
                "scope",
                scope.isEmpty() ? "openid" : "openid " + scope));
    }

    private String vraag(Map<String, String> formulier) {
        return given().formParams(formulier)
                .post(issuer + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private RequestSpecification beheerder() {
        return given().baseUri(beheer).auth().oauth2(machine).contentType(ContentType.JSON);
    }
}
