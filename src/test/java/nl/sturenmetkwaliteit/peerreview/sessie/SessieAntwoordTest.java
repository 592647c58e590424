package nl.sturenmetkwaliteit.peerreview.sessie;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Sessies.antwoord;
import static nl.sturenmetkwaliteit.hulp.Sessies.laatBegeleidenDoorNdsd;
import static nl.sturenmetkwaliteit.hulp.Sessies.over;
import static nl.sturenmetkwaliteit.hulp.Sessies.stelVoor;
import static nl.sturenmetkwaliteit.hulp.Sessies.tijdvak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Taken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessieAntwoordTest {

    @Test
    void de_coordinator_stelt_data_voor_en_ieder_die_meedoet_antwoordt_op_naam() {
        Proefreview review = eenReview().metTeam();
        laatBegeleidenDoorNdsd(review);
        String sessie = stelVoor(COORDINATOR, review, over(20), over(10));

        for (String wie : List.of(PEER_UTRECHT, SCHRIJVER, COORDINATOR, NDSD)) {
            antwoord(wie, sessie, Map.of(over(10), "JA", over(20), "MISSCHIEN"))
                    .then()
                    .statusCode(200)
                    .body("antwoorden.antwoord", contains("JA", "MISSCHIEN"));
        }
        antwoord(PEER_UTRECHT, sessie, Map.of(over(10), "NEE")).then().statusCode(200);

        als(PEER_GRONINGEN)
                .get(sessie)
                .then()
                .statusCode(200)
                .body("status", equalTo("VOORGESTELD"))
                .body("voorstellen.beginOp", contains(over(10), over(20)))
                .body("voorstellen[0].antwoorden", hasSize(4))
                .body(
                        "voorstellen[0].antwoorden.find { it.deelnemer.gemeente?.code == 'GM0344' }.antwoord",
                        equalTo("NEE"))
                .body("voorstellen[0].antwoorden.find { it.deelnemer.gemeente == null }.antwoord", equalTo("JA"))
                .body("voorstellen[1].antwoorden", hasSize(3))
                .body("beginOp", nullValue());
    }

    @Test
    void wie_meeleest_antwoordt_niet_en_wie_er_niet_bij_hoort_ziet_niets() {
        Proefreview review = eenReview().metTeam();
        wijzig(COORDINATOR, review.pad(), Map.of("lezers", List.of(Mensen.id(COLLEGA))))
                .then()
                .statusCode(200);
        String sessie = stelVoor(COORDINATOR, review, over(10));

        for (String wie : List.of(COLLEGA, COORDINATOR_UTRECHT)) {
            als(wie).get(sessie).then().statusCode(200);
            antwoord(wie, sessie, Map.of(over(10), "JA")).then().statusCode(403);
        }
        als("thijs.utrecht").get(sessie).then().statusCode(404);
        als("thijs.utrecht").get(review.pad() + "/sessies").then().statusCode(404);
        antwoord(PEER_UTRECHT, sessie, Map.of(over(10), "JA")).then().statusCode(200);
    }

    @Test
    void wie_niet_meer_meedoet_staat_er_niet_meer_bij() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        antwoord(PEER_UTRECHT, sessie, Map.of(over(10), "JA")).then().statusCode(200);
        antwoord(PEER_GRONINGEN, sessie, Map.of(over(10), "JA")).then().statusCode(200);
        als(COORDINATOR).get(sessie).then().body("voorstellen[0].antwoorden", hasSize(2));

        Eigenaar.doe(
                "update gastrecht set tot_op = now() where peerreview = ? and gast_gemeente = 'GM0344'",
                UUID.fromString(review.id()));

        als(COORDINATOR)
                .get(sessie)
                .then()
                .body("voorstellen[0].antwoorden.deelnemer.gemeente.code", contains("GM0014"));
        als(PEER_UTRECHT).get(sessie).then().statusCode(404);
    }

    @Test
    void andere_data_laten_staan_wat_op_een_gebleven_datum_geantwoord_is() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10), over(11));
        antwoord(PEER_UTRECHT, sessie, Map.of(over(10), "JA", over(11), "NEE"))
                .then()
                .statusCode(200);

        wijzig(COORDINATOR, sessie, Map.of("voorstellen", List.of(tijdvak(over(11)), tijdvak(over(12)))))
                .then()
                .statusCode(200)
                .body("voorstellen[0].antwoorden.antwoord", contains("NEE"))
                .body("voorstellen[1].antwoorden", empty());
    }

    @Test
    void een_antwoord_gaat_over_een_voorgestelde_datum_en_over_wat_men_las() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        String mijn = sessie + "/mijn-antwoorden";
        antwoord(PEER_UTRECHT, sessie, Map.of(over(11), "JA")).then().statusCode(400);
        String leeg = etag(PEER_UTRECHT, mijn);
        antwoord(PEER_UTRECHT, sessie, Map.of(over(10), "JA")).then().statusCode(200);
        als(PEER_UTRECHT)
                .header("If-Match", leeg)
                .body(Map.of("antwoorden", List.of(Map.of("beginOp", over(10), "antwoord", "NEE"))))
                .put(mijn)
                .then()
                .statusCode(412);
        als(PEER_UTRECHT).get(mijn).then().body("antwoorden.antwoord", contains("JA"));
        als(SCHRIJVER).get(mijn).then().body("antwoorden", empty());
    }

    @Test
    void data_kiezen_wacht_op_wie_nog_niet_op_alles_antwoordde() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10), over(11));
        String taak = "SESSIE_BEANTWOORDEN " + sessie;

        assertThat(Taken.van(PEER_UTRECHT)).contains(taak);
        assertThat(Taken.van(SCHRIJVER)).contains(taak);
        assertThat(Taken.van(COORDINATOR_UTRECHT)).doesNotContain(taak);
        antwoord(PEER_UTRECHT, sessie, Map.of(over(10), "JA")).then().statusCode(200);
        assertThat(Taken.van(PEER_UTRECHT)).contains(taak);
        antwoord(PEER_UTRECHT, sessie, Map.of(over(10), "JA", over(11), "JA"))
                .then()
                .statusCode(200);
        assertThat(Taken.van(PEER_UTRECHT)).doesNotContain(taak);
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(10)))
                .then()
                .statusCode(204);
        assertThat(Taken.van(SCHRIJVER)).doesNotContain(taak);
    }
}
