package nl.sturenmetkwaliteit.platform.web;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zonderContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no column can hold is the caller's mistake, never ours. */
@QuarkusTest
class VreemdeInvoerTest {

    @Test
    void een_nulteken_in_een_tekst_wordt_bij_zijn_plek_genoemd() {
        als(SCHRIJVER)
                .body("{\"titel\": \"a\\u0000b\", \"themas\": [\"\\u0000\"]}")
                .post("/casussen")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/titel"))
                .body("errors.pointer", hasItem("/themas/0"));
        maak(SCHRIJVER, "/casussen", Map.of("titel", "Een titel met een \uD83D\uDE00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u200B\u200D", "\u2060\uFEFF\u00AD", "\u3164", "\u2800\n"})
    void een_tekst_waarin_niets_te_zien_is_vult_niets_in(String leeg) {
        Map<String, Object> invoer = Map.of("titel", leeg, "aannames", List.of(leeg));
        als(SCHRIJVER)
                .body(invoer)
                .post("/casussen")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/titel"))
                .body("errors.pointer", hasItem("/aannames/0"));
        String casus = "/casussen/" + maak(SCHRIJVER, "/casussen", Map.of("titel", leeg + "Te zien" + leeg));
        wijzig(SCHRIJVER, casus, Map.of("titel", leeg)).then().statusCode(400);
        wijzig(SCHRIJVER, casus, Map.of("titel", "\uD83D\uDC68\u200D\uD83D\uDC69"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/gemeenten?cursor=AA,400",
        "/gemeenten?provincie=%00,400",
        "/lessen?thema=%00,400",
        "/gemeenten/GM0363%00,404",
        "/gemeenten?provincie=%C3%A9,200"
    })
    void een_onleesbaar_adres_is_een_probleem_en_geen_storing(String adres, int status) {
        zonderContract(SCHRIJVER)
                .urlEncodingEnabled(false)
                .get(adres)
                .then()
                .statusCode(status)
                .body(status == 200 ? "items.size()" : "status", equalTo(status == 200 ? 0 : status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "0000-01-01"})
    void een_jaar_buiten_de_kalender_is_geen_datum(String datum) {
        als(COORDINATOR)
                .body(Map.of("andereGemeente", "GM0344", "soort", "HARD", "grond", "GESCHIL", "totdatum", datum))
                .post("/belangenconflicten")
                .then()
                .statusCode(400)
                .body("errors.find { it.pointer == '/totdatum' }.code", equalTo("VORM"));
    }

    @Test
    void een_tekst_die_geen_json_is_wordt_niet_gescand() {
        als(COORDINATOR_UTRECHT)
                .body(Map.of("tekst", "Gewoon"))
                .post("/privacyscans")
                .then()
                .statusCode(200);
        als(COORDINATOR_UTRECHT)
                .contentType("text/plain")
                .body("Gewoon")
                .post("/privacyscans")
                .then()
                .statusCode(415);
    }

    @Test
    void een_verkorte_uuid_is_geen_id() {
        String id = maak(SCHRIJVER, "/casussen", Map.of("titel", "Zonder voorloopnul"));

        als(SCHRIJVER).get("/casussen/" + id).then().statusCode(200);
        zonderContract(SCHRIJVER)
                .get("/casussen/" + id.replaceFirst("^0", ""))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20500", "[2027, 3, 1]", "true"})
    void een_datum_is_een_tekst(String datum) {
        als(COORDINATOR)
                .body("{\"andereGemeente\": \"GM0344\", \"soort\": \"HARD\", \"grond\": \"GESCHIL\", \"totdatum\": "
                        + datum + "}")
                .post("/belangenconflicten")
                .then()
                .statusCode(400)
                .body("errors.find { it.pointer == '/totdatum' }.code", equalTo("VORM"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/merge-patch+json",
                "application/problem+json",
                "application/vnd.eigen+json",
                "text/json"
            })
    void alleen_een_wijziging_is_een_merge_patch(String mediatype) {
        als(SCHRIJVER)
                .contentType(mediatype)
                .body("{\"titel\": \"Een titel\"}")
                .post("/casussen")
                .then()
                .statusCode(415);
        String pad = "/casussen/" + maak(SCHRIJVER, "/casussen", Map.of("titel", "Een titel"));
        wijzig(SCHRIJVER, pad, Map.of("titel", "Een andere titel")).then().statusCode(200);
        if (!mediatype.contains("merge-patch")) {
            als(SCHRIJVER)
                    .header("If-Match", etag(SCHRIJVER, pad))
                    .contentType(mediatype)
                    .body("{\"titel\": \"Een derde titel\"}")
                    .patch(pad)
                    .then()
                    .statusCode(415);
        }
    }

    @Test
    void de_fouten_staan_op_volgorde_van_plek() {
        Map<String, Object> fout = Map.of(
                "titel", "", "zomaar", 1, "aannames", List.of("", "x".repeat(501), ""), "verhaal", "x".repeat(20_001));
        List<String> plekken = als(SCHRIJVER)
                .body(fout)
                .post("/casussen")
                .then()
                .statusCode(400)
                .extract()
                .path("errors.pointer");

        assertThat(plekken).hasSizeGreaterThan(3).isSorted();
    }
}
