package nl.sturenmetkwaliteit.tip;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.draagVoor;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.stemIn;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.toestemming;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import org.junit.jupiter.api.Test;

/** The name of a gemeente with a les is that gemeente's own choice, at any time and at once. */
@QuarkusTest
class NaamTonenTest {

    @Test
    void de_naam_komt_en_gaat_meteen() {
        String titel = draagVoor(Oogstreview.gelegd().tip(PEER_UTRECHT));
        stemIn(COORDINATOR_UTRECHT, titel, true);
        String les = Oogstreview.les(titel);
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        als(PEER_GRONINGEN).get(les).then().statusCode(200).body("herkomst.namen", hasItem("Utrecht"));

        kiesNaam(titel, false);
        als(PEER_GRONINGEN)
                .get(les)
                .then()
                .body("herkomst.namen", equalTo(List.of("Amsterdam")))
                .body("herkomst.aantalGemeenten", equalTo(2))
                .body("status", equalTo("GEPUBLICEERD"));
        kiesNaam(titel, true);
        als(PEER_GRONINGEN).get(les).then().body("herkomst.namen", equalTo(List.of("Amsterdam", "Utrecht")));
    }

    @Test
    void de_gastheer_haalt_de_eigen_naam_van_een_gepubliceerde_les() {
        String tip = Oogstreview.gelegd().tip(PEER_UTRECHT);
        String titel = draagVoor(tip);
        als(COORDINATOR)
                .get(toestemming(COORDINATOR, titel))
                .then()
                .statusCode(200)
                .body("status", equalTo("GEGEVEN"))
                .body("naamTonen", equalTo(true))
                .body("fragmenten", hasSize(0));
        als(COORDINATOR)
                .get(toestemming(COORDINATOR, titel) + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", equalTo(List.of("GEGEVEN")));
        stemIn(COORDINATOR_UTRECHT, titel, true);
        String les = Oogstreview.les(titel);
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        als(PEER_GRONINGEN).get(les).then().body("herkomst.namen", equalTo(List.of("Amsterdam", "Utrecht")));

        kiesNaam(COORDINATOR, titel, false);
        als(PEER_GRONINGEN)
                .get(les)
                .then()
                .body("herkomst.namen", equalTo(List.of("Utrecht")))
                .body("herkomst.aantalGemeenten", equalTo(2));
        als(COORDINATOR).get(tip).then().body("voordracht.naamTonen", equalTo(false));
        kiesNaam(COORDINATOR, titel, true);
        als(PEER_GRONINGEN).get(les).then().body("herkomst.namen", equalTo(List.of("Amsterdam", "Utrecht")));
    }

    private static void kiesNaam(String titel, boolean tonen) {
        kiesNaam(COORDINATOR_UTRECHT, titel, tonen);
    }

    private static void kiesNaam(String coordinator, String titel, boolean tonen) {
        String pad = toestemming(coordinator, titel);
        als(coordinator)
                .header("If-Match", etag(coordinator, pad))
                .body(Map.of("naamTonen", tonen))
                .put(pad)
                .then()
                .statusCode(200)
                .body("naamTonen", equalTo(tonen));
    }
}
