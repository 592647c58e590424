package nl.sturenmetkwaliteit.peerreview.gesprek;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.over;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.probeert;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.verwijdert;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.vraag;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.zegt;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.Gereageerd;
import nl.sturenmetkwaliteit.peerreview.api.Gespreksding;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GesprekResourceTest {

    @Inject
    Gehoord gehoord;

    @Test
    void wie_een_vraag_leest_praat_mee_tot_de_ronde_sluit() {
        Proefreview review = begeleidDoorNdsd(eenReview().inRonde(VERHELDEREN));
        String gesprek = over(vraag(review));
        for (String wie : List.of(SCHRIJVER, COORDINATOR, PEER_GRONINGEN, NDSD)) {
            zegt(wie, gesprek, "Wat een goede vraag.");
        }

        als(PEER_UTRECHT)
                .get(gesprek + "/bijdragen")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items[2].schrijver.gemeente.naam", equalTo("Groningen"))
                .body("items[3].schrijver.gemeente", nullValue())
                .body("items.magWijzigen", equalTo(List.of(false, false, false, false)));
        als(COORDINATOR_UTRECHT)
                .get(gesprek)
                .then()
                .statusCode(200)
                .body("aantal", equalTo(4))
                .body("magReageren", equalTo(false));
        probeert(COORDINATOR_UTRECHT, gesprek, Map.of("tekst", "Ik lees mee."))
                .then()
                .statusCode(403);

        review.sluit(VERHELDEREN);
        probeert(PEER_UTRECHT, gesprek, Map.of("tekst", "Te laat."))
                .then()
                .statusCode(409)
                .body("detail", equalTo("De ronde is gesloten, en het gesprek dus ook."));
        als(PEER_UTRECHT)
                .get(gesprek)
                .then()
                .statusCode(200)
                .body("aantal", equalTo(4))
                .body("magReageren", equalTo(false))
                .body("geslotenOmdat", notNullValue());
    }

    @Test
    void een_verzoek_telt_wat_er_over_elk_ding_is_gezegd() {
        Proefreview review = eenReview().inRonde(VERHELDEREN);
        String vraag = vraag(review);
        String stil = vraag(review);
        zegt(SCHRIJVER, over(vraag), "Dat zoeken wij uit.");
        String weg = zegt(SCHRIJVER, over(vraag), "Dat weet ik niet.");
        verwijdert(SCHRIJVER, weg).then().statusCode(204);

        als(PEER_GRONINGEN)
                .get(review.pad() + "/gesprekken?ding=VRAAG")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.id == '%s' }.aantal".formatted(id(vraag)), equalTo(1))
                .body("items.find { it.id == '%s' }.aantal".formatted(id(stil)), equalTo(0))
                .body("items.magReageren", equalTo(List.of(true, true)));
        als(PEER_GRONINGEN)
                .get(review.pad() + "/gesprekken")
                .then()
                .statusCode(200)
                .body("items.findAll { it.ding == 'AANNAME' }", hasSize(1))
                .body("items.find { it.ding == 'AANNAME' }.magReageren", equalTo(true));
    }

    @Test
    void wie_genoemd_is_staat_erbij_en_het_gaat_als_bericht_de_deur_uit() {
        String gesprek = over(vraag(eenReview().inRonde(VERHELDEREN)));
        List<String> meepraters = als(PEER_UTRECHT)
                .get(gesprek + "/meepraters")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(meepraters)
                .contains(Mensen.id(SCHRIJVER), Mensen.id(COORDINATOR), Mensen.id(PEER_GRONINGEN))
                .doesNotContain(Mensen.id(PEER_UTRECHT), Mensen.id(COORDINATOR_UTRECHT));

        String groningen = Mensen.id(PEER_GRONINGEN);
        for (String vreemd : List.of(UUID.randomUUID().toString(), Mensen.id("kim.oldenzaal"))) {
            probeert(PEER_UTRECHT, gesprek, Map.of("tekst", "Kijkt u mee?", "genoemd", List.of(groningen, vreemd)))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/genoemd"));
        }
        String bijdrage = probeert(
                        PEER_UTRECHT, gesprek, Map.of("tekst", "Kijkt u mee?", "genoemd", List.of(groningen)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        als(SCHRIJVER)
                .get(gesprek + "/bijdragen/" + bijdrage)
                .then()
                .body("genoemd.id", equalTo(List.of(groningen)))
                .body("genoemd[0].gemeente.naam", equalTo("Groningen"));
        assertThat(gehoord.alles())
                .filteredOn(g -> g.dingId().equals(UUID.fromString(id(gesprek))))
                .singleElement()
                .satisfies(g -> {
                    assertThat(g.ding()).isEqualTo(Gespreksding.VRAAG);
                    assertThat(g.bijdrage()).hasToString(bijdrage);
                    assertThat(g.genoemd()).containsExactly(UUID.fromString(groningen));
                });
    }

    @Test
    void over_een_tip_wordt_gepraat_tijdens_de_oogst() {
        Oogstreview review = Oogstreview.gelegd();
        String tip = review.tip(PEER_UTRECHT);
        String gesprek = over(tip);
        String bijdrage = zegt(PEER_GRONINGEN, gesprek, "Dit nemen wij ook mee.");
        String spijt = zegt(PEER_GRONINGEN, gesprek, "Onze eigen zaak was net zo.");

        review.pauzeert();
        probeert(PEER_UTRECHT, gesprek, Map.of("tekst", "En wij.")).then().statusCode(409);
        wijzig(PEER_GRONINGEN, bijdrage, Map.of("tekst", "Toch niet.")).then().statusCode(409);
        verwijdert(PEER_GRONINGEN, spijt).then().statusCode(204);
        als(PEER_UTRECHT).get(bijdrage).then().statusCode(200);
        // stepped back, the harvest is hidden with all that was said about it
        review.staatIn("RONDES");
        als(PEER_UTRECHT).get(gesprek).then().statusCode(404);
        als(PEER_UTRECHT).get(bijdrage).then().statusCode(404);
        probeert(PEER_UTRECHT, gesprek, Map.of("tekst", "En wij.")).then().statusCode(404);
        als(PEER_UTRECHT)
                .get(review.pad() + "/gesprekken?ding=TIP")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        review.staatIn("OPVOLGING");
        probeert(PEER_UTRECHT, gesprek, Map.of("tekst", "En wij."))
                .then()
                .statusCode(409)
                .body("detail", equalTo("Over een tip praat u tijdens de oogst, en die is voorbij."));

        review.staatIn("OOGST");
        zegt(PEER_UTRECHT, gesprek, "En wij.");
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, tip))
                .delete(tip)
                .then()
                .statusCode(204);
        als(PEER_UTRECHT).get(gesprek).then().statusCode(404);
        assertThat(Eigenaar.tel("select count(*) from bijdrage where ding = ?", UUID.fromString(id(tip))))
                .isZero();
    }

    @Test
    void wie_vertrekt_leest_niets_meer_en_wat_gezegd_is_blijft_staan() {
        Proefreview review = eenReview().inRonde(VERHELDEREN);
        String gesprek = over(vraag(review));
        String bijdrage = zegt(PEER_GRONINGEN, gesprek, "Bij ons ook.");
        als(PEER_GRONINGEN).get(bijdrage).then().statusCode(200);

        zet(
                        COORDINATOR_GRONINGEN,
                        uitnodiging(review),
                        Map.of("naar", "BEEINDIGD", "reden", "Wij hebben er geen mensen voor."))
                .then()
                .statusCode(204);
        als(PEER_GRONINGEN).get(gesprek).then().statusCode(404);
        als(PEER_GRONINGEN).get(bijdrage).then().statusCode(404);
        als(PEER_GRONINGEN).get(review.pad() + "/gesprekken").then().statusCode(404);
        als(PEER_UTRECHT).get(bijdrage).then().statusCode(200).body("tekst", equalTo("Bij ons ook."));
        als(PEER_UTRECHT)
                .get(gesprek + "/meepraters")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(Mensen.id(PEER_GRONINGEN)), hasSize(0));
    }

    private static Proefreview begeleidDoorNdsd(Proefreview review) {
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("email", Mensen.mens(NDSD).get("email").asText()))
                .put(review.pad() + "/begeleider")
                .then()
                .statusCode(200);
        return new Proefreview(review.id(), review.casus(), NDSD);
    }

    private static String uitnodiging(Proefreview review) {
        return "/uitnodigingen/"
                + als(COORDINATOR)
                        .get(review.pad() + "/uitnodigingen")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.gemeente.naam == 'Groningen' }.id");
    }

    /** Hears what was said, as who tells others of it does. */
    @ApplicationScoped
    static class Gehoord {

        private final Queue<Gereageerd> alles = new ConcurrentLinkedQueue<>();

        Queue<Gereageerd> alles() {
            return alles;
        }

        void hoor(@Observes Gereageerd gereageerd) {
            alles.add(gereageerd);
        }
    }
}
