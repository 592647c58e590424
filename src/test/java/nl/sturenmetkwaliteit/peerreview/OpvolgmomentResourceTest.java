package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpvolgmomentResourceTest {

    @Test
    void een_review_sluit_pas_als_elk_moment_is_gehouden_of_vervallen_en_dan_gaan_de_gasten_weg() {
        Proefreview review = eenReview().inOogst();
        review.noemVoornemen();
        review.naar("OPVOLGING");

        zet(COORDINATOR, review.pad(), Map.of("naar", "AFGESLOTEN"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("ALLE_OPVOLGMOMENTEN_AFGEROND"));
        List<String> momenten = als(SCHRIJVER)
                .get(review.pad() + "/opvolgmomenten")
                .then()
                .statusCode(200)
                .body("items.soort", hasItems("NA_6_MAANDEN", "NA_10_MAANDEN"))
                .extract()
                .path("items.id");
        String eerste = review.pad() + "/opvolgmomenten/" + momenten.get(0);
        houd(SCHRIJVER, eerste, Map.of()).then().statusCode(400);
        houd(SCHRIJVER, eerste, Map.of("watGedaan", "Iets", "vervallenReden", "Ook iets anders"))
                .then()
                .statusCode(400);
        houd(PEER_UTRECHT, eerste, Map.of("watGedaan", "Iets")).then().statusCode(403);
        houd(SCHRIJVER, eerste, Map.of("watGedaan", "Een vaste hulpverlener per gezin."))
                .then()
                .statusCode(200)
                .body("uitkomst.watGedaan", equalTo("Een vaste hulpverlener per gezin."));
        momenten.stream().skip(1).forEach(moment -> houd(
                        COORDINATOR,
                        review.pad() + "/opvolgmomenten/" + moment,
                        Map.of("vervallenReden", "Het team is opgegaan in een ander."))
                .then()
                .statusCode(200));
        als(PEER_UTRECHT).get(review.pad()).then().statusCode(200);
        review.naar("AFGESLOTEN");
        als(PEER_UTRECHT).get(review.pad()).then().statusCode(404);
        als(SCHRIJVER).get(review.pad()).then().statusCode(200).body("status", equalTo("AFGESLOTEN"));
    }

    @Test
    void een_vervolg_begint_bij_de_voornemens_van_de_vorige_review() {
        Proefreview vorige = eenReview().inOogst();
        vorige.noemVoornemen();
        Proefreview vervolg = eenReview().metCasus("vervolgOp", vorige.casus()).metTeam();

        als(PEER_UTRECHT)
                .get(vervolg.pad())
                .then()
                .statusCode(200)
                .body("vorigeVoornemens.wat", contains("Per gezin een vaste hulpverlener."));
        als(PEER_UTRECHT).get(vervolg.pad() + "/rondes").then().body("items.soort[0]", equalTo("TERUGKIJKEN"));
    }

    @Test
    void wat_er_van_een_moment_kwam_wordt_gescand() {
        Proefreview review = eenReview().inOogst();
        review.noemVoornemen();
        review.naar("OPVOLGING");
        String momenten = review.pad() + "/opvolgmomenten";
        String moment =
                momenten + "/" + als(SCHRIJVER).get(momenten).then().extract().path("items[0].id");

        houd(SCHRIJVER, moment, Map.of("watGedaan", "Mevrouw Van der Heijden hield haar begeleider."))
                .then()
                .statusCode(409)
                .body("bevindingen.veld", contains("watGedaan"))
                .body("bevindingen.soort", contains("NAAM"));
        als(SCHRIJVER).get(moment).then().body("uitkomst", nullValue());
        houd(SCHRIJVER, moment, Map.of("watGedaan", "Een bewoner hield haar begeleider."))
                .then()
                .statusCode(200)
                .body("uitkomst.watGedaan", equalTo("Een bewoner hield haar begeleider."));
    }

    private static Response houd(String wie, String moment, Map<String, String> uitkomst) {
        return als(wie).header("If-Match", etag(wie, moment)).body(uitkomst).put(moment + "/uitkomst");
    }
}
