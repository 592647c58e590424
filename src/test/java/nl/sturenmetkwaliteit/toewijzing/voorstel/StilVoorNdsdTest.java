package nl.sturenmetkwaliteit.toewijzing.voorstel;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StilVoorNdsdTest {

    private static final String OLDENZAAL = "GM0173";
    private static final String WEERT = "GM0988";

    @Test
    void wie_afwees_of_nog_niets_weet_is_voor_ndsd_alleen_niet_beschikbaar() {
        Proefseizoen seizoen = Proefseizoen.metReviews(2);
        String review = seizoen.review(0).id();
        String ander = seizoen.review(1).id();
        String gevraagd = "/uitnodigingen/" + Reviewbouwer.nodigUit(seizoen.review(0), OLDENZAAL);
        zet(COORDINATOR, gevraagd, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        zet("ellen.oldenzaal", gevraagd, Map.of("naar", "AFGEWEZEN", "reden", "Wij hebben er nu geen mensen voor."))
                .then()
                .statusCode(204);
        String opgesteld = "/uitnodigingen/" + Reviewbouwer.nodigUit(seizoen.review(0), WEERT);

        String toewijzing = seizoen.voorstel(Map.of("peersPerCasus", 3));

        assertThat(Proefseizoen.team(toewijzing, seizoen.review(0))).doesNotContain(OLDENZAAL, WEERT);
        for (String gemeente : List.of(OLDENZAAL, WEERT)) {
            als(NDSD)
                    .get(toewijzing + "/uitleg?peerreview=" + review + "&gemeente=" + gemeente)
                    .then()
                    .statusCode(200)
                    .body("inTeam", equalTo(false))
                    .body("belemmering", equalTo("BESCHIKBAAR"))
                    .body("zin", containsString(" is niet beschikbaar."))
                    .body("redenen", hasSize(0));
        }
        seizoen.vraag(Map.of(
                        "vast",
                        List.of(
                                Map.of("peerreview", review, "gemeente", OLDENZAAL),
                                Map.of("peerreview", ander, "gemeente", OLDENZAAL))))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/vast/0", "/vast/1")))
                .body("errors.code", equalTo(List.of("BESCHIKBAAR", "BESCHIKBAAR")));

        zet(COORDINATOR, opgesteld, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        String later = seizoen.voorstel(
                Map.of("peersPerCasus", 3, "vast", List.of(Map.of("peerreview", ander, "gemeente", OLDENZAAL))));
        assertThat(Proefseizoen.team(later, seizoen.review(0))).contains(WEERT);
        assertThat(Proefseizoen.team(later, seizoen.review(1))).contains(OLDENZAAL);
    }
}
