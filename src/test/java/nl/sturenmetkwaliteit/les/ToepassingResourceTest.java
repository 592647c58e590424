package nl.sturenmetkwaliteit.les;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.gepubliceerdeLes;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ToepassingResourceTest {

    private static final String WEERT = "mieke.weert";
    private static final Map<String, Object> PLAN =
            Map.of("context", "In onze wijkteams, na de zomer.", "naamTonen", false);

    @Test
    void een_toepassing_gaat_van_willen_naar_veranderen() {
        String pad = "/toepassingen/" + maak(WEERT, gepubliceerdeLes() + "/toepassingen", PLAN);

        als(WEERT).get(pad).then().statusCode(200).body("status", equalTo("WIL_PROBEREN"));
        zet(WEERT, pad, Map.of("naar", "VERANDERD")).then().statusCode(409);
        zet(WEERT, pad, Map.of("naar", "PROBEERT")).then().statusCode(204);
        zet(WEERT, pad, Map.of("naar", "VERANDERD"))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("WAT_VERANDERDE_BESCHREVEN")));
        wijzig(WEERT, pad, Map.of("watVeranderde", "Gezinnen houden een vaste hulpverlener."))
                .then()
                .statusCode(200);
        zet(WEERT, pad, Map.of("naar", "VERANDERD")).then().statusCode(204);
        als(WEERT)
                .get(pad + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", equalTo(List.of("PROBEERT", "VERANDERD")))
                .body("items[0].door", equalTo("Mieke Peeters"));
        als(PEER_UTRECHT).get(pad + "/geschiedenis").then().body("items[0].door", equalTo("Een gemeente"));
    }

    @Test
    void stoppen_vraagt_een_reden() {
        String pad = "/toepassingen/" + maak(WEERT, gepubliceerdeLes() + "/toepassingen", PLAN);
        zet(WEERT, pad, Map.of("naar", "PROBEERT")).then().statusCode(204);

        zet(WEERT, pad, Map.of("naar", "GESTOPT")).then().statusCode(400);
        zet(WEERT, pad, Map.of("naar", "GESTOPT", "reden", "De aanbesteding liep al."))
                .then()
                .statusCode(204);
        als(WEERT).get(pad).then().body("status", equalTo("GESTOPT"));
    }

    @Test
    void de_naam_staat_er_alleen_bij_als_de_gemeente_dat_kiest() {
        String les = gepubliceerdeLes();
        String pad = "/toepassingen/" + maak(WEERT, les + "/toepassingen", PLAN);

        als(WEERT).get(pad).then().body("gemeente.naam", equalTo("Weert"));
        als(PEER_UTRECHT).get(pad).then().statusCode(200).body("gemeente", nullValue());
        als(NDSD)
                .get(les)
                .then()
                .statusCode(200)
                .body("toepassingen", hasSize(1))
                .body("toepassingen[0].gemeente", nullValue());
        wijzig(WEERT, pad, Map.of("naamTonen", true)).then().statusCode(200);
        als(PEER_UTRECHT).get(les).then().body("toepassingen.gemeente.naam", equalTo(List.of("Weert")));
    }

    @Test
    void alleen_de_eigen_gemeente_wijzigt_en_de_gastheer_mag_ook_toepassen() {
        String pad = "/toepassingen/" + maak(COORDINATOR, gepubliceerdeLes() + "/toepassingen", PLAN);

        wijzig(WEERT, pad, Map.of("context", "Van een ander")).then().statusCode(403);
        zet(WEERT, pad, Map.of("naar", "PROBEERT")).then().statusCode(403);
        als(WEERT).get(pad + "/overgangen").then().statusCode(200).body("items", hasSize(0));
        als(COORDINATOR).get(pad + "/overgangen").then().body("items.naar", equalTo(List.of("PROBEERT")));
        wijzig(COORDINATOR, pad, Map.of("context", "Bij onszelf")).then().statusCode(200);
    }

    @Test
    void de_tekst_gaat_langs_de_privacyscan_en_de_les_moet_gepubliceerd_zijn() {
        String les = gepubliceerdeLes();
        als(WEERT)
                .body(Map.of("context", "Bij mevrouw Jansen.", "naamTonen", false))
                .post(les + "/toepassingen")
                .then()
                .statusCode(409)
                .body("bevindingen.veld", hasItem("context"));
        maak(WEERT, les + "/toepassingen", PLAN);
        zet(NDSD, les, Map.of("naar", "INGETROKKEN", "reden", "Achterhaald door de nieuwe wet."))
                .then()
                .statusCode(204);
        als(WEERT).body(PLAN).post(les + "/toepassingen").then().statusCode(409);
    }
}
