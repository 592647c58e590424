package nl.sturenmetkwaliteit.peerreview.spiegel;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenInterneReview;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ADVIES;
import static nl.sturenmetkwaliteit.hulp.Schrijven.dienIn;
import static nl.sturenmetkwaliteit.hulp.Schrijven.heropen;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ingediend;
import static nl.sturenmetkwaliteit.hulp.Schrijven.spiegelVan;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.ADVISEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

/** Every advice to another is an advice to oneself: it stays at home unless its writer shares it. */
@QuarkusTest
class SpiegelResourceTest {

    @Inject
    InReview inReview;

    @Inject
    EntityManager em;

    @Test
    void de_spiegel_gaat_bij_het_indienen_naar_de_eigen_gemeente_en_de_gastheer_ziet_hem_niet() {
        Proefreview review = eenReview().inRonde(ADVISEREN);
        String reflectie = ingediend(review, PEER_UTRECHT, ADVISEREN, ADVIES);
        String spiegel = spiegelVan(reflectie);
        review.sluit(ADVISEREN);

        for (String wie : List.of(PEER_UTRECHT, COORDINATOR_UTRECHT, "liesbeth.utrecht")) {
            als(wie).get(spiegel)
                    .then()
                    .statusCode(200)
                    .body("tekst", equalTo(ADVIES.get("spiegel")))
                    .body("eigenAdvies", equalTo(ADVIES.get("advies")))
                    .body("gastheer.naam", equalTo("Amsterdam"));
        }
        for (String wie : List.of(COORDINATOR, PEER_GRONINGEN)) {
            als(wie).get(spiegel).then().statusCode(404);
            als(wie).get(reflectie)
                    .then()
                    .statusCode(200)
                    .body("advies", equalTo(ADVIES.get("advies")))
                    .body("spiegel", nullValue());
        }
        als(NDSD).get(spiegel).then().statusCode(403);
        als(PEER_UTRECHT).get(reflectie).then().body("spiegel", equalTo(ADVIES.get("spiegel")));
        assertThat(Eigenaar.lees(
                        "select spiegel_concept from reflectie where peerreview = ?", UUID.fromString(review.id())))
                .containsOnlyNulls();
        assertThat(spiegelsInSql(COORDINATOR, review)).isEmpty();
        assertThat(spiegelsInSql(PEER_UTRECHT, review)).hasSize(1);
    }

    @Test
    void een_gedeelde_spiegel_staat_bij_de_reflectie_tot_de_schrijver_hem_terugneemt() {
        Proefreview review = eenReview().inRonde(ADVISEREN);
        String reflectie = ingediend(review, PEER_UTRECHT, ADVISEREN, ADVIES);
        String spiegel = spiegelVan(reflectie);

        als(COORDINATOR_UTRECHT)
                .header("If-Match", etag(COORDINATOR_UTRECHT, spiegel))
                .body(Map.of())
                .put(spiegel + "/deling")
                .then()
                .statusCode(403);
        deel(PEER_UTRECHT, spiegel).then().statusCode(200);
        als(PEER_GRONINGEN).get(reflectie).then().statusCode(404);
        assertThat(spiegelsInSql(PEER_GRONINGEN, review)).isEmpty();
        review.sluit(ADVISEREN);
        als(PEER_GRONINGEN).get(reflectie).then().statusCode(200).body("spiegel", equalTo(ADVIES.get("spiegel")));
        als(COORDINATOR).get(reflectie).then().statusCode(200).body("spiegel", equalTo(ADVIES.get("spiegel")));
        als(COORDINATOR).get(spiegel).then().statusCode(404);
        als(COORDINATOR).get("/spiegels?limit=100").then().statusCode(200).body("items.id", not(hasItem(id(spiegel))));

        als(PEER_UTRECHT)
                .header("If-Match", etag(PEER_UTRECHT, spiegel))
                .delete(spiegel + "/deling")
                .then()
                .statusCode(204);
        als(COORDINATOR).get(reflectie).then().body("spiegel", nullValue());
        als(PEER_UTRECHT)
                .header("If-Match", etag(PEER_UTRECHT, spiegel))
                .delete(spiegel + "/deling")
                .then()
                .statusCode(404);
    }

    @Test
    void wat_gedeeld_wordt_is_gescand() {
        Proefreview review = eenReview().inRonde(ADVISEREN);
        String spiegel = spiegelVan(ingediend(
                review,
                PEER_UTRECHT,
                ADVISEREN,
                Map.of("advies", "Begin klein.", "spiegel", "Mevrouw Jansen zei het ook tegen ons.")));

        deel(PEER_UTRECHT, spiegel).then().statusCode(409).body("type", equalTo("/problemen/persoonsgegevens"));
        wijzig(PEER_UTRECHT, spiegel, Map.of("tekst", "Een bewoner zei het ook tegen ons."))
                .then()
                .statusCode(200);
        deel(PEER_UTRECHT, spiegel).then().statusCode(200);
        wijzig(PEER_UTRECHT, spiegel, Map.of("tekst", "Toch weer mevrouw Jansen."))
                .then()
                .statusCode(409);
        wijzig(COORDINATOR_UTRECHT, spiegel, Map.of("tekst", "Van een ander."))
                .then()
                .statusCode(403);
    }

