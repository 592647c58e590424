package nl.sturenmetkwaliteit.gemeente.deelnemer;

import static nl.sturenmetkwaliteit.hulp.Als.BEHEERDER;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.niemand;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IkResourceTest {

    private static final String WIJZE = "berichten.wijzen.find { it.soort == '%s' }.wijze";

    @Test
    void een_deelnemer_leest_wie_men_is() {
        als(PEER_UTRECHT)
                .get("/ik")
                .then()
                .statusCode(200)
                .body("naam", equalTo("Nadia Benali"))
                .body("niveau", equalTo("BELEID"))
                .body("gemeente.code", equalTo("GM0344"))
                .body("rollen", equalTo(List.of("DEELNEMER")));
        als(COORDINATOR_UTRECHT).get("/ik").then().body("rollen", equalTo(List.of("COORDINATOR", "DEELNEMER")));
    }

    @Test
    void ndsd_hoort_bij_geen_gemeente() {
        als(NDSD)
                .get("/ik")
                .then()
                .statusCode(200)
                .body("naam", equalTo("Carolien Smit"))
                .body("gemeente", nullValue())
                .body("rollen", equalTo(List.of("NDSD_MEDEWERKER")));
        als(BEHEERDER).get("/ik").then().statusCode(200).body("rollen", equalTo(List.of("NDSD_BEHEERDER")));
    }

    @Test
    void wie_niet_is_ingelogd_is_niemand() {
        niemand().get("/ik").then().statusCode(401);
        als(PEER_UTRECHT).get("/ik").then().statusCode(200);
    }

    @Test
    void iedereen_kiest_de_eigen_taal() {
        for (String wie : List.of(PEER_UTRECHT, NDSD, BEHEERDER)) {
            kies(wie, etag(wie, "/ik/voorkeuren"), "EN").then().statusCode(200).body("taal", equalTo("EN"));
            als(wie).get("/ik/voorkeuren").then().statusCode(200).body("taal", equalTo("EN"));
            kies(wie, etag(wie, "/ik/voorkeuren"), "NL").then().statusCode(200).body("taal", equalTo("NL"));
        }
    }

    @Test
    void een_oude_versie_van_de_voorkeuren_wordt_geweigerd() {
        String wie = "thijs.utrecht";
        String oud = etag(wie, "/ik/voorkeuren");
        kies(wie, oud, "EN").then().statusCode(200);

        kies(wie, oud, "NL").then().statusCode(412);
        als(wie).body(Map.of("taal", "NL")).put("/ik/voorkeuren").then().statusCode(428);
        kies(wie, etag(wie, "/ik/voorkeuren"), "FRIES").then().statusCode(400);
        kies(wie, etag(wie, "/ik/voorkeuren"), "NL").then().statusCode(200);
    }

    @Test
    void iedereen_kiest_per_soort_hoe_een_bericht_per_mail_komt() {
        for (String wie : List.of("yvonne.oldenzaal", NDSD)) {
            als(wie).get("/ik/voorkeuren")
                    .then()
                    .body("berichten.overzichtUur", equalTo(8))
                    .body("berichten.overzichtDag", equalTo("MAANDAG"))
                    .body(WIJZE.formatted("AAN_ZET"), equalTo("DIRECT"))
                    .body(WIJZE.formatted("RONDE_OPEN"), equalTo("DAGELIJKS"));

            kiesBerichten(
                            wie,
                            Map.of(
                                    "overzichtUur",
                                    17,
                                    "wijzen",
                                    List.of(Map.of("soort", "RONDE_OPEN", "wijze", "UIT"))))
                    .then()
                    .statusCode(200)
                    .body("berichten.overzichtUur", equalTo(17))
                    .body(WIJZE.formatted("RONDE_OPEN"), equalTo("UIT"))
                    .body(WIJZE.formatted("AAN_ZET"), equalTo("DIRECT"));
            kies(wie, etag(wie, "/ik/voorkeuren"), "NL")
                    .then()
                    .statusCode(200)
                    .body("berichten.overzichtUur", equalTo(8))
                    .body(WIJZE.formatted("RONDE_OPEN"), equalTo("DAGELIJKS"));
        }
    }

    @Test
    void een_uur_een_soort_en_een_wijze_die_er_niet_zijn_worden_geweigerd() {
        String wie = "yvonne.oldenzaal";
        kiesBerichten(wie, Map.of("overzichtUur", 24))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/berichten/overzichtUur")));
        kiesBerichten(wie, Map.of("wijzen", List.of(Map.of("soort", "WEERBERICHT", "wijze", "UIT"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/berichten/wijzen/0/soort")));
        kiesBerichten(wie, Map.of("wijzen", List.of(Map.of("soort", "AAN_ZET", "wijze", "SOMS"))))
                .then()
                .statusCode(400);
        kiesBerichten(wie, Map.of("overzichtUur", 0, "overzichtDag", "ZONDAG"))
                .then()
                .statusCode(200);
        kies(wie, etag(wie, "/ik/voorkeuren"), "NL").then().statusCode(200);
    }

    private static Response kiesBerichten(String wie, Map<String, ?> berichten) {
        return als(wie).header("If-Match", etag(wie, "/ik/voorkeuren"))
                .body(Map.of("taal", "NL", "berichten", berichten))
                .put("/ik/voorkeuren");
    }

    private static Response kies(String wie, String etag, String taal) {
        return als(wie).header("If-Match", etag).body(Map.of("taal", taal)).put("/ik/voorkeuren");
    }
}
