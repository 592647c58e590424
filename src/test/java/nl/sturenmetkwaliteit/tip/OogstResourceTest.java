package nl.sturenmetkwaliteit.tip;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.ADVIES;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OogstResourceTest {

    @Test
    void een_begeleider_van_ndsd_bevestigt_wat_de_privacyscan_vraagt() {
        Oogstreview review = Oogstreview.gelegd();
        als(NDSD).get("/ik").then().statusCode(200);
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("email", "carolien@ndsd.example"))
                .put(review.pad() + "/begeleider")
                .then()
                .statusCode(200);
        Map<String, Object> tip = new HashMap<>(Map.of(
                "principe", "LEER_VAN_DE_PRAKTIJK",
                "tekst", "Vraag het wijkteam@amsterdam.example.",
                "fragmenten", List.of(maak(NDSD, review.pad() + "/fragmenten", review.stuk(PEER_UTRECHT, 0, 20)))));

        Map<String, Object> gevonden = new HashMap<>(als(NDSD)
                .body(tip)
                .post(review.pad() + "/tips")
                .then()
                .statusCode(409)
                .extract()
                .<Map<String, Object>>path("bevindingen[0]"));
        gevonden.keySet().retainAll(Set.of("veld", "soort", "begin", "einde"));
        gevonden.put("reden", "openbaar adres van het wijkteam");
        tip.put("bevestigingen", List.of(gevonden));
        maak(NDSD, review.pad() + "/tips", tip);
    }

    @Test
    void een_peer_markeert_een_stuk_van_een_ander_en_iedereen_in_de_review_leest_het() {
        Oogstreview review = Oogstreview.gelegd();
        String id = maak(PEER_GRONINGEN, review.pad() + "/fragmenten", review.stuk(PEER_UTRECHT, 0, 20));

        als(SCHRIJVER)
                .get(review.pad() + "/fragmenten/" + id)
                .then()
                .statusCode(200)
                .body("tekst", equalTo(ADVIES.substring(0, 20)))
                .body("gemeente.code", equalTo("GM0344"))
                .body("door.gemeente.code", equalTo("GM0014"))
                .body("tip", nullValue());
        als(COORDINATOR_UTRECHT).get(review.pad() + "/fragmenten").then().body("items.id", equalTo(List.of(id)));
        als(COLLEGA).get(review.pad() + "/fragmenten/" + id).then().statusCode(404);
    }

    @Test
    void een_stuk_ligt_binnen_de_tekst_van_een_reflectie_die_er_is() {
        Oogstreview review = Oogstreview.gelegd();
        String pad = review.pad() + "/fragmenten";

        als(PEER_UTRECHT)
                .body(review.stuk(PEER_UTRECHT, 0, ADVIES.length() + 1))
                .post(pad)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/einde"));
        als(PEER_UTRECHT).body(review.stuk(PEER_UTRECHT, 9, 9)).post(pad).then().statusCode(400);
        als(PEER_UTRECHT)
                .body(Map.of("reflectie", UUID.randomUUID(), "veld", "advies", "begin", 0, "einde", 5))
                .post(pad)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/reflectie"));
        als(PEER_UTRECHT)
                .body(Map.of(
                        "reflectie", review.reflecties().get(PEER_UTRECHT), "veld", "spiegel", "begin", 0, "einde", 5))
                .post(pad)
                .then()
                .statusCode(400);
        maak(PEER_UTRECHT, pad, review.stuk(PEER_UTRECHT, 0, ADVIES.length()));
        als(PEER_GRONINGEN)
                .body(review.stuk(PEER_UTRECHT, 0, ADVIES.length()))
                .post(pad)
                .then()
                .statusCode(409);
    }

    @Test
    void markeren_kan_alleen_tijdens_de_oogst_en_wie_alleen_meekijkt_markeert_niet() {
        Oogstreview review = Oogstreview.gelegd();
        String pad = review.pad() + "/fragmenten";

        als(COORDINATOR_UTRECHT)
                .body(review.stuk(PEER_UTRECHT, 0, 5))
                .post(pad)
                .then()
                .statusCode(403);
        review.staatIn("OPVOLGING");
        als(PEER_UTRECHT).body(review.stuk(PEER_UTRECHT, 0, 5)).post(pad).then().statusCode(409);
        review.staatIn("OOGST");
        maak(PEER_UTRECHT, pad, review.stuk(PEER_UTRECHT, 0, 5));
    }

    @Test
    void een_stap_terug_verbergt_de_oogst_en_zij_komt_weer_terug() {
        Oogstreview review = Oogstreview.gelegd();
        String tip = review.tip(PEER_UTRECHT);

        review.staatIn("RONDES");
        als(COORDINATOR).get(tip).then().statusCode(404);
        als(COORDINATOR).get(review.pad() + "/tips").then().statusCode(200).body("items", hasSize(0));
        review.staatIn("OOGST");
        als(COORDINATOR).get(tip).then().statusCode(200);
    }

    @Test
    void een_fragment_zit_in_een_tip_en_gaat_er_eerst_uit() {
        Oogstreview review = Oogstreview.gelegd();
        String tip = review.tip(PEER_UTRECHT, PEER_GRONINGEN);
        List<String> fragmenten = als(PEER_UTRECHT).get(tip).then().extract().path("fragmenten");
        String pad = review.pad() + "/fragmenten/" + fragmenten.get(0);

        als(PEER_UTRECHT)
                .header("If-Match", etag(PEER_UTRECHT, pad))
                .delete(pad)
                .then()
                .statusCode(409);
        als(PEER_UTRECHT)
                .body(Map.of(
                        "principe", "INSPIRERENDE_DOELEN",
                        "tekst", "Nog een tip",
                        "fragmenten", List.of(fragmenten.get(0))))
                .post(review.pad() + "/tips")
                .then()
                .statusCode(409);
        wijzig(PEER_UTRECHT, tip, Map.of("fragmenten", List.of(fragmenten.get(1))))
                .then()
                .statusCode(200)
                .body("fragmenten", equalTo(List.of(fragmenten.get(1))));
        als(PEER_UTRECHT).delete(pad).then().statusCode(428);
        als(PEER_UTRECHT)
                .header("If-Match", etag(PEER_UTRECHT, pad))
                .delete(pad)
                .then()
                .statusCode(204);
        als(PEER_UTRECHT).get(pad).then().statusCode(404);
    }

    @Test
    void wie_een_oude_lijst_fragmenten_las_overschrijft_niets() {
        Oogstreview review = Oogstreview.gelegd();
        String tip = review.tip(PEER_UTRECHT, PEER_GRONINGEN);
        List<String> fragmenten = als(PEER_UTRECHT).get(tip).then().extract().path("fragmenten");
        String oud = etag(PEER_UTRECHT, tip);
        wijzig(PEER_GRONINGEN, tip, Map.of("fragmenten", List.of(fragmenten.get(0))))
                .then()
                .statusCode(200);

        als(PEER_UTRECHT)
                .contentType("application/merge-patch+json")
                .header("If-Match", oud)
                .body(Map.of("tekst", "Uit de oude"))
                .patch(tip)
                .then()
                .statusCode(412);
        wijzig(PEER_UTRECHT, tip, Map.of("tekst", "Uit de nieuwe")).then().statusCode(200);
    }

    @Test
    void tips_die_elkaar_tegenspreken_zijn_naar_beide_kanten_verbonden() {
        Oogstreview review = Oogstreview.gelegd();
        String eerste = review.tip(PEER_UTRECHT);
        String tweede = review.tip(PEER_GRONINGEN);
        String eersteId = id(eerste);
        String tweedeId = id(tweede);

        wijzig(PEER_UTRECHT, tweede, Map.of("spanningen", List.of(tweedeId)))
                .then()
                .statusCode(400);
        wijzig(PEER_UTRECHT, tweede, Map.of("spanningen", List.of(eersteId)))
                .then()
                .statusCode(200)
                .body("spanningen", equalTo(List.of(eersteId)));
        als(SCHRIJVER).get(eerste).then().body("spanningen", equalTo(List.of(tweedeId)));
        als(SCHRIJVER)
                .get(review.pad() + "/tips")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(eersteId, tweedeId)));
    }

    @Test
    void alleen_de_gastheer_reageert_en_zegt_erbij_waarom_iets_niet_past() {
        Oogstreview review = Oogstreview.gelegd();
        String tip = review.tip(PEER_UTRECHT);

        wijzig(PEER_UTRECHT, tip, Map.of("reactie", Map.of("soort", "RAAKT_ONS")))
                .then()
                .statusCode(403);
        wijzig(SCHRIJVER, tip, Map.of("reactie", Map.of("soort", "PAST_NIET")))
                .then()
                .statusCode(400);
        wijzig(SCHRIJVER, tip, Map.of("reactie", Map.of("soort", "PAST_NIET", "toelichting", "Wij kopen niet in.")))
                .then()
                .statusCode(200)
                .body("reactie.soort", equalTo("PAST_NIET"));
        review.staatIn("OPVOLGING");
        wijzig(COORDINATOR, tip, Map.of("reactie", Map.of("soort", "RAAKT_ONS")))
                .then()
                .statusCode(200)
                .body("reactie.soort", equalTo("RAAKT_ONS"));
        wijzig(COORDINATOR, tip, Map.of("tekst", "Te laat")).then().statusCode(409);
    }

    @Test
    void de_tekst_van_een_tip_gaat_langs_de_privacyscan() {
        Oogstreview review = Oogstreview.gelegd();
        String tip = review.tip(PEER_UTRECHT);

        wijzig(PEER_UTRECHT, tip, Map.of("tekst", "Vraag het mevrouw Jansen."))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"))
                .body("bevindingen.veld", hasItem("tekst"));
        wijzig(PEER_UTRECHT, tip, Map.of("tekst", "Vraag het een bewoner."))
                .then()
                .statusCode(200);
    }

    @Test
    void een_concept_kan_weg_en_de_fragmenten_komen_los() {
        Oogstreview review = Oogstreview.gelegd();
        String tip = review.tip(PEER_UTRECHT);

        als(PEER_GRONINGEN)
                .header("If-Match", etag(PEER_GRONINGEN, tip))
                .delete(tip)
                .then()
                .statusCode(204);
        als(PEER_GRONINGEN).get(tip).then().statusCode(404);
        als(PEER_GRONINGEN)
                .get(review.pad() + "/fragmenten")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0]", not(hasItem("tip")));
    }
}
