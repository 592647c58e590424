package nl.sturenmetkwaliteit.toewijzing;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.GRONINGEN;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.UTRECHT;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.WEERT;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.aannemen;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.LosseReview;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UitnodigingResourceTest {

    private static final String COLLEGA_UTRECHT = "thijs.utrecht";
    private static final String COORDINATOR_WEERT = "paul.weert";
    private static final String REDEN = "Wij hebben dit kwartaal geen ruimte.";

    private final Uitnodigen uitnodigen;
    private final InReview inReview;

    UitnodigingResourceTest(Uitnodigen uitnodigen, InReview inReview) {
        this.uitnodigen = uitnodigen;
        this.inReview = inReview;
    }

    @Test
    void genodigde_ziet_een_uitnodiging_pas_als_zij_is_verstuurd_en_dan_alleen_de_kopie() {
        LosseReview review = LosseReview.inTeamvorming();
        String pad = uitnodigen.voorgesteld(review, UTRECHT, Niveau.BELEID);

        als(COORDINATOR_UTRECHT).get(pad).then().statusCode(404);
        als(COORDINATOR).get(pad).then().statusCode(200).body("status", equalTo("VOORGESTELD"));
        zet(COORDINATOR, pad, Map.of("naar", "VERSTUURD")).then().statusCode(204);

        als(COORDINATOR_UTRECHT)
                .get(pad)
                .then()
                .statusCode(200)
                .body("sturingsvraag", equalTo("Hoe geven we het wijkteam ruimte?"))
                .body("gastheer.naam", equalTo("Amsterdam"))
                .body("niveaus", equalTo(List.of("BELEID")))
                .body("rondes.soort", equalTo(List.of("VERHELDEREN")))
                .body("deelnemers", hasSize(0));
        als(COORDINATOR_UTRECHT)
                .get("/uitnodigingen?status=VERSTUURD&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id(pad).toString()))
                .body("items.status", everyItem(equalTo("VERSTUURD")));
        als(PEER_UTRECHT).get(pad).then().statusCode(404);
        als(COORDINATOR_GRONINGEN).get(pad).then().statusCode(404);
        als(NDSD).get(pad).then().statusCode(404);
        assertThat(inReview.isBinnen(COORDINATOR_UTRECHT, review)).isFalse();
    }

    @Test
    void wat_nooit_verstuurd_is_blijft_voor_de_genodigde_onzichtbaar() {
        String pad = uitnodigen.voorgesteld(LosseReview.inTeamvorming(), UTRECHT);
        zet(COORDINATOR, pad, Map.of("naar", "INGETROKKEN")).then().statusCode(204);

        als(COORDINATOR_UTRECHT).get(pad).then().statusCode(404);
        als(COORDINATOR_UTRECHT).get(pad + "/geschiedenis").then().statusCode(404);
        als(COORDINATOR).get(pad + "/geschiedenis").then().statusCode(200).body("items.naar", hasItem("INGETROKKEN"));
    }

    @Test
    void aannemen_laat_de_genoemden_en_hun_coordinator_binnen_en_niemand_anders() {
        LosseReview review = LosseReview.inTeamvorming();
        String pad = uitnodigen.verstuurd(review, UTRECHT);

        zet(COORDINATOR_UTRECHT, pad, aannemen(PEER_UTRECHT)).then().statusCode(204);

        assertThat(inReview.isBinnen(PEER_UTRECHT, review)).isTrue();
        assertThat(inReview.isBinnen(COORDINATOR_UTRECHT, review)).isTrue();
        assertThat(inReview.isBinnen(COLLEGA_UTRECHT, review)).isFalse();
        assertThat(inReview.isBinnen(COORDINATOR_GRONINGEN, review)).isFalse();
        als(COORDINATOR)
                .get(pad)
                .then()
                .body("status", equalTo("GEACCEPTEERD"))
                .body("deelnemers.naam", equalTo(List.of("Nadia Benali")));
        als(PEER_UTRECHT).get(pad).then().statusCode(200);
        als(COLLEGA_UTRECHT).get(pad).then().statusCode(404);
    }

    @Test
    void aannemen_vraagt_actieve_deelnemers_van_de_eigen_gemeente_en_elk_gevraagd_niveau() {
        String pad = uitnodigen.verstuurd(LosseReview.inTeamvorming(), UTRECHT, Niveau.BELEID, Niveau.UITVOERING);

        zet(COORDINATOR_UTRECHT, pad, Map.of("naar", "GEACCEPTEERD"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/deelnemers"));
        zet(COORDINATOR_UTRECHT, pad, aannemen(PEER_UTRECHT, PEER_GRONINGEN))
                .then()
                .statusCode(409)
                .body("errors.code", hasItems("DEELNEMERS_ACTIEF", "NIVEAUS_GEDEKT"));
        als(COORDINATOR_UTRECHT).get(pad).then().body("status", equalTo("VERSTUURD"));
        zet(COORDINATOR_UTRECHT, pad, aannemen(PEER_UTRECHT, COLLEGA_UTRECHT))
                .then()
                .statusCode(204);
    }

    @Test
    void alleen_de_coordinator_van_de_genodigde_antwoordt() {
        String pad = uitnodigen.verstuurd(LosseReview.inTeamvorming(), UTRECHT);

        zet(COORDINATOR, pad, aannemen(PEER_UTRECHT)).then().statusCode(403);
        als(COORDINATOR).get(pad + "/overgangen").then().body("items.naar", equalTo(List.of("INGETROKKEN")));
        als(COORDINATOR_UTRECHT)
                .get(pad + "/overgangen")
                .then()
                .statusCode(200)
                .body("items.naar", equalTo(List.of("GEACCEPTEERD", "AFGEWEZEN")));
        zet(COORDINATOR_UTRECHT, pad, Map.of("naar", "INGETROKKEN")).then().statusCode(403);
        zet(COORDINATOR_UTRECHT, pad, Map.of("naar", "AFGEWEZEN")).then().statusCode(400);
        zet(COORDINATOR_UTRECHT, pad, Map.of("naar", "AFGEWEZEN", "reden", REDEN))
                .then()
                .statusCode(204);
        als(COORDINATOR).get(pad + "/geschiedenis").then().body("items.reden", hasItem(REDEN));
    }

    @Test
    void wie_niet_beschikbaar_is_kan_niet_meedoen_en_waarom_staat_er_niet_bij() {
        String pad = uitnodigen.voorgesteld(LosseReview.inTeamvorming(), GRONINGEN);
        String profiel = "/gemeenten/" + GRONINGEN + "/profiel";
        wijzig(COORDINATOR_GRONINGEN, profiel, Map.of("capaciteit", 0)).then().statusCode(200);
        try {
            zet(COORDINATOR, pad, Map.of("naar", "VERSTUURD"))
                    .then()
                    .statusCode(409)
                    .body("errors.code", equalTo(List.of("GEMEENTE_BESCHIKBAAR")))
                    .body("errors.detail", everyItem(not(containsString("apaciteit"))));
        } finally {
            wijzig(COORDINATOR_GRONINGEN, profiel, Map.of("capaciteit", 4))
                    .then()
                    .statusCode(200);
        }
        zet(COORDINATOR, pad, Map.of("naar", "VERSTUURD")).then().statusCode(204);
    }

    @Test
    void wat_is_verstuurd_neemt_een_plaats_in_en_wat_nog_wordt_opgesteld_niet() {
        String eerste = uitnodigen.voorgesteld(LosseReview.inTeamvorming(), GRONINGEN);
        String tweede = uitnodigen.voorgesteld(LosseReview.inTeamvorming(), GRONINGEN);
        String profiel = "/gemeenten/" + GRONINGEN + "/profiel";
        wijzig(COORDINATOR_GRONINGEN, profiel, Map.of("capaciteit", 1)).then().statusCode(200);
        try {
            zet(COORDINATOR, eerste, Map.of("naar", "VERSTUURD")).then().statusCode(204);
            zet(COORDINATOR, tweede, Map.of("naar", "VERSTUURD"))
                    .then()
                    .statusCode(409)
                    .body("errors.code", equalTo(List.of("GEMEENTE_BESCHIKBAAR")));
            zet(COORDINATOR_GRONINGEN, eerste, aannemen(PEER_GRONINGEN)).then().statusCode(204);
        } finally {
            wijzig(COORDINATOR_GRONINGEN, profiel, Map.of("capaciteit", 4))
                    .then()
                    .statusCode(200);
        }
        zet(COORDINATOR, tweede, Map.of("naar", "VERSTUURD")).then().statusCode(204);
    }

    @Test
    void meedoen_kan_tot_reflecteren_opengaat() {
        LosseReview review = LosseReview.inTeamvorming();
        String pad = uitnodigen.verstuurd(review, UTRECHT);
        String teLaat = uitnodigen.verstuurd(review, GRONINGEN);
        review.heeftRonde(1, "VERHELDEREN", "OPEN");
        zet(COORDINATOR_UTRECHT, pad, aannemen(PEER_UTRECHT)).then().statusCode(204);

        Eigenaar.doe("update ronde set status = 'GESLOTEN' where peerreview = ?", review.id());
        review.heeftRonde(2, "REFLECTEREN", "OPEN");

        zet(COORDINATOR_GRONINGEN, teLaat, aannemen(PEER_GRONINGEN))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("REVIEW_NEEMT_PEERS_AAN")));
    }

    @Test
    void de_gastheer_verlengt_en_de_geschiedenis_blijft() {
        String pad = uitnodigen.verstuurd(LosseReview.inTeamvorming(), UTRECHT);
        Instant oud = Instant.parse(als(COORDINATOR).get(pad).path("bijdrageUiterlijkOp"));
        String later = oud.plus(7, ChronoUnit.DAYS).toString();

        wijzig(COORDINATOR, pad, Map.of("bijdrageUiterlijkOp", later))
                .then()
                .statusCode(200)
                .body("bijdrageUiterlijkOp", equalTo(later));
        wijzig(COORDINATOR, pad, Map.of("bijdrageUiterlijkOp", oud.toString()))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("VERVROEGD"));
        wijzig(COORDINATOR, pad, Map.of("bijdrageUiterlijkOp", "2999-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("TE_VER"));
        wijzig(COORDINATOR_UTRECHT, pad, Map.of("bijdrageUiterlijkOp", later))
                .then()
                .statusCode(403);
        wijzig(COORDINATOR, pad, Map.of()).then().statusCode(400);
        wijzig(COORDINATOR, pad, Map.of("titel", "Anders")).then().statusCode(400);
        for (String lezer : List.of(COORDINATOR, COORDINATOR_UTRECHT)) {
            als(lezer)
                    .get(pad)
                    .then()
                    .statusCode(200)
                    .body("verlengingen.termijn", equalTo(List.of("BIJDRAGE")))
                    .body("verlengingen[0].vanOp", equalTo(oud.toString()))
                    .body("verlengingen[0].naarOp", equalTo(later))
                    .body("verlengingen[0].door", equalTo("Fatima El Idrissi"));
        }
    }

    @Test
    void wat_wacht_staat_bij_de_taken_van_wie_aan_zet_is() {
        String pad = uitnodigen.voorgesteld(LosseReview.inTeamvorming(), WEERT);
        als(COORDINATOR_WEERT).get("/taken?limit=100").then().statusCode(200).body("items.pad", not(hasItem(pad)));
        als(COORDINATOR).get("/taken?limit=100").then().statusCode(200).body("items.pad", hasItem(pad));

        zet(COORDINATOR, pad, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        als(COORDINATOR_WEERT)
                .get("/taken?limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.pad == '" + pad + "' }.soort", equalTo("UITNODIGING_BEANTWOORDEN"))
                .body("items.find { it.pad == '" + pad + "' }.gemeente.naam", equalTo("Amsterdam"));

        zet(COORDINATOR_WEERT, pad, Map.of("naar", "AFGEWEZEN", "reden", REDEN))
                .then()
                .statusCode(204);
        als(COORDINATOR_WEERT).get("/taken?limit=100").then().body("items.pad", not(hasItem(pad)));
    }

    @Test
    void een_oude_versie_wordt_geweigerd() {
        String pad = uitnodigen.voorgesteld(LosseReview.inTeamvorming(), UTRECHT);
        Map<String, String> versturen = Map.of("naar", "VERSTUURD");

        als(COORDINATOR).body(versturen).post(pad + "/overgangen").then().statusCode(428);
        als(COORDINATOR)
                .header("If-Match", "\"9-0\"")
                .body(versturen)
                .post(pad + "/overgangen")
                .then()
                .statusCode(412);
        zet(COORDINATOR, pad, versturen).then().statusCode(204);
    }
}
