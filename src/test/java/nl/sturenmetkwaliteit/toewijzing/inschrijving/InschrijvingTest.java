package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenInterneReview;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Seizoenen;
import nl.sturenmetkwaliteit.hulp.Transactie;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InschrijvingTest {

    @Test
    void een_aangenomen_casus_vraagt_peers_in_het_seizoen_van_nu() {
        String seizoen = Seizoenen.open();

        Proefreview review = eenReview().metPeers("bram.groningen").zonderTeam();

        Map<String, Object> regel = regel(seizoen, review);
        assertThat(regel)
                .containsEntry("gastheer", Map.of("code", "GM0363", "naam", "Amsterdam"))
                .containsEntry("themas", List.of("INKOOP_EN_AANBESTEDING"))
                .containsEntry("niveaus", List.of("BELEID"))
                .containsEntry("aantalPeers", 4)
                .containsEntry("aantalGevraagd", 0)
                .containsEntry("vraagtNog", true);
        Reviewbouwer.nodigUit(review, "GM0014");
        assertThat(regel(seizoen, review)).containsEntry("aantalGevraagd", 1).containsEntry("aantalGeaccepteerd", 0);
        als(COORDINATOR).get(seizoen + "/inschrijvingen").then().statusCode(403);
        als(NDSD)
                .get("/seizoenen/" + UUID.randomUUID() + "/inschrijvingen")
                .then()
                .statusCode(404);
    }

    @Test
    void wie_nergens_bij_hoort_gaat_mee_in_het_volgende_seizoen_zolang_er_peers_bij_kunnen() {
        Proefreview los = eenReview().zonderTeam();
        Proefreview begonnen = eenReview().inRonde(RondeSoort.REFLECTEREN);
        Proefreview gestopt = eenReview().zonderTeam();
        zet(COORDINATOR, gestopt.pad(), Map.of("naar", "GESTOPT", "reden", "Er is geen tijd meer voor."));
        List.of(los, begonnen, gestopt).forEach(InschrijvingTest::zonderSeizoen);

        String seizoen = Seizoenen.open();

        assertThat(regel(seizoen, los)).containsEntry("vraagtNog", true);
        als(NDSD)
                .get(seizoen + "/inschrijvingen?limit=100")
                .then()
                .statusCode(200)
                .body("items.peerreview", not(hasItems(begonnen.id(), gestopt.id())));
        Seizoenen.naar(seizoen, "MATCHING");
        Proefreview later = eenReview().zonderTeam();
        assertThat(regel(seizoen, later)).containsEntry("vraagtNog", true);
    }

    @Test
    void een_interne_review_vraagt_geen_peers() {
        String seizoen = Seizoenen.open();
        Proefreview intern = eenInterneReview().zonderTeam();
        Proefreview gewoon = eenReview().zonderTeam();

        als(NDSD)
                .get(seizoen + "/inschrijvingen?limit=100")
                .then()
                .statusCode(200)
                .body("items.peerreview", hasItem(gewoon.id()))
                .body("items.peerreview", not(hasItem(intern.id())));
    }

    @Test
    void wie_nu_peers_krijgt_vraagt_er_geen_meer_als_het_reflecteren_begint() {
        String seizoen = Seizoenen.open();
        Proefreview review = eenReview().gestart();
        assertThat(regel(seizoen, review)).containsEntry("vraagtNog", true).containsEntry("aantalGeaccepteerd", 2);

        review.tot(RondeSoort.REFLECTEREN);

        assertThat(regel(seizoen, review)).containsEntry("vraagtNog", false);
    }

    @Test
    void wat_is_ingediend_verandert_de_gastheer_niet_en_wie_hij_vraagt_wel() {
        Proefreview review = eenReview().zonderTeam();
        String waar = " where peerreview = '" + review.id() + "'";

        assertThat(Transactie.<Integer>als(
                        COORDINATOR, em -> em.createNativeQuery("update inschrijving set aantal_peers = 5" + waar)
                                .executeUpdate()))
                .isOne();
        assertThatThrownBy(() -> Transactie.<Integer>als(
                        COORDINATOR, em -> em.createNativeQuery("update inschrijving set titel = 'Anders'" + waar)
                                .executeUpdate()))
                .hasStackTraceContaining("row-level security");
    }

    private static void zonderSeizoen(Proefreview review) {
        Eigenaar.doe("update inschrijving set seizoen = null where peerreview = ?", UUID.fromString(review.id()));
    }

    private static Map<String, Object> regel(String seizoen, Proefreview review) {
        return als(NDSD)
                .get(seizoen + "/inschrijvingen?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.peerreview == '" + review.id() + "' }");
    }
}
