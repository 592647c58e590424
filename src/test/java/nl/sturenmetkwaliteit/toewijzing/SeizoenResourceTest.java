package nl.sturenmetkwaliteit.toewijzing;

import static nl.sturenmetkwaliteit.hulp.Als.BEHEERDER;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Uniek;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeizoenResourceTest {

    @Test
    void ndsd_zet_een_seizoen_stap_voor_stap_verder() {
        String pad = "/seizoenen/" + maak(NDSD, "/seizoenen", seizoen("Stap voor stap"));

        zet(NDSD, pad, Map.of("naar", "MATCHING"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/overgang-niet-mogelijk"));
        for (String naar : List.of("OPEN", "MATCHING", "LOPEND", "AFGESLOTEN")) {
            als(NDSD).get(pad + "/overgangen").then().statusCode(200).body("items.naar", equalTo(List.of(naar)));
            zet(NDSD, pad, Map.of("naar", naar)).then().statusCode(204);
        }
        zet(NDSD, pad, Map.of("naar", "OPEN")).then().statusCode(409);
        als(COORDINATOR)
                .get(pad + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", equalTo(List.of("OPEN", "MATCHING", "LOPEND", "AFGESLOTEN")));
    }

    @Test
    void iedereen_leest_een_seizoen_en_alleen_ndsd_maakt_het() {
        Map<String, Object> nieuw = seizoen("Voor iedereen");
        als(COORDINATOR).body(nieuw).post("/seizoenen").then().statusCode(403);
        String pad = "/seizoenen/" + maak(NDSD, "/seizoenen", nieuw);

        for (String lezer : List.of(COORDINATOR, NDSD, BEHEERDER)) {
            als(lezer)
                    .get(pad)
                    .then()
                    .statusCode(200)
                    .body("naam", equalTo(nieuw.get("naam")))
                    .body("status", equalTo("GEPLAND"));
        }
        als(COORDINATOR).get("/seizoenen").then().statusCode(200).body("items.naam", hasItem(nieuw.get("naam")));
        als(COORDINATOR).get(pad + "/overgangen").then().statusCode(200).body("items", hasSize(0));
        zet(COORDINATOR, pad, Map.of("naar", "OPEN")).then().statusCode(403);
    }

    @Test
    void een_naam_bestaat_een_keer_en_het_einde_komt_na_het_begin() {
        Map<String, Object> nieuw = seizoen("Een keer");
        maak(NDSD, "/seizoenen", nieuw);

        als(NDSD).body(nieuw).post("/seizoenen").then().statusCode(409).body("type", equalTo("/problemen/bestaat-al"));
        als(NDSD)
                .body(Map.of("naam", "Omgekeerd", "startdatum", "2026-03-31", "einddatum", "2026-01-01"))
                .post("/seizoenen")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/einddatum"));
    }

    private static Map<String, Object> seizoen(String naam) {
        return Map.of("naam", naam + " " + Uniek.woord(), "startdatum", "2026-01-01", "einddatum", "2026-03-31");
    }
}
