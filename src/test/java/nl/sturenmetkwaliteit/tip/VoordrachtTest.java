package nl.sturenmetkwaliteit.tip;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.draagVoor;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.stemIn;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.voordracht;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import org.junit.jupiter.api.Test;

/** A tip is put forward in words of the host's own, which it may take back until they are published. */
@QuarkusTest
class VoordrachtTest {

    @Test
    void alleen_de_coordinator_van_de_gastheer_draagt_voor_met_eigen_woorden() {
        String tip = Oogstreview.gelegd().tip(PEER_UTRECHT);

        als(PEER_UTRECHT).get(tip + "/overgangen").then().statusCode(200).body("items", hasSize(0));
        zet(COORDINATOR_UTRECHT, tip, voordracht("Niet van mij")).then().statusCode(403);
        zet(COORDINATOR, tip, Map.of("naar", "VOORGEDRAGEN")).then().statusCode(400);
        als(COORDINATOR).get(tip + "/overgangen").then().body("items.naar", equalTo(List.of("VOORGEDRAGEN")));
        String titel = draagVoor(tip);
        als(SCHRIJVER)
                .get(tip)
                .then()
                .statusCode(200)
                .body("status", equalTo("VOORGEDRAGEN"))
                .body("voordracht.titel", equalTo(titel))
                .body("toestemmingen", nullValue());
        als(COORDINATOR)
                .get(tip)
                .then()
                .body("toestemmingen.gemeente.code", equalTo(List.of("GM0344")))
                .body("toestemmingen.status", equalTo(List.of("GEVRAAGD")));
    }

    @Test
    void de_voordracht_gaat_langs_de_privacyscan() {
        String tip = Oogstreview.gelegd().tip(PEER_UTRECHT);
        Map<String, Object> woorden = new HashMap<>(Oogstreview.woorden("Met een naam"));
        woorden.put("inzicht", "Vraag het mevrouw Jansen.");

        zet(COORDINATOR, tip, Map.of("naar", "VOORGEDRAGEN", "voordracht", woorden))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"))
                .body("bevindingen.veld", hasItem("inzicht"));
        als(COORDINATOR).get(tip).then().body("status", equalTo("CONCEPT"));
        draagVoor(tip);
    }

    @Test
    void zonder_fragment_van_een_ander_hoeft_niemand_in_te_stemmen() {
        String tip = Oogstreview.gelegd().tip(SCHRIJVER);
        String titel = draagVoor(tip);

        als(NDSD).get(Oogstreview.les(titel)).then().body("herkomst.aantalGemeenten", equalTo(1));
        als(COORDINATOR).get(tip).then().body("toestemmingen", hasSize(0));
    }

    @Test
    void de_gastheer_neemt_een_voordracht_terug_zolang_zij_niet_gepubliceerd_is() {
        String tip = Oogstreview.gelegd().tip(PEER_UTRECHT);
        String titel = draagVoor(tip);
        stemIn(COORDINATOR_UTRECHT, titel, true);
        String les = Oogstreview.les(titel);

        zet(COORDINATOR, tip, Map.of("naar", "CONCEPT")).then().statusCode(204);
        als(NDSD).get(les).then().body("status", equalTo("TERUGGEGEVEN"));
        als(NDSD).get(les + "/geschiedenis").then().statusCode(200).body("items.door", equalTo(List.of("Systeem")));

        String nieuw = draagVoor(tip);
        stemIn(COORDINATOR_UTRECHT, nieuw, true);
        als(NDSD).get(les).then().body("status", equalTo("VOORGEDRAGEN")).body("titel", equalTo(nieuw));
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        zet(COORDINATOR, tip, Map.of("naar", "CONCEPT"))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("NOG_NIET_GEPUBLICEERD")));
    }
}
