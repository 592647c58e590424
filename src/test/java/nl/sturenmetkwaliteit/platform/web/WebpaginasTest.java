package nl.sturenmetkwaliteit.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WebpaginasTest {

    private static final String HTML = "text/html; charset=utf-8";

    @Test
    void buiten_ontwikkeling_worden_geen_demo_accounts_genoemd() {
        given().get("/demo-mensen").then().statusCode(204).body(equalTo(""));
        given().get("/stijl.css").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(ProbleemType.class)
    void elk_soort_probleem_heeft_een_pagina_op_zijn_eigen_adres(ProbleemType type) {
        given().get(type.uri())
                .then()
                .statusCode(200)
                .contentType(equalTo(HTML))
                .body(allOf(containsString(type.titel()), containsString(String.valueOf(type.status()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/problemen/bestaat-niet",
                "/nergens",
                "/api",
                "/api/v2/casussen",
                "/api/v1/nergens",
                "/index.php"
            })
    void een_onbekend_adres_krijgt_een_probleem_of_in_een_browser_een_pagina(String pad) {
        given().accept("application/json")
                .get(pad)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problemen/niet-gevonden"))
                .body("instance", equalTo(pad));
        if (!pad.startsWith("/api/v1")) {
            given().accept("text/html,*/*")
                    .get(pad)
                    .then()
                    .statusCode(404)
                    .contentType(equalTo(HTML))
                    .body(containsString("Niet gevonden"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo-mensen",
                "/problemen/niet-gevonden",
                "/nergens",
                "/stijl.css",
                "/inloggen",
                "/inlogfout",
                "/api/v1/openapi.json"
            })
    void elk_antwoord_draagt_de_beveiligingskoppen(String pad) {
        given().redirects()
                .follow(false)
                .get(pad)
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Strict-Transport-Security", notNullValue())
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", notNullValue())
                .header("Permissions-Policy", notNullValue());
    }
}
