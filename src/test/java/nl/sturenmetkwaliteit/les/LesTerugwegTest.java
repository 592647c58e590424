package nl.sturenmetkwaliteit.les;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.draagVoor;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.gepubliceerdeLes;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.les;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.stemIn;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.toestemming;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import nl.sturenmetkwaliteit.hulp.Uniek;
import org.junit.jupiter.api.Test;

/** What becomes of a les whose host, or whose desk, takes it another way. */
@QuarkusTest
class LesTerugwegTest {

    @Test
    void een_gastheer_die_niet_achter_de_nieuwe_betekenis_staat_gaat_eruit() {
        String les = gepubliceerdeLes();
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        String titel = "Andersom " + Uniek.woord();
        wijzig(NDSD, les, Map.of("titel", titel, "betekenisGewijzigd", true))
                .then()
                .statusCode(200);

        zet(COORDINATOR, toestemming(COORDINATOR, titel), Map.of("naar", "GEWEIGERD"))
                .then()
                .statusCode(204);
        als(NDSD)
                .get(les)
                .then()
                .body("status", equalTo("IN_REDACTIE"))
                .body("herkomst.aantalGemeenten", equalTo(2))
                .body("herkomst.namen", equalTo(List.of("Utrecht")));

        String opnieuw = "Nog eens " + Uniek.woord();
        wijzig(NDSD, les, Map.of("titel", opnieuw, "inzicht", "Anders gezegd.", "betekenisGewijzigd", true))
                .then()
                .statusCode(200);
        als(COORDINATOR).get("/toestemmingen?limit=100").then().body("items.titel", not(hasItem(opnieuw)));
        stemIn(COORDINATOR_UTRECHT, opnieuw, true);
        stemIn(COORDINATOR_GRONINGEN, opnieuw, false);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
    }

    @Test
    void een_tip_waarvan_de_les_opging_voor_publicatie_kan_opnieuw_worden_voorgedragen() {
        String tip = Oogstreview.gelegd().tip(SCHRIJVER);
        String les = les(draagVoor(tip));
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        String in = gepubliceerdeLes();
        voegSamen(in, UUID.fromString(les.substring(8))).then().statusCode(204);
        als(NDSD).get(les).then().body("status", equalTo("SAMENGEVOEGD"));

        zet(COORDINATOR, tip, Map.of("naar", "CONCEPT")).then().statusCode(204);
        als(NDSD).get(les).then().body("status", equalTo("TERUGGEGEVEN")).body("samengevoegdIn", nullValue());
        als(NDSD).get(in).then().body("status", equalTo("IN_REDACTIE"));
        String titel = draagVoor(tip);
        als(NDSD).get(les).then().body("status", equalTo("VOORGEDRAGEN")).body("titel", equalTo(titel));
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        zet(COORDINATOR, tip, Map.of("naar", "CONCEPT")).then().statusCode(409);
    }

    @Test
    void wat_opging_in_een_les_die_wordt_teruggegeven_komt_weer_los() {
        String eigen = les(draagVoor(Oogstreview.gelegd().tip(SCHRIJVER)));
        String tip = Oogstreview.gelegd().tip(SCHRIJVER);
        String in = les(draagVoor(tip));
        for (String les : List.of(eigen, in)) {
            zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        }
        voegSamen(in, UUID.fromString(eigen.substring(8))).then().statusCode(204);

        zet(NDSD, in, Map.of("naar", "TERUGGEGEVEN", "reden", "Schrijf erbij wanneer het niet werkt."))
                .then()
                .statusCode(204);
        als(NDSD).get(eigen).then().body("status", equalTo("VOORGEDRAGEN")).body("samengevoegdIn", nullValue());
        draagVoor(tip);
        als(NDSD).get(in).then().body("status", equalTo("VOORGEDRAGEN"));
    }

    private static io.restassured.response.Response voegSamen(String les, UUID met) {
        return als(NDSD)
                .header("If-Match", etag(NDSD, les))
                .body(Map.of("met", List.of(met)))
                .post(les + "/samenvoegingen");
    }
}