    @Test
    void een_heropende_reflectie_neemt_de_spiegel_weer_op_en_stelt_hem_bij() {
        Proefreview review = eenReview().inRonde(ADVISEREN);
        String reflectie = ingediend(review, PEER_UTRECHT, ADVISEREN, ADVIES);
        String spiegel = spiegelVan(reflectie);
        wijzig(PEER_UTRECHT, spiegel, Map.of("tekst", "Scherper gezegd."))
                .then()
                .statusCode(200);

        heropen(PEER_UTRECHT, reflectie).then().statusCode(204);
        als(PEER_UTRECHT).get(reflectie).then().body("spiegel", equalTo("Scherper gezegd."));
        dienIn(PEER_UTRECHT, reflectie).then().statusCode(204);
        assertThat(spiegelVan(reflectie)).isEqualTo(spiegel);
        als(PEER_UTRECHT).get(spiegel).then().body("tekst", equalTo("Scherper gezegd."));
    }

    @Test
    void een_eigen_voornemen_ligt_bij_de_spiegel_en_komt_terug() {
        Proefreview review = eenReview().inRonde(ADVISEREN);
        String spiegel = spiegelVan(ingediend(review, PEER_UTRECHT, ADVISEREN, ADVIES));
        String lijst = spiegel + "/voornemens";
        String voornemen = lijst + "/"
                + maak(
                        COORDINATOR_UTRECHT,
                        lijst,
                        Map.of(
                                "wat", "Gezinnen laten kiezen.",
                                "doorWie", "De teamleider",
                                "wanneerdatum", LocalDate.now().plusMonths(2).toString(),
                                "niveau", "UITVOERING",
                                "eersteStap", "Een gezin vragen."));

        als(PEER_UTRECHT)
                .body(Map.of("watGedaan", "Gevraagd.", "watBewonersMerkten", "Rust.", "watGeleerd", "Durven."))
                .post(voornemen + "/opvolgingen")
                .then()
                .statusCode(201);
        als(PEER_UTRECHT)
                .get(lijst)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].opvolgingen[0].watGeleerd", equalTo("Durven."));
        wijzig(PEER_UTRECHT, voornemen, Map.of("doorWie", "De wijkmanager"))
                .then()
                .statusCode(200);
        als(COORDINATOR).get(lijst).then().statusCode(404);
        als(COORDINATOR).get(voornemen).then().statusCode(404);
        als(COORDINATOR)
                .get(review.pad() + "/voornemens")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void een_eigen_voornemen_hangt_aan_aannames_die_men_daar_kon_lezen() {
        Proefreview review = eenReview().inRonde(ADVISEREN);
        String spiegel = spiegelVan(ingediend(review, PEER_UTRECHT, ADVISEREN, ADVIES));
        String gelezen = als(PEER_UTRECHT)
                .get(review.pad() + "/aannames")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        String elders = als(COORDINATOR)
                .get(eenReview().zonderTeam().pad() + "/aannames")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");

        for (String onbekend : List.of(elders, UUID.randomUUID().toString())) {
            als(PEER_UTRECHT)
                    .body(voornemen(List.of(gelezen, onbekend)))
                    .post(spiegel + "/voornemens")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/aannames"));
        }
        String id = maak(PEER_UTRECHT, spiegel + "/voornemens", voornemen(List.of(gelezen)));
        wijzig(PEER_UTRECHT, spiegel + "/voornemens/" + id, Map.of("aannames", List.of(elders)))
                .then()
                .statusCode(400);
        wijzig(PEER_UTRECHT, spiegel + "/voornemens/" + id, Map.of("aannames", List.of()))
                .then()
                .statusCode(200)
                .body("aannames", hasSize(0));
    }

    private static Map<String, Object> voornemen(List<String> aannames) {
        return Map.of(
                "wat", "Gezinnen laten kiezen.",
                "doorWie", "De teamleider",
                "wanneerdatum", LocalDate.now().plusMonths(2).toString(),
                "niveau", "UITVOERING",
                "eersteStap", "Een gezin vragen.",
                "aannames", aannames);
    }

    @Test
    void in_een_interne_review_is_de_spiegel_van_de_schrijver_alleen() {
        Proefreview review = eenInterneReview()
                .metFormat("STUREN_MET_KWALITEIT")
                .metPeers(COLLEGA, "delano.amsterdam")
                .inRonde(ADVISEREN);
        String spiegel = spiegelVan(ingediend(review, COLLEGA, ADVISEREN, ADVIES));

        als(COLLEGA).get(spiegel).then().statusCode(200);
        als(COORDINATOR).get(spiegel).then().statusCode(404);
        als("delano.amsterdam").get(spiegel).then().statusCode(404);
        als("delano.amsterdam")
                .get("/spiegels?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id(spiegel))));
        assertThat(spiegelsInSql("delano.amsterdam", review)).isEmpty();
    }

    private List<?> spiegelsInSql(String wie, Proefreview review) {
        UUID id = UUID.fromString(review.id());
        return inReview.als(wie, id, () -> em.createNativeQuery("select id from spiegel where peerreview = :review")
                .setParameter("review", id)
                .getResultList());
    }

    private static Response deel(String wie, String spiegel) {
        return als(wie).header("If-Match", etag(wie, spiegel)).body(Map.of()).put(spiegel + "/deling");
    }
}
