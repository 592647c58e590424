package nl.sturenmetkwaliteit.platform.probleem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service came up while there was no Keycloak to get its keys from. */
@QuarkusTest
@TestProfile(KeycloakWegTest.ZonderKeycloak.class)
class KeycloakWegTest {

    /** As Keycloak writes it, of a key that nobody knows here. */
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImEifQ"
            + ".eyJpc3MiOiJodHRwOi8vMTI3LjAuMC4xOjEiLCJzdWIiOiJhIiwiZXhwIjo0MDcwOTA4ODAwfQ.YQ";

    public static final class ZonderKeycloak implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/smk");
        }
    }

    @Test
    void wie_een_token_heeft_hoort_dat_het_straks_weer_kan() {
        given().auth()
                .oauth2(TOKEN)
                .get("/api/v1/gemeenten")
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .header("API-Version", notNullValue())
                .body("type", equalTo("/problemen/niet-beschikbaar"));
    }

    @Test
    void wie_er_geen_heeft_is_niet_ingelogd_en_het_contract_blijft_te_lezen() {
        given().get("/api/v1/gemeenten").then().statusCode(401);
        given().get("/api/v1/openapi.json").then().statusCode(200);
    }
}
