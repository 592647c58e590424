package nl.sturenmetkwaliteit.peerreview.voornemen;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.ADVISEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.TERUGBLIK;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VoornemenResourceTest {

    private static final String BELLEN = "Bel eerst 06-12345678.";

    @Test
    void een_voornemen_komt_op_zijn_datum_terug_en_schuift_mee() {
        Proefreview review = eenReview().inRonde(TERUGBLIK);
        String lijst = review.pad() + "/voornemens";
        LocalDate datum = LocalDate.now().plusMonths(3);
        String voornemen = lijst + "/" + maak(SCHRIJVER, lijst, voornemen("Later", datum));
        maak(COORDINATOR, lijst, voornemen("Eerder", datum.minusMonths(1)));

        als(PEER_UTRECHT).get(lijst).then().statusCode(200).body("items.wat", equalTo(List.of("Eerder", "Later")));
        String cursor = als(PEER_UTRECHT)
                .get(lijst + "?limit=1")
                .then()
                .body("items.wat", equalTo(List.of("Eerder")))
                .extract()
                .path("volgende");
        als(PEER_UTRECHT).get(lijst + "?limit=1&cursor=" + cursor).then().body("items.wat", equalTo(List.of("Later")));
        als(COORDINATOR)
                .get(review.pad() + "/opvolgmomenten")
                .then()
                .statusCode(200)
                .body("items.datum", hasItem(datum.toString()));
        wijzig(COORDINATOR, voornemen, Map.of("wanneerdatum", datum.plusDays(9).toString()))
                .then()
                .statusCode(200);
        als(COORDINATOR)
                .get(review.pad() + "/opvolgmomenten")
                .then()
                .body("items", hasSize(2))
                .body("items.datum", hasItem(datum.plusDays(9).toString()));
    }

    @Test
    void een_peer_of_een_ander_moment_maakt_geen_voornemen_van_de_gastheer() {
        Proefreview review = eenReview().inRonde(ADVISEREN);
        String lijst = review.pad() + "/voornemens";
        Map<String, Object> voornemen = voornemen("Nog niet", LocalDate.now().plusDays(20));

        als(SCHRIJVER).body(voornemen).post(lijst).then().statusCode(409);
        review.sluit(ADVISEREN);
        review.open(TERUGBLIK);
        als(PEER_UTRECHT).body(voornemen).post(lijst).then().statusCode(403);
        als(SCHRIJVER)
                .body(voornemen("Gisteren", LocalDate.now().minusDays(2)))
                .post(lijst)
                .then()
                .statusCode(400);
        Map<String, Object> vreemd = new HashMap<>(voornemen);
        vreemd.put("aannames", List.of(UUID.randomUUID().toString()));
        als(SCHRIJVER)
                .body(vreemd)
                .post(lijst)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/aannames")));
        String eigen = als(SCHRIJVER).get(review.pad() + "/aannames").path("items[0].id");
        vreemd.put("aannames", List.of(eigen));
        maak(SCHRIJVER, lijst, vreemd);
    }

    @Test
    void de_oogst_wacht_op_een_voornemen_en_de_opvolging_op_de_oogst() {
        Proefreview review = eenReview().inOogst();
        String lijst = review.pad() + "/voornemens";
        Map<String, String> opvolging =
                Map.of("watGedaan", "Gevraagd.", "watBewonersMerkten", "Rust.", "watGeleerd", "Durven.");

        zet(COORDINATOR, review.pad(), Map.of("naar", "OPVOLGING"))
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("TEN_MINSTE_EEN_VOORNEMEN"));
        String voornemen = lijst + "/" + maak(SCHRIJVER, lijst, voornemen("Klein beginnen", LocalDate.now()));
        als(SCHRIJVER).body(opvolging).post(voornemen + "/opvolgingen").then().statusCode(409);
        zet(COORDINATOR, review.pad(), Map.of("naar", "OPVOLGING")).then().statusCode(204);
        als(PEER_UTRECHT)
                .body(opvolging)
                .post(voornemen + "/opvolgingen")
                .then()
                .statusCode(403);
        als(SCHRIJVER).body(opvolging).post(voornemen + "/opvolgingen").then().statusCode(201);
        als(PEER_UTRECHT)
                .get(voornemen)
                .then()
                .statusCode(200)
                .body("opvolgingen.watBewonersMerkten", equalTo(List.of("Rust.")));
    }

    @Test
    void wat_de_gastheer_zich_voorneemt_en_ervan_vertelt_wordt_gescand() {
        Proefreview review = eenReview().inOogst();
        String lijst = review.pad() + "/voornemens";
        Map<String, Object> nieuw = new HashMap<>(voornemen("Elke maand bellen", LocalDate.now()));
        nieuw.put("eersteStap", BELLEN);

        als(SCHRIJVER)
                .body(nieuw)
                .post(lijst)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"))
                .body("bevindingen.veld", equalTo(List.of("eersteStap")))
                .body("bevindingen.soort", equalTo(List.of("TELEFOON")));
        als(SCHRIJVER).get(lijst).then().body("items", hasSize(0));
        nieuw.put("bevestigingen", List.of(bevestigd("eersteStap")));
        String voornemen = lijst + "/" + maak(SCHRIJVER, lijst, nieuw);
        wijzig(SCHRIJVER, voornemen, Map.of("wat", BELLEN)).then().statusCode(409);
        wijzig(SCHRIJVER, voornemen, Map.of("wat", "Elke week bellen")).then().statusCode(200);
        wijzig(SCHRIJVER, voornemen, Map.of("wat", BELLEN, "bevestigingen", List.of(bevestigd("wat"))))
                .then()
                .statusCode(200)
                .body("wat", equalTo(BELLEN))
                .body("eersteStap", equalTo(BELLEN));

        review.naar("OPVOLGING");
        Map<String, Object> opvolging =
                new HashMap<>(Map.of("watGedaan", BELLEN, "watBewonersMerkten", "Rust.", "watGeleerd", "Durven."));
        als(SCHRIJVER).body(opvolging).post(voornemen + "/opvolgingen").then().statusCode(409);
        opvolging.put("bevestigingen", List.of(bevestigd("watGedaan")));
        maak(SCHRIJVER, voornemen + "/opvolgingen", opvolging);
        als(PEER_UTRECHT).get(voornemen).then().body("opvolgingen.watGedaan", equalTo(List.of(BELLEN)));
    }

    private static Map<String, Object> bevestigd(String veld) {
        return Map.of(
                "veld",
                veld,
                "soort",
                "TELEFOON",
                "begin",
                BELLEN.indexOf("06"),
                "einde",
                BELLEN.length() - 1,
                "reden",
                "Openbaar nummer van het wijkteam.");
    }

    private static Map<String, Object> voornemen(String wat, LocalDate datum) {
        return Map.of(
                "wat", wat,
                "doorWie", "De teamleider",
                "wanneerdatum", datum.toString(),
                "niveau", "UITVOERING",
                "eersteStap", "Bij een gezin beginnen.");
    }
}
