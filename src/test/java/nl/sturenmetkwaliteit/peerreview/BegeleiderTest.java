package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

/** Who guides a review is named by the host, comes from elsewhere, and is replaced at once. */
@QuarkusTest
class BegeleiderTest {

    private static final String BEGELEIDER = "kim.oldenzaal";

    @Test
    void de_begeleider_neemt_het_over_van_de_coordinator_en_geeft_het_terug() {
        Proefreview review = eenReview().metTeam();

        appoint(review, PEER_UTRECHT).then().statusCode(400);
        appoint(review, COLLEGA).then().statusCode(400);
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("gemeente", "GM0173", "email", "niemand@oldenzaal.example"))
                .put(review.pad() + "/begeleider")
                .then()
                .statusCode(400);
        appoint(review, BEGELEIDER).then().statusCode(200).body("begeleider.naam", equalTo("Kim Scholten"));
        zet(COORDINATOR, review.pad(), Map.of("naar", "RONDES")).then().statusCode(403);
        als(COORDINATOR).get(review.pad() + "/overgangen").then().body("items.naar", contains("GESTOPT"));
        zet(BEGELEIDER, review.pad(), Map.of("naar", "RONDES")).then().statusCode(204);
        als(BEGELEIDER).get("/peerreviews?rol=BEGELEIDER&limit=100").then().body("items.id", hasItem(review.id()));
        als(BEGELEIDER)
                .header("If-Match", etag(BEGELEIDER, review.pad()))
                .delete(review.pad() + "/begeleider")
                .then()
                .statusCode(204);
        als(BEGELEIDER).get(review.pad()).then().statusCode(404);
        als(COORDINATOR).get(review.pad() + "/overgangen").then().body("items.naar", hasItem("GEPAUZEERD"));
    }

    @Test
    void een_begeleider_van_elders_leidt_de_hele_review() {
        Proefreview review = eenReview().metBegeleider(BEGELEIDER).inOogst();

        assertThat(review.status()).isEqualTo("OOGST");
        als(COORDINATOR).get("/casussen/" + review.casus()).then().body("status", equalTo("IN_REVIEW"));
        review.noemVoornemen();
        review.naar("OPVOLGING");
        als(COORDINATOR).get("/casussen/" + review.casus()).then().body("status", equalTo("AFGEROND"));
    }

    @Test
    void een_medewerker_van_ndsd_ziet_een_review_alleen_als_begeleider() {
        Proefreview review = eenReview().metTeam();
        als(NDSD).get("/ik").then().statusCode(200);

        als(NDSD).get(review.pad()).then().statusCode(404);
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("email", "carolien@ndsd.example"))
                .put(review.pad() + "/begeleider")
                .then()
                .statusCode(200)
                .body("begeleider.gemeente", nullValue());
        als(NDSD).get(review.pad()).then().statusCode(200).body("rol", contains("BEGELEIDER"));
        als(NDSD).get("/peerreviews").then().statusCode(200).body("items.id", hasItem(review.id()));
        zet(NDSD, review.pad(), Map.of("naar", "RONDES")).then().statusCode(204);
        zet(
                        NDSD,
                        new Proefreview(review.id(), review.casus(), NDSD).rondePad(RondeSoort.VERHELDEREN),
                        Map.of("naar", "OPEN"))
                .then()
                .statusCode(204);
        als(COORDINATOR).get("/casussen/" + review.casus()).then().body("status", equalTo("IN_REVIEW"));
    }

    private static io.restassured.response.Response appoint(Proefreview review, String wie) {
        return als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("gemeente", Mensen.gemeente(wie), "email", Mensen.email(wie)))
                .put(review.pad() + "/begeleider");
    }
}
