package nl.sturenmetkwaliteit.tip;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.ADVIES;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.draagVoor;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.stemIn;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

/** The whole way, through the API alone: from advice that was revealed to a les that another gemeente reads. */
@QuarkusTest
class VanReviewTotLesTest {

    @Test
    void een_advies_wordt_een_les_die_een_andere_gemeente_leest() {
        Proefreview review = Reviewbouwer.eenReview().inRonde(RondeSoort.ADVISEREN);
        String mijn = review.rondePad(RondeSoort.ADVISEREN) + "/mijn-reflectie";
        als(PEER_UTRECHT)
                .header("If-None-Match", "*")
                .body(Map.of("advies", ADVIES, "spiegel", "Dat geldt ook voor ons."))
                .put(mijn);
        String reflectie =
                als(PEER_UTRECHT).get(mijn).then().statusCode(200).extract().path("id");
        zet(PEER_UTRECHT, review.pad() + "/reflecties/" + reflectie, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(204);
        Map<String, Object> stuk =
                Map.of("reflectie", reflectie, "veld", "advies", "begin", 0, "einde", ADVIES.length());
        als(PEER_GRONINGEN).body(stuk).post(review.pad() + "/fragmenten").then().statusCode(409);
        review.rondAf();

        String fragment = maak(PEER_GRONINGEN, review.pad() + "/fragmenten", stuk);
        String tip = review.pad()
                + "/tips/"
                + maak(
                        PEER_GRONINGEN,
                        review.pad() + "/tips",
                        Map.of(
                                "principe", "INSPIRERENDE_DOELEN",
                                "tekst", "Begin bij het gezin.",
                                "fragmenten", List.of(fragment)));
        String titel = draagVoor(tip);
        als(COORDINATOR_UTRECHT)
                .get("/taken?limit=100")
                .then()
                .statusCode(200)
                .body("items.soort", hasItem("TOESTEMMING_GEVRAAGD"));
        stemIn(COORDINATOR_UTRECHT, titel, true);
        String les = Oogstreview.les(titel);
        als(NDSD).get("/taken?limit=100").then().statusCode(200).body("items.pad", hasItem(les));
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);

        als("mieke.weert")
                .get(les)
                .then()
                .statusCode(200)
                .body("titel", equalTo(titel))
                .body("themas", equalTo(List.of("INKOOP_EN_AANBESTEDING")))
                .body("herkomst.namen", equalTo(List.of("Amsterdam", "Utrecht")));
        als(COORDINATOR).get(tip + "/overgangen").then().statusCode(200);
    }
}
