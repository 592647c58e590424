package nl.sturenmetkwaliteit.platform.taal;

import static io.restassured.RestAssured.given;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for English gets what the service says in English, and what people wrote as they wrote it. */
@QuarkusTest
class TaalTest {

    private static final String TAAL = "Accept-Language";

    @Test
    void een_weigering_en_wat_haar_opheft_staan_in_de_gevraagde_taal() {
        String pad = "/casussen/" + maak(SCHRIJVER, "/casussen", Map.of("titel", "Nog zonder vraag"));

        engels(COORDINATOR)
                .get(pad + "/overgangen")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Vary", containsString(TAAL))
                .body("items.uitleg", hasItem("Withdraw the casus. A peer review under way then stops too."));
        engels(COORDINATOR)
                .header("If-Match", als(COORDINATOR).get(pad).header("ETag"))
                .body(Map.of("naar", "INGEDIEND"))
                .post(pad + "/overgangen")
                .then()
                .statusCode(409)
                .header("Content-Language", "en")
                .body("title", equalTo("Step not possible"))
                .body("detail", equalTo("This step is not possible now. Each condition says what is still needed."))
                .body("errors.detail", hasItems("Choose at least one theme.", "Choose at least one level."));
        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND"))
                .then()
                .header("Content-Language", "nl")
                .body("title", equalTo("Overgang niet mogelijk"))
                .body("errors.detail", hasItems("Kies minstens een thema.", "Kies minstens een niveau."));
    }

    @Test
    void een_fout_in_een_veld_een_parameter_of_het_adres_staat_in_de_gevraagde_taal() {
        engels(SCHRIJVER)
                .body(Map.of("titel", ""))
                .post("/casussen")
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("Give the casus a title."));
        engels(SCHRIJVER)
                .get("/casussen?limit=nul")
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("Give a whole number from 1 to 100."));
        given().header(TAAL, "en")
                .put("/api/v1/ik")
                .then()
                .statusCode(405)
                .header("Content-Language", "en")
                .body("title", equalTo("Method not allowed"));
    }

    @Test
    void een_taak_noemt_de_ronde_in_de_gevraagde_taal_en_de_casus_zoals_hij_heet() {
        Proefreview review = eenReview().metCasus("titel", "Wonen of werken").inRonde(RondeSoort.REFLECTEREN);

        engels(PEER_UTRECHT)
                .get("/taken?limit=100")
                .then()
                .statusCode(200)
                .body("items.titel", hasItem("Write in the round Reflecting: Wonen of werken"));
        engels(PEER_UTRECHT)
                .get(review.pad() + "/rondes")
                .then()
                .body("items.titel", hasItems("Clarifying questions", "Reflecting"));
        engels(PEER_UTRECHT).get(review.pad() + "/casus").then().body("titel", equalTo("Wonen of werken"));
    }

    @Test
    void in_een_geschiedenis_blijft_staan_wat_iemand_schreef() {
        String reden = "We beginnen er later opnieuw aan.";
        Proefreview gestopt = eenReview().gestart();
        Proefreview ingetrokken = eenReview().gestart();

        zet(COORDINATOR, gestopt.pad(), Map.of("naar", "GESTOPT", "reden", reden))
                .then()
                .statusCode(204);
        zet(COORDINATOR, "/casussen/" + ingetrokken.casus(), Map.of("naar", "INGETROKKEN", "reden", reden))
                .then()
                .statusCode(204);

        engels(COORDINATOR)
                .get(gestopt.pad() + "/geschiedenis")
                .then()
                .body("items.find { it.naar == 'GESTOPT' }.reden", equalTo(reden))
                .body("items.find { it.naar == 'GESTOPT' }.vasteReden", nullValue());
        engels(COORDINATOR)
                .get(ingetrokken.pad() + "/geschiedenis")
                .then()
                .body("items.find { it.naar == 'GESTOPT' }.reden", equalTo("The casus was withdrawn."))
                .body("items.find { it.naar == 'GESTOPT' }.vasteReden", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/taxonomieen", "/rondeformats"})
    void wat_als_gegeven_is_bewaard_heeft_engels(String pad) throws IOException {
        JsonNode nederlands = boom(als(SCHRIJVER), pad);
        JsonNode engels = boom(engels(SCHRIJVER), pad);

        assertThat(zinnen(nederlands)).hasSizeGreaterThan(30).allMatch(Engels::kent);
        assertThat(zinnen(engels))
                .containsExactlyElementsOf(
                        zinnen(nederlands).stream().map(Taal.EN::zin).toList());
        assertThat(engels.findValuesAsText("code")).isEqualTo(nederlands.findValuesAsText("code"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|en",
                "EN-gb|en",
                "fr, en;q=0.3|en",
                "nl;q=0.4, en;q=0.6|en",
                "en;q=0.4, nl;q=0.6|nl",
                "en;q=0|nl",
                "fr|nl",
                "*|nl",
                "''|nl",
                ";;q=,veel|nl",
            })
    void wie_een_andere_taal_of_onzin_vraagt_krijgt_nederlands(String gevraagd, String taal) {
        als(SCHRIJVER)
                .header(TAAL, gevraagd)
                .get("/taxonomieen")
                .then()
                .statusCode(200)
                .header("Content-Language", taal);
    }

    @Test
    void wat_men_in_een_taal_al_had_geldt_niet_voor_de_andere() {
        String etag = engels(SCHRIJVER).get("/rondeformats").header("ETag");

        engels(SCHRIJVER)
                .header("If-None-Match", etag)
                .get("/rondeformats")
                .then()
                .statusCode(304);
        als(SCHRIJVER)
                .header("If-None-Match", etag)
                .get("/rondeformats")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)));
    }

    @Test
    void de_paginas_van_de_dienst_zelf_zijn_er_in_beide_talen() {
        String engels =
                given().header(TAAL, "en").get("/problemen/niet-gevonden").asString();
        String nederlands = given().get("/problemen/niet-gevonden").asString();

        assertThat(engels).contains("<html lang=\"en\">", "<h1>Not found</h1>", "All error messages");
        assertThat(nederlands).contains("<html lang=\"nl\">", "<h1>Niet gevonden</h1>", "Alle foutmeldingen");
        assertThat(given().header(TAAL, "en")
                        .header("Accept", "text/html")
                        .get("/inlogfout")
                        .asString())
                .contains("Logging in did not work", ">Try again</a>");
    }

    private static RequestSpecification engels(String wie) {
        return als(wie).header(TAAL, "en");
    }

    private static JsonNode boom(RequestSpecification wie, String pad) throws IOException {
        return new ObjectMapper().readTree(wie.get(pad).asByteArray());
    }

    private static List<String> zinnen(JsonNode antwoord) {
        return Stream.of("naam", "titel", "uitleg")
                .flatMap(veld -> antwoord.findValuesAsText(veld).stream())
                .toList();
    }
}
