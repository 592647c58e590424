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
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Sessies.antwoord;
import static nl.sturenmetkwaliteit.hulp.Sessies.laatBegeleidenDoorNdsd;
import static nl.sturenmetkwaliteit.hulp.Sessies.over;
import static nl.sturenmetkwaliteit.hulp.Sessies.stelVoor;
import static nl.sturenmetkwaliteit.hulp.Sessies.tijdvak;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Taken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessieResourceTest {

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
    void alleen_wie_de_review_leidt_stelt_voor() {
        Proefreview review = eenReview().metTeam();
        laatBegeleidenDoorNdsd(review);
        Map<String, Object> invoer = Map.of("voorstellen", List.of(tijdvak(over(10))));
        for (String wie : List.of(SCHRIJVER, PEER_UTRECHT, COORDINATOR_UTRECHT)) {
            als(wie).body(invoer).post(review.pad() + "/sessies").then().statusCode(403);
        }
        maak(NDSD, review.pad() + "/sessies", invoer);
        maak(COORDINATOR, review.pad() + "/sessies", invoer);
        als(PEER_UTRECHT).get(review.pad() + "/sessies").then().body("items", hasSize(2));
    }

    @Test
    void een_datum_komt_nog_en_staat_er_een_keer() {
        Proefreview review = eenReview().metTeam();
        String pad = review.pad() + "/sessies";
        List<List<Map<String, String>>> fout = List.of(
                List.of(tijdvak(over(-1))),
                List.of(tijdvak(over(900))),
                List.of(tijdvak(over(10)), tijdvak(over(10))),
                List.of(Map.of("beginOp", over(10), "eindeOp", over(10))),
                List.of(Map.of("beginOp", over(10), "eindeOp", over(11))),
                List.of());
        fout.forEach(voorstellen -> als(COORDINATOR)
                .body(Map.of("voorstellen", voorstellen))
                .post(pad)
                .then()
                .statusCode(400));
        maak(COORDINATOR, pad, Map.of("voorstellen", List.of(tijdvak(over(10)), tijdvak(over(11)))));
    }

    @Test
    void een_sessie_hoort_bij_een_ronde_van_de_eigen_review_of_bij_geen() {
        Proefreview review = eenReview().gestart();
        Proefreview andere = eenReview().gestart();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        wijzig(COORDINATOR, sessie, Map.of("ronde", andere.ronde(REFLECTEREN)))
                .then()
                .statusCode(400);
        wijzig(COORDINATOR, sessie, Map.of("ronde", review.ronde(REFLECTEREN)))
                .then()
                .statusCode(200)
                .body("ronde", equalTo(review.ronde(REFLECTEREN)));
    }

    @Test
    void een_videolink_is_een_veilig_adres() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        for (String link : List.of(
                "http://vergader.example/a",
                "https://",
                "javascript:alert(1)",
                "https://a b",
                "https://naam:wachtwoord@vergader.example/a")) {
            wijzig(COORDINATOR, sessie, Map.of("videolink", link)).then().statusCode(400);
        }
        wijzig(COORDINATOR, sessie, Map.of("videolink", "https://vergader.example/a"))
                .then()
                .statusCode(200);
    }

    @Test
    void in_de_plaats_staat_niemand() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        wijzig(COORDINATOR, sessie, Map.of("plaats", "Bij mevrouw Jansen thuis"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"));
        wijzig(COORDINATOR, sessie, Map.of("plaats", "Stadhuis, zaal 3"))
                .then()
                .statusCode(200)
                .body("plaats", equalTo("Stadhuis, zaal 3"));
    }

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
                UUID.fromString(sessie.substring(sessie.lastIndexOf('/') + 1)));
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

    private static String vastgesteld(Proefreview review, String begin) {
        String sessie = stelVoor(COORDINATOR, review, begin);
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", begin))
                .then()
                .statusCode(204);
        return sessie;
    }
}
