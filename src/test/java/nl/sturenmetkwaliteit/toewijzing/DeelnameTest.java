package nl.sturenmetkwaliteit.toewijzing;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.LosseReview;
import nl.sturenmetkwaliteit.hulp.Mensen;
import org.junit.jupiter.api.Test;

/** Once accepted: who takes part may change until the last ronde, and whoever is out is out at once. */
@QuarkusTest
class DeelnameTest {

    private static final String COLLEGA_UTRECHT = "thijs.utrecht";
    private static final String REDEN = "Wij hebben dit kwartaal geen ruimte.";

    private final Uitnodigen uitnodigen;
    private final InReview inReview;

    DeelnameTest(Uitnodigen uitnodigen, InReview inReview) {
        this.uitnodigen = uitnodigen;
        this.inReview = inReview;
    }

    @Test
    void wie_vervangen_is_kan_er_meteen_niet_meer_bij() {
        LosseReview review = LosseReview.inTeamvorming();
        String pad = uitnodigen.geaccepteerd(review, UTRECHT, COORDINATOR_UTRECHT, PEER_UTRECHT);
        assertThat(inReview.isBinnen(PEER_UTRECHT, review)).isTrue();

        wijzig(COORDINATOR, pad, Map.of("deelnemers", List.of(Mensen.id(COLLEGA_UTRECHT))))
                .then()
                .statusCode(403);
        wijzig(COORDINATOR_UTRECHT, pad, Map.of("deelnemers", List.of(Mensen.id(PEER_GRONINGEN))))
                .then()
                .statusCode(400);
        wijzig(COORDINATOR_UTRECHT, pad, Map.of("deelnemers", List.of(Mensen.id(COLLEGA_UTRECHT))))
                .then()
                .statusCode(200)
                .body("deelnemers.naam", equalTo(List.of("Thijs Verhoeven")));

        assertThat(inReview.isBinnen(PEER_UTRECHT, review)).isFalse();
        assertThat(inReview.isBinnen(COLLEGA_UTRECHT, review)).isTrue();
        als(PEER_UTRECHT).get(pad).then().statusCode(404);

        wijzig(COORDINATOR_UTRECHT, pad, Map.of("deelnemers", List.of(Mensen.id(PEER_UTRECHT))))
                .then()
                .statusCode(200);
        assertThat(inReview.isBinnen(PEER_UTRECHT, review)).isTrue();
    }

    @Test
    void vanaf_de_laatste_ronde_ligt_vast_wie_meedoen() {
        LosseReview review = LosseReview.inTeamvorming();
        String pad = uitnodigen.geaccepteerd(review, UTRECHT, COORDINATOR_UTRECHT, PEER_UTRECHT);
        review.heeftRonde(1, "ADVISEREN", "OPEN");
        Map<String, ?> nieuw = Map.of("deelnemers", List.of(Mensen.id(COLLEGA_UTRECHT)));

        wijzig(COORDINATOR_UTRECHT, pad, nieuw).then().statusCode(409);
        review.heeftRonde(2, "TERUGBLIK", "GEPLAND");
        wijzig(COORDINATOR_UTRECHT, pad, nieuw).then().statusCode(200);
    }

    @Test
    void een_deelname_eindigt_met_een_reden_en_dan_is_iedereen_buiten() {
        LosseReview review = LosseReview.inTeamvorming();
        String pad = uitnodigen.geaccepteerd(review, UTRECHT, COORDINATOR_UTRECHT, PEER_UTRECHT);

        zet(COORDINATOR_UTRECHT, pad, Map.of("naar", "BEEINDIGD")).then().statusCode(400);
        zet(COORDINATOR_UTRECHT, pad, Map.of("naar", "BEEINDIGD", "reden", REDEN))
                .then()
                .statusCode(204);

        assertThat(inReview.isBinnen(PEER_UTRECHT, review)).isFalse();
        assertThat(inReview.isBinnen(COORDINATOR_UTRECHT, review)).isFalse();
        als(COORDINATOR).get(pad).then().body("status", equalTo("BEEINDIGD"));
    }
}
