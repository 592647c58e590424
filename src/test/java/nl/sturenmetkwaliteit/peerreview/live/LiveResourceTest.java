package nl.sturenmetkwaliteit.peerreview.live;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Schrijven.REFLECTIE;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ingediend;
import static nl.sturenmetkwaliteit.hulp.Sessies.bezig;
import static nl.sturenmetkwaliteit.hulp.Sessies.laatBegeleidenDoorNdsd;
import static nl.sturenmetkwaliteit.hulp.Sessies.over;
import static nl.sturenmetkwaliteit.hulp.Sessies.stelVoor;
import static nl.sturenmetkwaliteit.hulp.Sessies.toon;
import static nl.sturenmetkwaliteit.hulp.Sessies.vandaag;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Taken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveResourceTest {

    private static final Map<String, String> NIETS = Map.of("soort", "NIETS");

    @Test
    void een_sessie_begint_op_de_dag_zelf_door_wie_leidt_en_staat_zolang_in_ieders_taken() {
        Proefreview review = eenReview().metTeam();
        laatBegeleidenDoorNdsd(review);
        String later = stelVoor(NDSD, review, over(12));
        zet(NDSD, later, Map.of("naar", "VASTGESTELD", "beginOp", over(12)))
                .then()
                .statusCode(204);
        zet(NDSD, later, Map.of("naar", "BEZIG")).then().statusCode(409).body("errors.code", contains("OP_DE_DAG"));
        String sessie = vandaag(review);
        String taak = "SESSIE_VOLGEN " + sessie + "/live";
        assertThat(Taken.van(PEER_UTRECHT)).doesNotContain(taak);
        als(PEER_UTRECHT)
                .get(sessie + "/live")
                .then()
                .statusCode(200)
                .body("status", equalTo("VASTGESTELD"))
                .body("soort", nullValue());

        zet(COORDINATOR, sessie, Map.of("naar", "BEZIG")).then().statusCode(403);
        zet(NDSD, sessie, Map.of("naar", "BEZIG")).then().statusCode(204);

        assertThat(Taken.van(PEER_UTRECHT)).contains(taak);
        als(PEER_UTRECHT)
                .get(sessie + "/live")
                .then()
                .body("status", equalTo("BEZIG"))
                .body("leidt", equalTo(false))
                .body("stap", equalTo(1))
                .body("soort", equalTo("NIETS"))
                .body("begonnenOp", notNullValue())
                .body("nietKlaar", nullValue());
        als(NDSD).get(sessie + "/live").then().body("leidt", equalTo(true));
        als(COORDINATOR).get(sessie + "/live").then().body("leidt", equalTo(false));

        zet(COORDINATOR, sessie, Map.of("naar", "GEHOUDEN")).then().statusCode(204);
        als(PEER_UTRECHT)
                .get(sessie + "/live")
                .then()
                .body("status", equalTo("GEHOUDEN"))
                .body("soort", nullValue());
        assertThat(Taken.van(PEER_UTRECHT)).doesNotContain(taak);
        toon(NDSD, sessie + "/live", NIETS).then().statusCode(409);
    }

    @Test
    void op_het_scherm_komt_alleen_wat_iedereen_mag_lezen_en_wat_verborgen_is_is_er_niet() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String ronde = review.ronde(REFLECTEREN);
        String reflectie = id(ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE));
        String live = bezig(review);

        Response verborgen = toon(COORDINATOR, live, Map.of("soort", "REFLECTIE", "ding", reflectie));
        Response onbekend = toon(COORDINATOR, live, Map.of("soort", "REFLECTIE", "ding", UUID.randomUUID()));
        verborgen.then().statusCode(400).body("errors.code", contains("VOOR_IEDEREEN"));
        assertThat(verborgen.asString()).isEqualTo(onbekend.asString());
        toon(COORDINATOR, live, Map.of("soort", "RONDE", "ding", ronde))
                .then()
                .statusCode(400)
                .body("errors.code", contains("VOOR_IEDEREEN"));
        toon(COORDINATOR, live, Map.of("soort", "STILSCHRIJVEN", "ding", ronde, "eindigtOp", straks()))
                .then()
                .statusCode(200)
                .body("stap", equalTo(2))
                .body("ronde", equalTo(ronde))
                .body("nuOp", notNullValue());
        for (String wie : List.of(PEER_UTRECHT, PEER_GRONINGEN, SCHRIJVER, COORDINATOR)) {
            assertThat(als(wie).get(live).asString()).doesNotContain(reflectie);
        }

        review.sluit(REFLECTEREN);

        als(PEER_GRONINGEN)
                .get(live)
                .then()
                .body("soort", equalTo("RONDE"))
                .body("ding", equalTo(ronde))
                .body("stap", equalTo(3))
                .body("eindigtOp", nullValue());
        toon(COORDINATOR, live, Map.of("soort", "STILSCHRIJVEN", "ding", ronde))
                .then()
                .statusCode(400)
                .body("errors.code", contains("NIET_OPEN"));
        toon(COORDINATOR, live, Map.of("soort", "REFLECTIE", "ding", reflectie, "veld", "leren"))
                .then()
                .statusCode(400);
        toon(COORDINATOR, live, Map.of("soort", "REFLECTIE", "ding", reflectie, "veld", "denken"))
                .then()
                .statusCode(200)
                .body("ronde", equalTo(ronde))
                .body("stap", equalTo(4));
    }

    @Test
    void een_vraag_en_een_aanname_komen_uit_deze_review() {
        Proefreview review = eenReview().inRonde(VERHELDEREN);
        String live = bezig(review);
        String vraag = als(PEER_UTRECHT)
                .body(Map.of("tekst", "Wat merkte het gezin ervan?"))
                .post(review.rondePad(VERHELDEREN) + "/vragen")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String elders = bezig(eenReview().inRonde(VERHELDEREN));

        toon(COORDINATOR, elders, Map.of("soort", "VRAAG", "ding", vraag))
                .then()
                .statusCode(400);
        toon(COORDINATOR, live, Map.of("soort", "VRAAG", "ding", vraag))
                .then()
                .statusCode(200)
                .body("ronde", equalTo(review.ronde(VERHELDEREN)));
        toon(COORDINATOR, live, Map.of("soort", "VRAAG")).then().statusCode(400);
        toon(COORDINATOR, live, Map.of("soort", "CASUS", "ding", vraag)).then().statusCode(400);
        toon(COORDINATOR, live, Map.of("soort", "CASUS")).then().statusCode(200);
        toon(COORDINATOR, live, Map.of("soort", "RONDE", "ding", review.ronde(VERHELDEREN)))
                .then()
                .statusCode(200);
    }

    @Test
    void wie_leidt_wijzigt_wat_hij_las_en_een_ander_leidt_niet() {
        Proefreview review = eenReview().metTeam();
        String live = bezig(review);
        String gelezen = etag(COORDINATOR, live);
        als(COORDINATOR).body(NIETS).put(live).then().statusCode(428);
        als(COORDINATOR)
                .header("If-Match", gelezen)
                .body(Map.of("soort", "STURINGSVRAAG"))
                .put(live)
                .then()
                .statusCode(200);
        als(COORDINATOR)
                .header("If-Match", gelezen)
                .body(Map.of("soort", "CASUS"))
                .put(live)
                .then()
                .statusCode(412);
        for (String wie : List.of(PEER_UTRECHT, SCHRIJVER, COORDINATOR_UTRECHT)) {
            als(wie).header("If-Match", etag(wie, live))
                    .body(NIETS)
                    .put(live)
                    .then()
                    .statusCode(403);
        }
        als(PEER_UTRECHT).get(live).then().body("soort", equalTo("STURINGSVRAAG"));
    }

    @Test
    void het_woord_is_aan_wie_meedoet_en_de_tijd_is_van_deze_sessie() {
        Proefreview review = eenReview().metTeam();
        String live = bezig(review);
        String peer = Mensen.id(PEER_UTRECHT);
        als(COORDINATOR).get(live).then().body("sprekers.id", hasItem(peer));

        toon(COORDINATOR, live, Map.of("soort", "CASUS", "spreker", Mensen.id("thijs.utrecht")))
                .then()
                .statusCode(400)
                .body("errors.code", contains("ONBEKEND"));
        toon(COORDINATOR, live, Map.of("soort", "CASUS", "eindigtOp", over(3)))
                .then()
                .statusCode(400)
                .body("errors.code", contains("TE_VER"));
        toon(COORDINATOR, live, Map.of("soort", "CASUS", "spreker", peer, "eindigtOp", straks()))
                .then()
                .statusCode(200);

        als(PEER_GRONINGEN)
                .get(live)
                .then()
                .body("spreker.id", equalTo(peer))
                .body("stap", equalTo(2))
                .body("eindigtOp", notNullValue());
        toon(COORDINATOR, live, Map.of("soort", "CASUS"))
                .then()
                .body("stap", equalTo(2))
                .body("spreker", nullValue());
    }

    @Test
    void klaar_is_wie_het_zegt_een_keer_bij_deze_stap_en_namen_zijn_voor_wie_leidt() {
        Proefreview review = eenReview().metTeam();
        String live = bezig(review);
        klaar(PEER_UTRECHT, live, 1, true).then().statusCode(200).body("ikKlaar", equalTo(true));
        klaar(PEER_UTRECHT, live, 1, true).then().statusCode(200).body("aantalKlaar", equalTo(1));
        klaar(COORDINATOR, live, 1, true).then().statusCode(403);

        als(PEER_GRONINGEN)
                .get(live)
                .then()
                .body("aantalKlaar", equalTo(1))
                .body("ikKlaar", equalTo(false))
                .body("nietKlaar", nullValue())
                .body("sprekers", nullValue());
        als(COORDINATOR)
                .get(live)
                .then()
                .body("ikKlaar", nullValue())
                .body("nietKlaar.id", containsInAnyOrder(Mensen.id(PEER_GRONINGEN), Mensen.id(SCHRIJVER)));

        klaar(PEER_UTRECHT, live, 1, false).then().statusCode(200).body("aantalKlaar", equalTo(0));
        klaar(PEER_UTRECHT, live, 1, true).then().statusCode(200).body("aantalKlaar", equalTo(1));
        toon(COORDINATOR, live, Map.of("soort", "CASUS")).then().body("aantalKlaar", equalTo(0));
        klaar(PEER_GRONINGEN, live, 1, true).then().statusCode(409);
        klaar(PEER_GRONINGEN, live, 2, true).then().statusCode(200).body("aantalKlaar", equalTo(1));
    }

    @Test
    void een_review_die_stopt_rondt_de_sessie_af_die_bezig_is() {
        Proefreview review = eenReview().gestart();
        String live = bezig(review);
        klaar(PEER_UTRECHT, live, 1, true).then().statusCode(200);
        zet(COORDINATOR, review.pad(), Map.of("naar", "GESTOPT", "reden", "Wij hebben er nu geen mensen voor."))
                .then()
                .statusCode(204);
        als(COORDINATOR).get(live).then().body("status", equalTo("GEHOUDEN")).body("soort", nullValue());
        assertThat(Eigenaar.tel("select count(*) from livesessie where peerreview = ?::uuid", review.id()))
                .isZero();
    }

    @Test
    void wie_meekijkt_laat_een_spoor_na_en_niet_elke_keer_weer() {
        Proefreview review = eenReview().metTeam();
        String live = bezig(review);
        for (int keer = 0; keer < 3; keer++) {
            als(PEER_UTRECHT).get(live).then().statusCode(200);
        }
        assertThat(Eigenaar.tel(
                        "select count(*) from verwerking where operatie = 'getLive' and persoon = ?::uuid and ding_id = ?::uuid",
                        Mensen.id(PEER_UTRECHT),
                        id(live.substring(0, live.lastIndexOf('/')))))
                .isEqualTo(1);
    }

    private static Response klaar(String wie, String live, int stap, boolean klaar) {
        return als(wie).body(Map.of("stap", stap, "klaar", klaar)).post(live + "/klaar");
    }

    private static String straks() {
        return Instant.now()
                .plus(10, ChronoUnit.MINUTES)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
