package nl.sturenmetkwaliteit.privacy;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

/** The guests of a review read back in its history why it was paused, and NDSD why a casus was withdrawn. */
@QuarkusTest
class RedenscanTest {

    private static final String MET_NAAM = "Mevrouw Van der Heijden is ziek, bel 06-12345678.";

    @Test
    void een_reden_waarin_iemand_te_herkennen_is_wordt_geweigerd() {
        Proefreview review = eenReview().gestart();

        zet(COORDINATOR, review.pad(), Map.of("naar", "GEPAUZEERD", "reden", MET_NAAM))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"))
                .body("bevindingen.veld", contains("reden", "reden"))
                .body("bevindingen.soort", contains("NAAM", "TELEFOON"));
        assertThat(review.status()).isEqualTo("RONDES");

        zet(COORDINATOR, review.pad(), Map.of("naar", "GEPAUZEERD", "reden", "Er is iemand ziek geworden."))
                .then()
                .statusCode(204);
        assertThat(review.status()).isEqualTo("GEPAUZEERD");
    }

    @Test
    void ook_waarom_een_ronde_langer_duurt_lezen_de_peers() {
        Proefreview review = eenReview().inRonde(RondeSoort.VERHELDEREN);
        String pad = review.rondePad(RondeSoort.VERHELDEREN);
        String later = Instant.now().plus(90, ChronoUnit.DAYS).toString();

        wijzig(COORDINATOR, pad, Map.of("deadlineOp", later, "reden", MET_NAAM))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"));
        als(COORDINATOR).get(pad).then().body("verlengingen", hasSize(0));

        wijzig(COORDINATOR, pad, Map.of("deadlineOp", later, "reden", "Er is iemand ziek geworden."))
                .then()
                .statusCode(200)
                .body("verlengingen", hasSize(1));
    }

    @Test
    void wat_niet_kan_wordt_het_eerst_gezegd() {
        Proefreview review = eenReview().gestart();

        zet(COORDINATOR, review.pad(), Map.of("naar", "OOGST", "reden", MET_NAAM))
                .then()
                .statusCode(409)
                .body("errors.code", contains("ALLE_RONDES_AFGEROND"));
    }
}
