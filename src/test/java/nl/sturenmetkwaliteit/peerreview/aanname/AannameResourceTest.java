package nl.sturenmetkwaliteit.peerreview.aanname;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.AANNAMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AannameResourceTest {

    private static final Map<String, String> VAN_UTRECHT =
            Map.of("tekst", "Een gezin wil een vast gezicht.", "over", "EIGEN_PRAKTIJK");

    @Test
    void wat_een_peer_noemt_lezen_anderen_pas_bij_het_sluiten() {
        Proefreview review = eenReview().inRonde(AANNAMES);
        String lijst = review.pad() + "/aannames";
        String leeg = etag(COORDINATOR, lijst);
        String aanname = lijst + "/" + maak(PEER_UTRECHT, lijst, VAN_UTRECHT);

        for (String wie : List.of(COORDINATOR, SCHRIJVER, PEER_GRONINGEN)) {
            als(wie).get(aanname).then().statusCode(404);
            als(wie).get(aanname + "/geschiedenis").then().statusCode(404);
            als(wie).get(lijst).then().statusCode(200).body("items", hasSize(1));
        }
        assertThat(etag(COORDINATOR, lijst)).isEqualTo(leeg);
        als(PEER_UTRECHT).get(lijst).then().body("items.tekst", hasItem(VAN_UTRECHT.get("tekst")));
        review.sluit(AANNAMES);
        for (String wie : List.of(COORDINATOR, SCHRIJVER, PEER_GRONINGEN)) {
            als(wie).get(aanname)
                    .then()
                    .statusCode(200)
                    .body("houder.gemeente.naam", equalTo("Utrecht"))
                    .body("status", equalTo("GENOEMD"));
        }
    }

    @Test
    void alleen_de_houder_wijzigt_en_alleen_zolang_niemand_haar_kon_lezen() {
        Proefreview review = eenReview().inRonde(AANNAMES);
        String lijst = review.pad() + "/aannames";
        String aanname = lijst + "/" + maak(PEER_UTRECHT, lijst, VAN_UTRECHT);

        wijzig(PEER_UTRECHT, aanname, Map.of("tekst", "Mevrouw Jansen wil het."))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"));
        wijzig(PEER_UTRECHT, aanname, Map.of("tekst", "Een gezin wil rust."))
                .then()
                .statusCode(200)
                .body("magWijzigen", equalTo(true));
        review.sluit(AANNAMES);
        als(PEER_UTRECHT).get(lijst).then().body("items.magWijzigen", everyItem(equalTo(false)));
        wijzig(PEER_UTRECHT, aanname, Map.of("tekst", "Te laat.")).then().statusCode(409);
        wijzig(SCHRIJVER, aanname, Map.of("tekst", "Van een ander.")).then().statusCode(403);
        als(PEER_UTRECHT).body(VAN_UTRECHT).post(lijst).then().statusCode(409);
        maak(SCHRIJVER, lijst, Map.of("tekst", "Wij hielden dit voor waar.", "over", "CASUS"));
        als(COORDINATOR).body(VAN_UTRECHT).post(lijst).then().statusCode(403);
    }

    @Test
    void een_peer_betwist_en_de_casushouder_toetst_en_laat_los() {
        Proefreview review = eenReview().inRonde(AANNAMES);
        String id = als(SCHRIJVER)
                .get(review.pad() + "/aannames")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        String aanname = review.pad() + "/aannames/" + id;

        als(PEER_UTRECHT)
                .get(aanname + "/overgangen")
                .then()
                .statusCode(200)
                .body("items.naar", equalTo(List.of("BETWIST")));
        als(COORDINATOR).get(aanname + "/overgangen").then().body("items", hasSize(0));
        zet(PEER_UTRECHT, aanname, Map.of("naar", "BETWIST")).then().statusCode(400);
        zet(PEER_UTRECHT, aanname, Map.of("naar", "LOSGELATEN", "reden", "Dit geloof ik niet."))
                .then()
                .statusCode(403);
        zet(PEER_UTRECHT, aanname, Map.of("naar", "BETWIST", "reden", "Bij ons bleek het andersom."))
                .then()
                .statusCode(204);
        als(SCHRIJVER)
                .get(aanname + "/overgangen")
                .then()
                .body("items.naar", hasItems("GENOEMD", "GETOETST", "LOSGELATEN"))
                .body("items.naar", not(hasItem("BETWIST")));
        zet(SCHRIJVER, aanname, Map.of("naar", "GETOETST", "reden", "We vroegen het tien gezinnen."))
                .then()
                .statusCode(204);
        zet(SCHRIJVER, aanname, Map.of("naar", "LOSGELATEN", "reden", "Het bleek niet zo te zijn."))
                .then()
                .statusCode(204);
        als(PEER_GRONINGEN)
                .get(aanname + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", equalTo(List.of("BETWIST", "GETOETST", "LOSGELATEN")));
    }
}
