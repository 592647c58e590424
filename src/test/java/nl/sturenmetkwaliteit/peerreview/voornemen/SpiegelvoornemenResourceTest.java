package nl.sturenmetkwaliteit.peerreview.voornemen;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ADVIES;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ingediend;
import static nl.sturenmetkwaliteit.hulp.Schrijven.spiegelVan;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.ADVISEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Nieuweling;
import nl.sturenmetkwaliteit.hulp.Taken;
import org.junit.jupiter.api.Test;

/** A peer's own voornemen lies beside the spiegel, and comes back too. */
@QuarkusTest
class SpiegelvoornemenResourceTest {

    @Test
    void een_eigen_voornemen_komt_op_zijn_datum_terug_tot_het_is_opgevolgd_of_vervallen() {
        String lijst = lijst();
        String later = lijst + "/"
                + maak(PEER_UTRECHT, lijst, voornemen(LocalDate.now().plusMonths(2)));
        String opgevolgd = lijst + "/" + maak(PEER_UTRECHT, lijst, voornemen(LocalDate.now()));
        String vervallen = lijst + "/" + maak(PEER_UTRECHT, lijst, voornemen(LocalDate.now()));
        assertThat(Taken.van(PEER_UTRECHT))
                .contains("VOORNEMEN_OPVOLGEN " + opgevolgd, "VOORNEMEN_OPVOLGEN " + vervallen)
                .doesNotContain("VOORNEMEN_OPVOLGEN " + later);
        assertThat(Taken.van(COORDINATOR_UTRECHT)).doesNotContain("VOORNEMEN_OPVOLGEN " + opgevolgd);

        maak(
                PEER_UTRECHT,
                opgevolgd + "/opvolgingen",
                Map.of("watGedaan", "Gevraagd.", "watBewonersMerkten", "Rust.", "watGeleerd", "Durven."));
        als(COORDINATOR)
                .header("If-Match", etag(PEER_UTRECHT, vervallen))
                .body(Map.of("reden", "Dit is niet van ons."))
                .put(vervallen + "/verval")
                .then()
                .statusCode(404);
        laatVervallen(PEER_UTRECHT, vervallen, "Kort").then().statusCode(400);
        laatVervallen(PEER_UTRECHT, vervallen, "Het team bestaat niet meer.")
                .then()
                .statusCode(200)
                .body("vervallenReden", equalTo("Het team bestaat niet meer."));
        assertThat(Taken.van(PEER_UTRECHT))
                .doesNotContain("VOORNEMEN_OPVOLGEN " + opgevolgd, "VOORNEMEN_OPVOLGEN " + vervallen);

        wijzig(
                        PEER_UTRECHT,
                        vervallen,
                        Map.of("wanneerdatum", LocalDate.now().plusDays(3).toString()))
                .then()
                .statusCode(200)
                .body("vervallenReden", nullValue());
        assertThat(Taken.van(PEER_UTRECHT)).contains("VOORNEMEN_OPVOLGEN " + vervallen);
    }

    @Test
    void het_voornemen_van_wie_vertrok_komt_terug_bij_de_coordinator() {
        String lijst = lijst();
        Nieuweling schrijver = Nieuweling.van(COORDINATOR_UTRECHT);
        String voornemen = lijst + "/" + maak(schrijver.email(), lijst, voornemen(LocalDate.now()));
        assertThat(Taken.van(schrijver.email())).contains("VOORNEMEN_OPVOLGEN " + voornemen);
        assertThat(Taken.van(COORDINATOR_UTRECHT)).doesNotContain("VOORNEMEN_OPVOLGEN " + voornemen);

        schrijver.vertrekt();

        assertThat(Taken.van(COORDINATOR_UTRECHT)).contains("VOORNEMEN_OPVOLGEN " + voornemen);
    }

    @Test
    void wat_thuis_blijft_wordt_niet_gescand() {
        String lijst = lijst();
        Map<String, Object> metNummer = new HashMap<>(voornemen(LocalDate.now()));
        metNummer.put("eersteStap", "Bel eerst 06-12345678.");

        String voornemen = lijst + "/" + maak(PEER_UTRECHT, lijst, metNummer);

        als(COORDINATOR_UTRECHT).get(voornemen).then().statusCode(200);
    }

    private static Response laatVervallen(String wie, String voornemen, String reden) {
        return als(wie).header("If-Match", etag(wie, voornemen))
                .body(Map.of("reden", reden))
                .put(voornemen + "/verval");
    }

    private static String lijst() {
        return spiegelVan(ingediend(eenReview().inRonde(ADVISEREN), PEER_UTRECHT, ADVISEREN, ADVIES)) + "/voornemens";
    }

    private static Map<String, Object> voornemen(LocalDate datum) {
        return Map.of(
                "wat", "Wij laten gezinnen kiezen wie er blijft.",
                "doorWie", "De teamleider",
                "wanneerdatum", datum.toString(),
                "niveau", "UITVOERING",
                "eersteStap", "Bij een gezin beginnen.");
    }
}
