package nl.sturenmetkwaliteit.platform.identiteit;

import static io.restassured.RestAssured.given;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Browser;
import nl.sturenmetkwaliteit.hulp.InTweeGemeenten;
import nl.sturenmetkwaliteit.hulp.Nieuweling;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With tokens that live for seconds, by asking Keycloak so for the length of a test. */
@QuarkusTest
class VerlopenSessieTest {

    private static final String LEVENSDUUR = "access.token.lifespan";
    private static final String SECONDEN = "3";
    private static final long TOT_NA_AFLOOP_MS = 5_000;

    private final String keycloak = ConfigProvider.getConfig().getValue("smk.keycloak.url", String.class);
    private String beheerder = "";

    @BeforeEach
    void laat_tokens_kort_leven() {
        beheerder = given().formParams(Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", "admin"))
                .post(keycloak + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        zetLevensduur(SECONDEN);
    }

    @AfterEach
    void laat_tokens_weer_gewoon_leven() {
        zetLevensduur("");
    }

    @Test
    void een_verlopen_token_wordt_vernieuwd_en_zonder_sessie_bij_keycloak_is_het_een_401_en_geen_redirect()
            throws InterruptedException {
        Browser browser = Browser.ingelogd(Als.COLLEGA);
        browser.api().get("/casussen").then().statusCode(200);

        Thread.sleep(TOT_NA_AFLOOP_MS);
        Response vernieuwd = browser.api().get("/casussen");
        vernieuwd.then().statusCode(200);
        assertThat(vernieuwd.getCookies()).containsKey("q_session_web");

        logUitBijKeycloak(Als.COLLEGA);
        browser.api()
                .get("/casussen")
                .then()
                .statusCode(401)
                .header("Location", nullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("/problemen/niet-ingelogd"));
    }

    @Test
    void wie_elders_wordt_uitgenodigd_houdt_de_eigen_gemeente_ook_als_het_token_wordt_vernieuwd()
            throws InterruptedException {
        Nieuweling wie = Nieuweling.van("ellen.oldenzaal");
        Browser browser = Browser.ingelogd(wie.email());
        String elders = "/deelnemers/" + InTweeGemeenten.nodigUit("paul.weert", wie.email(), true);
        Browser gekozen = Browser.van(wie.email()).kiest("GM0988").logIn();

        Thread.sleep(TOT_NA_AFLOOP_MS);
        Response vernieuwd = browser.api().get("/ik");
        vernieuwd.then().statusCode(200).body("id", equalTo(wie.id())).body("gemeente.code", equalTo("GM0173"));
        assertThat(vernieuwd.getCookies()).containsKey("q_session_web");
        gekozen.api().get("/ik").then().statusCode(200).body("gemeente.code", equalTo("GM0988"));

        als("paul.weert")
                .header("If-Match", etag("paul.weert", elders))
                .delete(elders)
                .then()
                .statusCode(204);
        Thread.sleep(TOT_NA_AFLOOP_MS);
        browser.api().get("/ik").then().statusCode(200).body("id", equalTo(wie.id()));
        gekozen.api().get("/ik").then().statusCode(401);
    }

    private void zetLevensduur(String seconden) {
        List<Map<String, Object>> clients = beheer().get("/clients?clientId=" + Coordinaten.WEB_CLIENT)
                .jsonPath()
                .getList("$");
        Map<String, Object> client = new HashMap<>(clients.get(0));
        @SuppressWarnings("unchecked")
        Map<String, Object> eigenschappen = new HashMap<>((Map<String, Object>) client.get("attributes"));
        eigenschappen.put(LEVENSDUUR, seconden);
        client.put("attributes", eigenschappen);
        beheer().body(client).put("/clients/" + client.get("id")).then().statusCode(204);
    }

    private void logUitBijKeycloak(String gebruikersnaam) {
        String id = beheer().get("/users?exact=true&username=" + gebruikersnaam).path("[0].id");
        beheer().post("/users/" + id + "/logout").then().statusCode(204);
    }

    private RequestSpecification beheer() {
        return given().baseUri(keycloak + "/admin/realms/" + Coordinaten.REALM)
                .auth()
                .oauth2(beheerder)
                .contentType(ContentType.JSON);
    }
}
