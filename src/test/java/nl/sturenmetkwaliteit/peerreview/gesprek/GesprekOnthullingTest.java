package nl.sturenmetkwaliteit.peerreview.gesprek;

import static nl.sturenmetkwaliteit.hulp.Als.BEHEERDER;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.over;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.probeert;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.zegt;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ADVIES;
import static nl.sturenmetkwaliteit.hulp.Schrijven.REFLECTIE;
import static nl.sturenmetkwaliteit.hulp.Schrijven.concept;
import static nl.sturenmetkwaliteit.hulp.Schrijven.dienIn;
import static nl.sturenmetkwaliteit.hulp.Schrijven.heropen;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ingediend;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.AANNAMES;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.ADVISEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.HERFORMULEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.TERUGBLIK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Transactie;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import org.junit.jupiter.api.Test;

/** What is hidden is not talked about: for who may not read a thing, nothing was said about it. */
@QuarkusTest
class GesprekOnthullingTest {

    private static final String COLLEGA_UTRECHT = "liesbeth.utrecht";

    @Inject
    InReview inReview;

    @Inject
    EntityManager em;

    @Test
    void over_een_verzegelde_reflectie_bestaat_geen_gesprek() {
        Proefreview review = metTweeUitUtrecht().inRonde(REFLECTEREN);
        String lijst = review.pad() + "/gesprekken?limit=100";
        Map<String, String> leeg = Map.of(
                COORDINATOR, etag(COORDINATOR, lijst),
                SCHRIJVER, etag(SCHRIJVER, lijst),
                PEER_GRONINGEN, etag(PEER_GRONINGEN, lijst),
                COORDINATOR_UTRECHT, etag(COORDINATOR_UTRECHT, lijst));
        String reflectie = ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
        String gesprek = over(reflectie);
        String bijdrage = zegt(COLLEGA_UTRECHT, gesprek, "Dit speelt bij ons team ook.");

        leeg.forEach((wie, etag) -> {
            isVerborgen(wie, gesprek, bijdrage);
            assertThat(etag(wie, lijst)).isEqualTo(etag);
        });
        assertThat(bijdragen(COORDINATOR, review)).isEmpty();
        assertThat(bijdragen(PEER_GRONINGEN, review)).isEmpty();

        ingediend(review, PEER_GRONINGEN, REFLECTEREN, REFLECTIE);
        als(PEER_GRONINGEN).get(bijdrage).then().statusCode(200);
        zegt(PEER_GRONINGEN, gesprek, "Bij ons ook.");
        als(PEER_UTRECHT).get(gesprek).then().statusCode(200).body("aantal", equalTo(2));
        isVerborgen(SCHRIJVER, gesprek, bijdrage);

        review.sluit(REFLECTEREN);
        for (String wie : List.of(COORDINATOR, SCHRIJVER, COORDINATOR_UTRECHT)) {
            als(wie).get(gesprek).then().statusCode(200).body("aantal", equalTo(2));
            als(wie).get(lijst).then().body("items.id", hasItem(id(gesprek)));
        }
        assertThat(bijdragen(COORDINATOR, review)).hasSize(2);
    }

    @Test
    void wie_te_noemen_is_verraadt_niet_wie_al_inleverde() {
        Proefreview review = metTweeUitUtrecht().inRonde(REFLECTEREN);
        String gesprek = over(ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE));
        ingediend(review, PEER_GRONINGEN, REFLECTEREN, REFLECTIE);

        assertThat(meepraters(COLLEGA_UTRECHT, gesprek)).containsExactly(Mensen.id(PEER_UTRECHT));
        assertThat(meepraters(PEER_UTRECHT, gesprek))
                .containsExactlyInAnyOrder(Mensen.id(COLLEGA_UTRECHT), Mensen.id(PEER_GRONINGEN));
        Map<String, Object> aanGroningen =
                Map.of("tekst", "Kijkt u mee?", "genoemd", List.of(Mensen.id(PEER_GRONINGEN)));
        probeert(COLLEGA_UTRECHT, gesprek, aanGroningen).then().statusCode(400);
        probeert(PEER_UTRECHT, gesprek, aanGroningen).then().statusCode(201);

