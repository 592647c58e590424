package nl.sturenmetkwaliteit.les;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.gepubliceerdeLes;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.stemIn;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.toestemming;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Uniek;
import nl.sturenmetkwaliteit.platform.planning.Verstrijking;
import org.junit.jupiter.api.Test;

/** What a gemeente gave to a les it can take back, and what changes its meaning it is asked again. */
@QuarkusTest
class LesinstemmingTest {

    private static final String WEERT = "paul.weert";

    @Inject
    Verstrijking verstrijking;

    @Test
    void ingetrokken_inbreng_brengt_de_les_terug_naar_de_redactie() {
        String les = gepubliceerdeLes();
        String titel = als(WEERT).get(les).then().extract().path("titel");
        zet(COORDINATOR_UTRECHT, toestemming(COORDINATOR_UTRECHT, titel), Map.of("naar", "INGETROKKEN"))
                .then()
                .statusCode(204);

        als(WEERT)
                .get(les)
                .then()
                .statusCode(200)
                .body("herkomst.aantalGemeenten", equalTo(2))
                .body("herkomst.namen", equalTo(List.of("Amsterdam")));
        als(NDSD).get(les).then().body("status", equalTo("IN_REDACTIE"));
        als(NDSD).get(les + "/geschiedenis").then().body("items.door", hasItem("Systeem"));
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD"))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("HERWOORD")));
        wijzig(NDSD, les, Map.of("inzicht", "In andere woorden.")).then().statusCode(200);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
    }

    @Test
    void wat_niet_op_tijd_herschreven_is_wordt_ingetrokken() {
        String les = gepubliceerdeLes();
        String titel = als(WEERT).get(les).then().extract().path("titel");
        zet(COORDINATOR_GRONINGEN, toestemming(COORDINATOR_GRONINGEN, titel), Map.of("naar", "INGETROKKEN"))
                .then()
                .statusCode(204);
        verstrijking.handelAf();
        als(WEERT).get(les).then().body("status", equalTo("GEPUBLICEERD"));

        Eigenaar.doe("update les set herwoorden_voor_op = now() - interval '1 minute' where titel = ?", titel);
        verstrijking.handelAf();
        als(WEERT).get(les).then().statusCode(200).body("status", equalTo("INGETROKKEN"));
    }

    @Test
    void veranderde_betekenis_vraagt_opnieuw_toestemming() {
        String les = gepubliceerdeLes();
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        String titel = "Andersom " + Uniek.woord();

        wijzig(NDSD, les, Map.of("titel", titel, "betekenisGewijzigd", true))
                .then()
                .statusCode(200);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD"))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("TOESTEMMINGEN_ROND")));
        stemIn(COORDINATOR_UTRECHT, titel, true);
        stemIn(COORDINATOR_GRONINGEN, titel, true);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD"))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("TOESTEMMINGEN_ROND")));
        als(COORDINATOR).get("/taken?limit=100").then().body("items.pad", hasItem(toestemming(COORDINATOR, titel)));
        stemIn(COORDINATOR, titel, true);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        als(WEERT)
                .get(les)
                .then()
                .body("titel", equalTo(titel))
                .body("herkomst.namen", equalTo(List.of("Amsterdam", "Groningen", "Utrecht")));
    }
}
