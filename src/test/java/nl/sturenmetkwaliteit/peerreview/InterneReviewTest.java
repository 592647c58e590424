package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenInterneReview;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterneReviewTest {

    @Test
    void een_interne_review_heeft_collega_s_als_peers_en_kent_geen_uitnodigingen() {
        Proefreview review = eenInterneReview().zonderTeam();

        als(COORDINATOR)
                .get(review.pad())
                .then()
                .body("intern", equalTo(true))
                .body("format", equalTo("KWARTAALGESPREK_SYSTEEMWERELD_UITVOERING"));
        zet(COORDINATOR, review.pad(), Map.of("naar", "RONDES"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("PEERS_GENOEMD"));
        wijzig(COORDINATOR, review.pad(), Map.of("peers", List.of(Mensen.id(SCHRIJVER))))
                .then()
                .statusCode(400);
        wijzig(COORDINATOR, review.pad(), Map.of("peers", List.of(Mensen.id(COLLEGA))))
                .then()
                .statusCode(200)
                .body("peers.naam", contains("Sanne Kuipers"));
        als(COORDINATOR)
                .body(Map.of(
                        "gemeente",
                        "GM0344",
                        "antwoordUiterlijkOp",
                        Instant.now().plusSeconds(9000).toString(),
                        "bijdrageUiterlijkOp",
                        Instant.now().plusSeconds(90000).toString()))
                .post(review.pad() + "/uitnodigingen")
                .then()
                .statusCode(409);
        review.naar("RONDES");
        review.tot(RondeSoort.TERUGKIJKEN);
        als(COLLEGA).get(review.pad()).then().statusCode(200).body("rol", contains("PEER"));
        wijzig(COORDINATOR, review.pad(), Map.of("peers", List.of())).then().statusCode(200);
        als(COLLEGA).get(review.pad()).then().statusCode(404);
    }
}
