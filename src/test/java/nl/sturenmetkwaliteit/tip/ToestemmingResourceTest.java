package nl.sturenmetkwaliteit.tip;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.ADVIES;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.draagVoor;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.stemIn;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.toestemming;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.voordracht;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import nl.sturenmetkwaliteit.platform.planning.Verstrijking;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ToestemmingResourceTest {

    @Inject
    Verstrijking verstrijking;

    @Test
    void elke_gemeente_leest_de_woorden_en_alleen_het_eigen_fragment() {
        String titel = draagVoor(Oogstreview.gelegd().tip(PEER_UTRECHT, PEER_GRONINGEN, SCHRIJVER));
        String utrecht = toestemming(COORDINATOR_UTRECHT, titel);

        als(COORDINATOR_UTRECHT)
                .get(utrecht)
                .then()
                .statusCode(200)
                .body("gastheer.code", equalTo("GM0363"))
                .body("fragmenten", equalTo(List.of(ADVIES.substring(0, 20))))
                .body("status", equalTo("GEVRAAGD"));
        als(COORDINATOR_GRONINGEN).get(utrecht).then().statusCode(404);
        als(COORDINATOR).get(utrecht).then().statusCode(404);
        als(PEER_UTRECHT).get(utrecht).then().statusCode(403);
        als(COORDINATOR)
                .get("/toestemmingen?limit=100")
                .then()
                .statusCode(200)
                .body("items.findAll { it.titel == '" + titel + "' }.gastheer.code", equalTo(List.of("GM0363")))
                .body(
                        "items.find { it.titel == '" + titel + "' }.fragmenten",
                        equalTo(List.of(ADVIES.substring(0, 20))));
    }

    @Test
    void ndsd_ziet_de_kopie_pas_als_iedereen_instemde() {
        String titel = draagVoor(Oogstreview.gelegd().tip(PEER_UTRECHT, PEER_GRONINGEN));
        String utrecht = toestemming(COORDINATOR_UTRECHT, titel);

        zet(COORDINATOR_UTRECHT, utrecht, Map.of("naar", "GEGEVEN")).then().statusCode(400);
        stemIn(COORDINATOR_UTRECHT, titel, true);
        als(NDSD).get("/lessen?limit=100").then().statusCode(200).body("items.titel", not(hasItem(titel)));
        stemIn(COORDINATOR_GRONINGEN, titel, false);
        als(NDSD)
                .get(Oogstreview.les(titel))
                .then()
                .statusCode(200)
                .body("status", equalTo("VOORGEDRAGEN"))
                .body("themas", equalTo(List.of("JEUGDHULP")))
                .body("herkomst.namen", equalTo(List.of("Amsterdam", "Utrecht")))
                .body("herkomst.aantalGemeenten", equalTo(3));
        als(COORDINATOR_UTRECHT).get(Oogstreview.les(titel)).then().statusCode(404);
    }

    @Test
    void weigeren_haalt_het_fragment_eruit_en_vraagt_de_rest_opnieuw() {
        String tip = Oogstreview.gelegd().tip(PEER_UTRECHT, PEER_GRONINGEN);
        String titel = draagVoor(tip);
        stemIn(COORDINATOR_UTRECHT, titel, true);
        String groningen = toestemming(COORDINATOR_GRONINGEN, titel);

        zet(COORDINATOR_GRONINGEN, groningen, Map.of("naar", "GEWEIGERD"))
                .then()
                .statusCode(204);

        als(COORDINATOR)
                .get(tip)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONCEPT"))
                .body("fragmenten", hasSize(1))
                .body("toestemmingen.status", hasItems("GEWEIGERD", "INGETROKKEN"));
        als(COORDINATOR_UTRECHT)
                .get(toestemming(COORDINATOR_UTRECHT, titel) + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.door", equalTo(List.of("Hanneke Vos", "Systeem")));
        als(PEER_UTRECHT)
                .get(tip + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", equalTo(List.of("VOORGEDRAGEN", "CONCEPT")))
                .body("items[1].door", equalTo("Systeem"));
        als(NDSD).get("/lessen?limit=100").then().body("items.titel", not(hasItem(titel)));

        String nieuw = draagVoor(tip);
        stemIn(COORDINATOR_UTRECHT, nieuw, false);
        als(NDSD)
                .get(Oogstreview.les(nieuw))
                .then()
                .body("herkomst.aantalGemeenten", equalTo(2))
                .body("herkomst.namen", equalTo(List.of("Amsterdam")));
    }

    @Test
    void een_pauze_van_de_review_zet_ook_de_klok_van_een_toestemming_stil() {
        Oogstreview review = Oogstreview.gelegd();
        String titel = draagVoor(review.tip(PEER_UTRECHT));
        String toestemming = toestemming(COORDINATOR_UTRECHT, titel);
        zet(COORDINATOR, review.pad(), Map.of("naar", "GEPAUZEERD", "reden", "De casushouder is met verlof."))
                .then()
                .statusCode(204);
        Eigenaar.doe(
                """
                update toestemming set gevraagd_op = now() - interval '20 days', antwoord_uiterlijk_op = now() - interval '1 day'
                where titel = ?
                """,
                titel);
        Eigenaar.doe(
                "update peerreview set gepauzeerd_op = gepauzeerd_op - interval '7 days' where id = ?", review.id());

        verstrijking.handelAf();
        als(COORDINATOR_UTRECHT).get(toestemming).then().statusCode(200).body("status", equalTo("GEVRAAGD"));

        zet(COORDINATOR, review.pad(), Map.of("naar", "OOGST")).then().statusCode(204);
        verstrijking.handelAf();
        stemIn(COORDINATOR_UTRECHT, titel, true);
        als(COORDINATOR_UTRECHT).get(toestemming).then().body("status", equalTo("GEGEVEN"));
    }

    @Test
    void geen_antwoord_op_tijd_is_nee() {
        String tip = Oogstreview.gelegd().tip(PEER_UTRECHT);
        String titel = draagVoor(tip);
        String toestemming = toestemming(COORDINATOR_UTRECHT, titel);
        als(COORDINATOR_UTRECHT)
                .get(toestemming + "/overgangen")
                .then()
                .body("items.naar", hasItems("GEGEVEN", "GEWEIGERD"));
        Eigenaar.doe(
                "update toestemming set antwoord_uiterlijk_op = now() - interval '1 minute' where titel = ?", titel);

        zet(COORDINATOR_UTRECHT, toestemming, Map.of("naar", "GEGEVEN", "naamTonen", true))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("NOG_OP_TIJD")));
        verstrijking.handelAf();

        als(COORDINATOR_UTRECHT).get(toestemming).then().statusCode(200).body("status", equalTo("VERLOPEN"));
        als(COORDINATOR)
                .get(tip)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONCEPT"))
                .body("fragmenten", hasSize(0));
        als(COORDINATOR)
                .get(tip + "/overgangen")
                .then()
                .body("items[0].voorwaarden.find { it.code == 'TEN_MINSTE_EEN_FRAGMENT' }.voldaan", equalTo(false));
        zet(COORDINATOR, tip, voordracht("Zonder fragment"))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("TEN_MINSTE_EEN_FRAGMENT")));
    }

    @Test
    void wat_het_eerst_antwoord_vraagt_staat_voorop() {
        String eerste = draagVoor(Oogstreview.gelegd().tip(PEER_UTRECHT));
        String tweede = draagVoor(Oogstreview.gelegd().tip(PEER_UTRECHT));
        Eigenaar.doe(
                "update toestemming set antwoord_uiterlijk_op = now() + interval '1 hour' where titel = ?", tweede);

        als(COORDINATOR_UTRECHT)
                .get("/toestemmingen?status=GEVRAAGD&limit=1")
                .then()
                .statusCode(200)
                .body("items.titel", equalTo(List.of(tweede)));
        String cursor = als(COORDINATOR_UTRECHT)
                .get("/toestemmingen?status=GEVRAAGD&limit=1")
                .then()
                .extract()
                .path("volgende");
        als(COORDINATOR_UTRECHT)
                .get("/toestemmingen?status=GEVRAAGD&limit=100&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.titel", hasItem(eerste))
                .body("items.titel", not(hasItem(tweede)));
        zet(COORDINATOR_UTRECHT, toestemming(COORDINATOR_UTRECHT, tweede), Map.of("naar", "GEWEIGERD"))
                .then()
                .statusCode(204);
    }
}
