package nl.sturenmetkwaliteit.peerreview.sessie;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Sessies.antwoord;
import static nl.sturenmetkwaliteit.hulp.Sessies.over;
import static nl.sturenmetkwaliteit.hulp.Sessies.stelVoor;
import static nl.sturenmetkwaliteit.hulp.Sessies.tijdvak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Sessies;
import nl.sturenmetkwaliteit.hulp.Taken;
import nl.sturenmetkwaliteit.platform.planning.Verstrijking;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessieOvergangenTest {

    @Inject
    Verstrijking verstrijking;

    @Test
    void vastleggen_kiest_een_voorgestelde_datum_en_vraagt_een_plek() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10), over(20));
        wijzig(COORDINATOR, sessie, Collections.singletonMap("plaats", null))
                .then()
                .statusCode(200);

        zet(PEER_UTRECHT, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(10)))
                .then()
                .statusCode(403);
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(10)))
                .then()
                .statusCode(409)
                .body("errors.code", contains("PLEK_BEKEND"));
        wijzig(COORDINATOR, sessie, Map.of("videolink", "https://vergader.example/zwolle"))
                .then()
                .statusCode(200);
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD")).then().statusCode(400);
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(15)))
                .then()
                .statusCode(400)
                .body("errors.code", contains("ONBEKEND"));
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(20)))
                .then()
                .statusCode(204);
        als(PEER_UTRECHT)
                .get(sessie)
                .then()
                .body("status", equalTo("VASTGESTELD"))
                .body("beginOp", equalTo(over(20)))
                .body("eindeOp", notNullValue())
                .body("videolink", equalTo("https://vergader.example/zwolle"));
        antwoord(PEER_UTRECHT, sessie, Map.of(over(10), "JA")).then().statusCode(409);
        wijzig(COORDINATOR, sessie, Map.of("voorstellen", List.of(tijdvak(over(30)))))
                .then()
                .statusCode(409);
    }

    @Test
    void verzetten_is_een_stap_met_een_reden_die_in_de_geschiedenis_blijft() {
        Proefreview review = eenReview().metTeam();
        String sessie = vastgesteld(review, over(10));
        Map<String, Object> verzet = Map.of(
                "naar", "VASTGESTELD",
                "beginOp", over(12),
                "eindeOp", tijdvak(over(12)).get("eindeOp"));

        zet(COORDINATOR, sessie, verzet).then().statusCode(400);
        Map<String, Object> metReden = new HashMap<>(verzet);
        metReden.put("reden", "De zaal was die dag niet vrij.");
        zet(COORDINATOR, sessie, metReden).then().statusCode(204);

        als(SCHRIJVER).get(sessie).then().body("beginOp", equalTo(over(12))).body("status", equalTo("VASTGESTELD"));
        als(SCHRIJVER)
                .get(sessie + "/geschiedenis")
                .then()
                .body("items.van", contains("VOORGESTELD", "VASTGESTELD"))
                .body("items.naar", contains("VASTGESTELD", "VASTGESTELD"))
                .body("items[1].reden", equalTo("De zaal was die dag niet vrij."));
    }

    @Test
    void gehouden_is_een_sessie_die_begonnen_is() {
        Proefreview review = eenReview().metTeam();
        String sessie = vastgesteld(review, over(10));
        zet(COORDINATOR, sessie, Map.of("naar", "GEHOUDEN"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("BEGONNEN"));
        Eigenaar.doe(
                "update sessie set begin_op = now() - interval '3 hours', einde_op = now() - interval '1 hour' where id = ?",
                UUID.fromString(id(sessie)));
        zet(COORDINATOR, sessie, Map.of("naar", "GEHOUDEN")).then().statusCode(204);
        als(COORDINATOR).get(sessie + "/overgangen").then().body("items", empty());
    }

    @Test
    void afgelast_is_zij_met_een_reden_en_vanzelf_als_de_review_stopt() {
        Proefreview review = eenReview().gestart();
        String afgelast = stelVoor(COORDINATOR, review, over(10));
        String vastgesteld = vastgesteld(review, over(11));
        String voorgesteld = stelVoor(COORDINATOR, review, over(12));

        zet(COORDINATOR, afgelast, Map.of("naar", "AFGELAST")).then().statusCode(400);
        zet(COORDINATOR, afgelast, Map.of("naar", "AFGELAST", "reden", "Er kan niemand op deze dag."))
                .then()
                .statusCode(204);
        zet(COORDINATOR, review.pad(), Map.of("naar", "GESTOPT", "reden", "Wij hebben er nu geen mensen voor."))
                .then()
                .statusCode(204);

        for (String sessie : List.of(vastgesteld, voorgesteld)) {
            als(COORDINATOR).get(sessie).then().body("status", equalTo("AFGELAST"));
            als(COORDINATOR)
                    .get(sessie + "/geschiedenis")
                    .then()
                    .body("items.reden.last()", equalTo("De review is gestopt."));
        }
        als(COORDINATOR).get(afgelast + "/geschiedenis").then().body("items", hasSize(1));
    }

    @Test
    void een_sessie_die_niemand_afrondt_is_een_halve_dag_na_haar_einde_gehouden() {
        Proefreview review = eenReview().gestart();
        String vergeten = Sessies.vandaag(review);
        String aanDeGang = Sessies.vandaag(review);
        for (String sessie : List.of(vergeten, aanDeGang)) {
            zet(review.leider(), sessie, Map.of("naar", "BEZIG")).then().statusCode(204);
        }
        Eigenaar.doe(
                "update sessie set begin_op = now() - interval '15 hours', einde_op = now() - interval '13 hours',"
                        + " gewijzigd_op = now() - interval '15 hours' where id = ?::uuid",
                Als.id(vergeten));
        // begun long after the date it was agreed for
        Eigenaar.doe(
                "update sessie set begin_op = now() - interval '15 hours', einde_op = now() - interval '13 hours' where id = ?::uuid",
                Als.id(aanDeGang));

        verstrijking.handelAf();

        als(COORDINATOR).get(vergeten).then().body("status", equalTo("GEHOUDEN"));
        als(COORDINATOR).get(aanDeGang).then().body("status", equalTo("BEZIG"));
        assertThat(Taken.van(COORDINATOR))
                .contains("SESSIE_VOLGEN " + aanDeGang + "/live")
                .doesNotContain("SESSIE_VOLGEN " + vergeten + "/live");
    }

    @Test
    void een_pauze_verzet_geen_sessie_en_legt_er_geen_vast() {
        Proefreview review = eenReview().gestart();
        String vast = vastgesteld(review, over(10));
        String voorstel = stelVoor(COORDINATOR, review, over(12));
        zet(COORDINATOR, review.pad(), Map.of("naar", "GEPAUZEERD", "reden", "Het is vakantie in de regio."))
                .then()
                .statusCode(204);

        als(COORDINATOR).get(vast).then().body("beginOp", equalTo(over(10))).body("status", equalTo("VASTGESTELD"));
        zet(COORDINATOR, voorstel, Map.of("naar", "VASTGESTELD", "beginOp", over(12)))
                .then()
                .statusCode(409)
                .body("errors.code", contains("REVIEW_LOOPT"));
        als(COORDINATOR)
                .body(Map.of("voorstellen", List.of(tijdvak(over(10)))))
                .post(review.pad() + "/sessies")
                .then()
                .statusCode(409);
        review.naar("RONDES");
        zet(COORDINATOR, voorstel, Map.of("naar", "VASTGESTELD", "beginOp", over(12)))
                .then()
                .statusCode(204);
    }

    private static String vastgesteld(Proefreview review, String begin) {
        String sessie = stelVoor(COORDINATOR, review, begin);
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", begin))
                .then()
                .statusCode(204);
        return sessie;
    }
}
