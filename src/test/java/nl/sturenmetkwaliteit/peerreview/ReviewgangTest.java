package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

/** A review starts, pauses, steps back and stops, and takes its casus along. */
@QuarkusTest
class ReviewgangTest {

    @Test
    void starten_wacht_op_het_minimum_aan_gemeenten() {
        Proefreview zonder = eenReview().zonderTeam();

        zet(COORDINATOR, zonder.pad(), Map.of("naar", "RONDES"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("MINIMUM_AANGENOMEN"));
        Proefreview met = eenReview().metTeam();
        zet(SCHRIJVER, met.pad(), Map.of("naar", "RONDES")).then().statusCode(403);
        zet(COORDINATOR, met.pad(), Map.of("naar", "RONDES")).then().statusCode(204);
        als(PEER_UTRECHT).get(met.pad()).then().body("gestartOp", notNullValue());
    }

    @Test
    void na_de_laatste_ronde_begint_de_oogst_en_een_stap_terug_wist_niets() {
        Proefreview review = eenReview().inOogst();

        assertThat(review.status()).isEqualTo("OOGST");
        review.naar("RONDES");
        als(COORDINATOR).get(review.pad() + "/rondes").then().body("items.status", everyItem(equalTo("GESLOTEN")));
        review.naar("OOGST");
        als(COORDINATOR)
                .get(review.pad() + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", contains("RONDES", "OOGST", "RONDES", "OOGST"));
    }

    @Test
    void een_pauze_zet_de_klok_stil_en_schuift_de_datums_op() {
        Proefreview review = eenReview().inRonde(RondeSoort.VERHELDEREN);
        Instant deadline = deadline(review);

        zet(COORDINATOR, review.pad(), Map.of("naar", "GEPAUZEERD")).then().statusCode(400);
        zet(COORDINATOR, review.pad(), Map.of("naar", "GEPAUZEERD", "reden", "De casushouder is met verlof."))
                .then()
                .statusCode(204);
        Eigenaar.doe(
                "update peerreview set gepauzeerd_op = gepauzeerd_op - interval '7 days' where id = ?",
                UUID.fromString(review.id()));
        als(COORDINATOR).get(review.pad() + "/overgangen").then().body("items.naar", contains("RONDES", "GESTOPT"));
        zet(COORDINATOR, review.pad(), Map.of("naar", "OOGST"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("ZOALS_VOOR_DE_PAUZE"));
        review.naar("RONDES");
        assertThat(Duration.between(deadline, deadline(review))).isBetween(Duration.ofDays(7), Duration.ofDays(8));
    }

    @Test
    void stoppen_trekt_de_casus_in_en_intrekken_stopt_de_review() {
        Proefreview gestopt = eenReview().inRonde(RondeSoort.VERHELDEREN);
        Map<String, String> stop = Map.of("naar", "GESTOPT", "reden", "De vraag is door een fusie vervallen.");

        zet(SCHRIJVER, gestopt.pad(), stop).then().statusCode(403);
        zet(COORDINATOR, gestopt.pad(), stop).then().statusCode(204);
        als(COORDINATOR).get("/casussen/" + gestopt.casus()).then().body("status", equalTo("INGETROKKEN"));
        als(PEER_GRONINGEN).get(gestopt.pad()).then().statusCode(404);

        Proefreview ingetrokken = eenReview().gestart();
        als(PEER_GRONINGEN).get(ingetrokken.pad()).then().statusCode(200);
        zet(
                        COORDINATOR,
                        "/casussen/" + ingetrokken.casus(),
                        Map.of("naar", "INGETROKKEN", "reden", "De vraag is door een fusie vervallen."))
                .then()
                .statusCode(204);
        assertThat(ingetrokken.status()).isEqualTo("GESTOPT");
        als(PEER_GRONINGEN).get(ingetrokken.pad()).then().statusCode(404);
    }

    @Test
    void wie_een_oude_versie_las_zet_niets_om() {
        Proefreview review = eenReview().metTeam();
        String oud = etag(COORDINATOR, review.pad());
        wijzig(COORDINATOR, review.pad(), Map.of("minimumGemeenten", 2)).then().statusCode(200);

        als(COORDINATOR)
                .header("If-Match", oud)
                .body(Map.of("naar", "RONDES"))
                .post(review.pad() + "/overgangen")
                .then()
                .statusCode(412);
        als(COORDINATOR)
                .body(Map.of("naar", "RONDES"))
                .post(review.pad() + "/overgangen")
                .then()
                .statusCode(428);
        assertThat(review.status()).isEqualTo("TEAMVORMING");
    }

    private static Instant deadline(Proefreview review) {
        String deadline = als(COORDINATOR)
                .get(review.rondePad(RondeSoort.VERHELDEREN))
                .then()
                .statusCode(200)
                .extract()
                .path("deadlineOp");
        return Instant.parse(deadline);
    }
}
