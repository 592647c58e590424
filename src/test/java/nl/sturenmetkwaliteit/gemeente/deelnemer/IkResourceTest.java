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

    private static Response kies(String wie, String etag, String taal) {
        return als(wie).header("If-Match", etag).body(Map.of("taal", taal)).put("/ik/voorkeuren");
    }
}
