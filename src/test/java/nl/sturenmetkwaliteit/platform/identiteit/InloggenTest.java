package nl.sturenmetkwaliteit.platform.identiteit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Browser;
import nl.sturenmetkwaliteit.hulp.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InloggenTest {

    private static final String SESSIE = "q_session_web";
    /** A page that is there without the browser application, which these tests do without. */
    private static final String NA_INLOGGEN = "/inloggen?naar=/problemen";

    private static final Map<String, String> TITEL = Map.of("titel", "Vanuit de browser");

    @Test
    void inloggen_gaat_met_pkce_naar_keycloak_en_komt_terug_op_de_voordeur() {
        Browser browser = Browser.van(Als.SCHRIJVER);

        browser.haal(Browser.adres() + "/inloggen")
                .then()
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                containsString("/protocol/openid-connect/auth"),
                                containsString("code_challenge_method=S256"),
                                containsString("client_id=smk-web")));
        browser.open(NA_INLOGGEN).then().statusCode(200).body(containsString("Wat elke foutmelding betekent"));
        assertThat(browser.koekenVanDeDienst()).containsKey(SESSIE);
    }

    @Test
    void na_inloggen_komt_men_waar_men_heen_wilde_mits_dat_hier_is() {
        Browser browser = Browser.van(Als.SCHRIJVER);

        browser.open(NA_INLOGGEN).then().statusCode(200).body(containsString("Wat elke foutmelding betekent"));
        for (String elders :
                new String[] {"//elders.example/", "https://elders.example/", "/%5Celders.example", "/a%0d%0ab"}) {
            browser.haal(Browser.adres() + "/inloggen?naar=" + elders)
                    .then()
                    .statusCode(302)
                    .header("Location", equalTo("/"));
        }
    }

    @Test
    void de_sessie_is_alleen_voor_de_dienst_leesbaar_en_reist_niet_mee_van_elders() {
        Browser browser = Browser.ingelogd(Als.SCHRIJVER);

        Cookie sessie = browser.gezetDoorDeDienst(SESSIE);
        assertThat(sessie.isHttpOnly()).isTrue();
        assertThat(sessie.getSameSite()).isEqualToIgnoringCase("lax");
        assertThat(browser.koekenVanDeDienst().entrySet())
                .filteredOn(koek -> koek.getKey().startsWith(SESSIE))
                .allSatisfy(koek -> {
                    assertThat(koek.getValue()).hasSizeLessThan(4096);
                    assertThat(koek.getValue()).as("versleuteld, vijf delen").matches("[^.]*(\\.[^.]*){4}");
                });
    }

    @Test
    void met_de_sessie_werken_dezelfde_operaties_als_met_een_token() {
        Browser browser = Browser.ingelogd(Als.SCHRIJVER);

        String id = browser.api()
                .filter(Contract.INSTANTIE)
                .contentType(ContentType.JSON)
                .header("X-Requested-With", "smk")
                .header("Origin", Browser.adres())
                .body(TITEL)
                .post("/casussen")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        browser.api()
                .filter(Contract.INSTANTIE)
                .get("/casussen/" + id)
                .then()
                .statusCode(200)
                .body("titel", equalTo("Vanuit de browser"));
        Als.als(Als.SCHRIJVER).get("/casussen/" + id).then().statusCode(200);
        Browser.ingelogd(Als.COORDINATOR_UTRECHT)
                .api()
                .get("/casussen/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void een_pagina_die_nog_een_ander_toont_dan_wie_is_ingelogd_krijgt_en_wijzigt_niets() {
        Browser browser = Browser.ingelogd(Als.SCHRIJVER);
        String ik = browser.api().get("/ik").then().statusCode(200).extract().path("id");
        String ander = Als.als(Als.COLLEGA).get("/ik").then().extract().path("id");
        Map<String, String> eigenPagina = Map.of("X-Requested-With", "smk", "Origin", Browser.adres());

        for (String getoond : new String[] {ander, "geen-id"}) {
            browser.api()
                    .filter(Contract.INSTANTIE)
                    .header("Smk-Persoon", getoond)
                    .get("/casussen")
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("/problemen/niet-ingelogd"))
                    .body("detail", containsString("iemand anders"));
            browser.api()
                    .filter(Contract.INSTANTIE)
                    .contentType(ContentType.JSON)
                    .headers(eigenPagina)
                    .header("Smk-Persoon", getoond)
                    .body(TITEL)
                    .post("/casussen")
                    .then()
                    .statusCode(401);
        }
        browser.api().header("Smk-Persoon", ik).get("/casussen").then().statusCode(200);
    }

    @Test
    void sessie_en_token_samen_is_een_vergissing() {
        Browser browser = Browser.ingelogd(Als.SCHRIJVER);

        browser.api().get("/casussen").then().statusCode(200);
        browser.api()
                .header("Authorization", "Bearer iets")
                .get("/casussen")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problemen/ongeldige-invoer"));
    }

    @Test
    void een_wijziging_vanuit_een_andere_site_wordt_geweigerd() {
        Browser browser = Browser.ingelogd(Als.SCHRIJVER);

        wijzig(browser, Map.of("Origin", Browser.adres())).then().statusCode(403);
        wijzig(browser, Map.of("X-Requested-With", "smk")).then().statusCode(403);
        wijzig(browser, Map.of("X-Requested-With", "smk", "Origin", "https://elders.example"))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problemen/geen-toegang"));
        wijzig(browser, Map.of("X-Requested-With", "smk", "Origin", Browser.adres()))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onzin", "a.b.c.d.e", "x|y|z"})
    void een_sessie_die_niet_meer_geldt_is_onder_de_api_nooit_een_redirect(String waarde) {
        Browser browser = Browser.ingelogd(Als.SCHRIJVER);
        browser.api().get("/casussen").then().statusCode(200);

        browser.vervangKoek(SESSIE, waarde);

        browser.api()
                .get("/casussen")
                .then()
                .statusCode(401)
                .header("Location", nullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("/problemen/niet-ingelogd"));
    }

    @Test
    void wat_er_van_een_verlopen_sessie_over_is_geeft_ook_geen_redirect() {
        Browser browser = Browser.ingelogd(Als.SCHRIJVER);

        browser.vergeetKoek(SESSIE);

        assertThat(browser.koekenVanDeDienst()).isNotEmpty();
        browser.api()
                .get("/casussen")
                .then()
                .statusCode(401)
                .header("Location", nullValue())
                .contentType("application/problem+json");
    }

    @Test
    void na_uitloggen_is_de_sessie_weg_en_vraagt_keycloak_opnieuw_wie_men_is() {
        Browser browser = Browser.ingelogd(Als.SCHRIJVER);
        browser.api().get("/casussen").then().statusCode(200);

        browser.open("/uitloggen");

        assertThat(browser.koekenVanDeDienst()).doesNotContainKey(SESSIE);
        browser.api().get("/casussen").then().statusCode(401);
        browser.open(NA_INLOGGEN).then().statusCode(200).body(containsString("Wat elke foutmelding betekent"));
    }

    @Test
    void wie_niet_is_ingelogd_hoeft_niet_in_te_loggen_om_uit_te_loggen() {
        Browser.van(Als.SCHRIJVER)
                .haal(Browser.adres() + "/uitloggen")
                .then()
                .statusCode(302)
                .header("Location", equalTo("/"));
    }

    @Test
    void niemand_krijgt_een_probleem_en_geen_redirect() {
        RestAssured.given()
                .redirects()
                .follow(false)
                .get("/api/v1/casussen")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json");
        Als.als(Als.SCHRIJVER).get("/casussen").then().statusCode(200).body("$", hasKey("items"));
    }

    private static Response wijzig(Browser browser, Map<String, String> koppen) {
        return browser.api()
                .contentType(ContentType.JSON)
                .headers(koppen)
                .body(TITEL)
                .post("/casussen");
    }
}