        review.sluit(REFLECTEREN);
        assertThat(meepraters(COLLEGA_UTRECHT, gesprek))
                .contains(
                        Mensen.id(PEER_UTRECHT),
                        Mensen.id(PEER_GRONINGEN),
                        Mensen.id(COORDINATOR),
                        Mensen.id(SCHRIJVER));
    }

    @Test
    void de_dienst_zelf_weet_wie_er_van_hoort_en_niemand_anders() {
        Proefreview review = metTweeUitUtrecht().inRonde(REFLECTEREN);
        String gesprek = over(ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE));

        assertThat(hoortErVan(gesprek)).containsExactlyInAnyOrder(Mensen.id(PEER_UTRECHT), Mensen.id(COLLEGA_UTRECHT));
        ingediend(review, PEER_GRONINGEN, REFLECTEREN, REFLECTIE);
        assertThat(hoortErVan(gesprek)).contains(Mensen.id(PEER_GRONINGEN)).doesNotContain(Mensen.id(SCHRIJVER));
        review.sluit(REFLECTEREN);
        assertThat(hoortErVan(gesprek)).contains(Mensen.id(SCHRIJVER), Mensen.id(COORDINATOR));
    }

    @Test
    void over_een_concept_wordt_niet_gepraat_ook_niet_in_het_eigen_team() {
        Proefreview review = metTweeUitUtrecht().inRonde(REFLECTEREN);
        String reflectie = concept(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
        String gesprek = over(reflectie);

        als(COLLEGA_UTRECHT).get(reflectie).then().statusCode(200);
        als(COLLEGA_UTRECHT).get(gesprek).then().statusCode(404);
        probeert(COLLEGA_UTRECHT, gesprek, Map.of("tekst", "Mooi begin."))
                .then()
                .statusCode(404);
        dienIn(PEER_UTRECHT, reflectie).then().statusCode(204);
        String bijdrage = zegt(COLLEGA_UTRECHT, gesprek, "Zo is het goed.");
        heropen(PEER_UTRECHT, reflectie).then().statusCode(204);
        als(COLLEGA_UTRECHT).get(bijdrage).then().statusCode(404);
        als(PEER_UTRECHT).get(gesprek).then().statusCode(404);
    }

    @Test
    void over_een_aanname_wordt_gepraat_vanaf_de_onthulling_tot_de_volgende_ronde_sluit() {
        Proefreview review = eenReview().inRonde(AANNAMES);
        String lijst = review.pad() + "/aannames";
        String aanname = lijst + "/"
                + maak(
                        PEER_UTRECHT,
                        lijst,
                        Map.of("tekst", "Een gezin wil een vast gezicht.", "over", "EIGEN_PRAKTIJK"));
        String gesprek = over(aanname);
        String bijdrage = zegt(PEER_UTRECHT, gesprek, "Dat hoorde ik van een gezin.");

        for (String wie : List.of(COORDINATOR, SCHRIJVER, PEER_GRONINGEN)) {
            isVerborgen(wie, gesprek, bijdrage);
        }
        review.sluit(AANNAMES);
        zegt(SCHRIJVER, gesprek, "Bij ons wilde het gezin juist rust.");
        review.open(HERFORMULEREN);
        zegt(PEER_GRONINGEN, gesprek, "Bij ons ook.");
        review.sluit(HERFORMULEREN);
        probeert(SCHRIJVER, gesprek, Map.of("tekst", "Te laat.")).then().statusCode(409);
        als(SCHRIJVER).get(gesprek).then().statusCode(200).body("aantal", equalTo(3));
    }

    @Test
    void wat_meteen_onthuld_is_sluit_met_de_eigen_ronde_en_een_advies_met_de_terugblik() {
        Proefreview review = eenReview().inRonde(ADVISEREN);
        String advies = over(ingediend(review, PEER_UTRECHT, ADVISEREN, ADVIES));
        review.sluit(ADVISEREN);
        review.open(TERUGBLIK);
        zegt(SCHRIJVER, advies, "Dank, dit raakt ons.");
        String terugblik = over(ingediend(review, SCHRIJVER, TERUGBLIK, Map.of("terugblik", "Het raakte ons.")));
        zegt(PEER_GRONINGEN, terugblik, "Mooi dat u dit zegt.");

        review.sluit(TERUGBLIK);
        for (String gesprek : List.of(advies, terugblik)) {
            probeert(PEER_GRONINGEN, gesprek, Map.of("tekst", "Te laat."))
                    .then()
                    .statusCode(409);
            als(PEER_GRONINGEN).get(gesprek).then().statusCode(200).body("aantal", equalTo(1));
        }
    }

    @Test
    void het_logboek_zwijgt_over_een_gesprek_tot_de_onthulling() {
        Proefreview review = metTweeUitUtrecht().inRonde(REFLECTEREN);
        String gesprek = over(ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE));
        String bijdrage = zegt(COLLEGA_UTRECHT, gesprek, "Dit speelt bij ons team ook.");
        als(COLLEGA_UTRECHT).get(bijdrage).then().statusCode(200);

        for (String lezer : List.of(COORDINATOR, BEHEERDER)) {
            als(lezer)
                    .get("/verwerkingen?limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.dingId", hasItem(review.id()))
                    .body("items.dingId", not(hasItem(id(gesprek))))
                    .body("items.dingId", not(hasItem(id(bijdrage))));
        }
        review.sluit(REFLECTEREN);
        als(COORDINATOR)
                .get("/verwerkingen?limit=100")
                .then()
                .body("items.dingId", hasItem(id(gesprek)))
                .body("items.dingId", hasItem(id(bijdrage)));
    }

    private static Reviewbouwer metTweeUitUtrecht() {
        return eenReview().metPeers(PEER_UTRECHT, COLLEGA_UTRECHT, PEER_GRONINGEN);
    }

    private static void isVerborgen(String wie, String gesprek, String bijdrage) {
        for (String pad :
                List.of(gesprek, gesprek + "/meepraters", gesprek + "/bijdragen", bijdrage, bijdrage + "/versies")) {
            als(wie).get(pad).then().statusCode(404);
        }
        als(wie).header("If-Match", "\"0-0\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("tekst", "Van mij."))
                .patch(bijdrage)
                .then()
                .statusCode(404);
        als(wie).header("If-Match", "\"0-0\"").delete(bijdrage).then().statusCode(404);
        probeert(wie, gesprek, Map.of("tekst", "Ik ook.")).then().statusCode(404);
        String review = gesprek.substring(0, gesprek.lastIndexOf('/'));
        als(wie).get(review + "?limit=100").then().statusCode(200).body("items.id", not(hasItem(id(gesprek))));
    }

    private static List<String> meepraters(String wie, String gesprek) {
        return als(wie).get(gesprek + "/meepraters")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** Whom the service would tell, whatever one of them may know of the others. */
    private static List<String> hoortErVan(String gesprek) {
        return Transactie.als(
                Actor.systeem("GM0363"),
                null,
                em -> Transactie.lees(
                        em, "select cast(persoon as text) from wie_meepraat('GM0363', '%s')".formatted(id(gesprek))));
    }

    /** What the database shows this person, past every query of ours. */
    private List<?> bijdragen(String wie, Proefreview review) {
        UUID id = UUID.fromString(review.id());
        return inReview.als(wie, id, () -> em.createNativeQuery("select id from bijdrage where peerreview = :review")
                .setParameter("review", id)
                .getResultList());
    }
}
