package nl.sturenmetkwaliteit.peerreview.vraag;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.HERFORMULEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VraagResourceTest {

    @Test
    void een_peer_vraagt_en_de_casushouder_antwoordt_of_parkeert() {
        Proefreview review = eenReview().inRonde(VERHELDEREN);
        String vragen = review.rondePad(VERHELDEREN) + "/vragen";
        String vraag = review.pad() + "/vragen/" + maak(PEER_UTRECHT, vragen, Map.of("tekst", "Wie belde het gezin?"));

        als(PEER_GRONINGEN)
                .get(vragen)
                .then()
                .statusCode(200)
                .body("items.tekst", equalTo(List.of("Wie belde het gezin?")))
                .body("items[0].steller.gemeente.naam", equalTo("Utrecht"));
        antwoord(SCHRIJVER, vraag, Map.of("geparkeerd", false)).then().statusCode(400);
        antwoord(SCHRIJVER, vraag, Map.of("geparkeerd", true, "antwoord", "Dat zoeken we uit."))
                .then()
                .statusCode(200)
                .body("geparkeerd", equalTo(true));
        antwoord(SCHRIJVER, vraag, Map.of("geparkeerd", false, "antwoord", "De consulent."))
                .then()
                .statusCode(200);
        als(PEER_UTRECHT).get(vraag).then().statusCode(200).body("antwoord", equalTo("De consulent."));
        antwoord(PEER_UTRECHT, vraag, Map.of("geparkeerd", false, "antwoord", "Ik."))
                .then()
                .statusCode(403);
        antwoord(COORDINATOR, vraag, Map.of("geparkeerd", false, "antwoord", "Ik."))
                .then()
                .statusCode(403);
    }

    @Test
    void een_vraag_wordt_gescand_en_kan_alleen_zolang_de_ronde_open_is() {
        Proefreview review = eenReview().inRonde(VERHELDEREN);
        String vragen = review.rondePad(VERHELDEREN) + "/vragen";

        als(PEER_UTRECHT)
                .body(Map.of("tekst", "Wie is mevrouw Jansen?"))
                .post(vragen)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"));
        als(COORDINATOR)
                .body(Map.of("tekst", "Mag ik ook?"))
                .post(vragen)
                .then()
                .statusCode(403);
        String vraag = review.pad() + "/vragen/" + maak(PEER_UTRECHT, vragen, Map.of("tekst", "Wie is dat?"));
        review.sluit(VERHELDEREN);
        als(PEER_UTRECHT).body(Map.of("tekst", "Nog een?")).post(vragen).then().statusCode(409);
        antwoord(SCHRIJVER, vraag, Map.of("geparkeerd", false, "antwoord", "Te laat."))
                .then()
                .statusCode(409);
        als(SCHRIJVER).get(vraag).then().statusCode(200).body("antwoord", nullValue());
    }

    @Test
    void de_sturingsvraag_verschuift_en_elke_versie_blijft() {
        Proefreview review = eenReview().inRonde(HERFORMULEREN);
        String versies = review.pad() + "/vraagversies";
        Map<String, Object> nieuw = Map.of(
                "tekst", "Wie mag besluiten dat iemand blijft?",
                "ongewijzigd", false,
                "aanleiding", "De vragen gingen allemaal over het mandaat.");

        als(PEER_UTRECHT).body(nieuw).post(versies).then().statusCode(403);
        als(SCHRIJVER)
                .body(Map.of("ongewijzigd", false, "aanleiding", "Zonder tekst."))
                .post(versies)
                .then()
                .statusCode(400);
        String sleutel = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            als(SCHRIJVER)
                    .header("Idempotency-Key", sleutel)
                    .body(nieuw)
                    .post(versies)
                    .then()
                    .statusCode(201);
        }
        als(SCHRIJVER)
                .body(Map.of("ongewijzigd", true, "aanleiding", "Bij nader inzien."))
                .post(versies)
                .then()
                .statusCode(201);
        als(PEER_UTRECHT)
                .get(versies)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.nummer", equalTo(List.of(1, 2, 3)))
                .body("items[2].tekst", equalTo(nieuw.get("tekst")))
                .body("items.ongewijzigd", equalTo(List.of(false, false, true)));
        review.sluit(HERFORMULEREN);
        als(SCHRIJVER).body(nieuw).post(versies).then().statusCode(409);
    }

    private static Response antwoord(String wie, String vraag, Map<String, ?> antwoord) {
        return als(wie).header("If-Match", etag(wie, vraag)).body(antwoord).put(vraag + "/antwoord");
    }
}
