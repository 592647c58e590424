package nl.sturenmetkwaliteit.peerreview.reflectie;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Schrijven.REFLECTIE;
import static nl.sturenmetkwaliteit.hulp.Schrijven.concept;
import static nl.sturenmetkwaliteit.hulp.Schrijven.dienIn;
import static nl.sturenmetkwaliteit.hulp.Schrijven.heropen;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ingediend;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.AANNAMES;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.TERUGBLIK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

/** Nobody reads the others before writing their own; what is hidden does not exist. */
@QuarkusTest
class OnthullingTest {

    @Inject
    InReview inReview;

    @Inject
    EntityManager em;

    @Test
    void peer_ziet_andere_reflecties_pas_na_eigen_inzending() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String lijst = review.rondePad(REFLECTEREN) + "/reflecties";
        String leeg = etag(PEER_GRONINGEN, lijst);
        String vanUtrecht = ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);

        isVerborgen(PEER_GRONINGEN, lijst, vanUtrecht);
        assertThat(etag(PEER_GRONINGEN, lijst)).isEqualTo(leeg);
        String vanGroningen = concept(review, PEER_GRONINGEN, REFLECTEREN, REFLECTIE);
        als(PEER_GRONINGEN).get(lijst).then().statusCode(200).body("items", hasSize(1));
        isVerborgenAlsDing(PEER_GRONINGEN, vanUtrecht);

        dienIn(PEER_GRONINGEN, vanGroningen).then().statusCode(204);
        als(PEER_GRONINGEN)
                .get(lijst)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.schrijver.gemeente.naam", hasItems("Utrecht", "Groningen"));
        als(PEER_GRONINGEN).get(vanUtrecht).then().statusCode(200).body("denken", equalTo(REFLECTIE.get("denken")));
        als(PEER_GRONINGEN)
                .get(vanUtrecht + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void wie_niet_schrijft_leest_bij_het_sluiten() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String lijst = review.rondePad(REFLECTEREN) + "/reflecties";
        String vanUtrecht = ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
        concept(review, PEER_GRONINGEN, REFLECTEREN, REFLECTIE);

        isVerborgen(COORDINATOR, lijst, vanUtrecht);
        isVerborgen(SCHRIJVER, lijst, vanUtrecht);
        review.sluit(REFLECTEREN);
        for (String wie : List.of(COORDINATOR, SCHRIJVER, "hanneke.utrecht", "geert.groningen")) {
            als(wie).get(lijst).then().statusCode(200).body("items", hasSize(1));
            als(wie).get(vanUtrecht).then().statusCode(200);
        }
        als(PEER_GRONINGEN).get(lijst).then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void na_sluiting_ziet_ook_wie_zelf_indiende_de_ander_nog_niet() {
        Proefreview review = eenReview().inRonde(AANNAMES);
        String lijst = review.rondePad(AANNAMES) + "/reflecties";
        Map<String, String> aannames = Map.of("aannames", "Dat wie betaalt ook weet wat helpt.");
        String vanUtrecht = ingediend(review, PEER_UTRECHT, AANNAMES, aannames);
        ingediend(review, PEER_GRONINGEN, AANNAMES, aannames);
        ingediend(review, SCHRIJVER, AANNAMES, aannames);

        als(PEER_GRONINGEN).get(lijst).then().statusCode(200).body("items", hasSize(1));
        als(SCHRIJVER).get(lijst).then().statusCode(200).body("items", hasSize(1));
        isVerborgenAlsDing(PEER_GRONINGEN, vanUtrecht);
        isVerborgen(COORDINATOR, lijst, vanUtrecht);
        review.sluit(AANNAMES);
        als(PEER_GRONINGEN).get(lijst).then().statusCode(200).body("items", hasSize(3));
        als(COORDINATOR).get(vanUtrecht).then().statusCode(200);
    }

    @Test
    void direct_is_te_lezen_zodra_het_is_ingediend_en_niet_eerder() {
        Proefreview review = eenReview().inRonde(TERUGBLIK);
        String lijst = review.rondePad(TERUGBLIK) + "/reflecties";
        String terugblik = concept(review, SCHRIJVER, TERUGBLIK, Map.of("terugblik", "Het raakte ons."));

        isVerborgen(PEER_UTRECHT, lijst, terugblik);
        isVerborgen(COORDINATOR, lijst, terugblik);
        dienIn(SCHRIJVER, terugblik).then().statusCode(204);
        als(PEER_UTRECHT).get(terugblik).then().statusCode(200).body("terugblik", equalTo("Het raakte ons."));
        als(COORDINATOR).get(lijst).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void sql_van_de_dienst_in_de_keuken_van_de_gastheer_ziet_geen_verzegelde_rij() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        UUID id = UUID.fromString(review.id());
        ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
        concept(review, PEER_GRONINGEN, REFLECTEREN, REFLECTIE);

        assertThat(Eigenaar.lees("select id from reflectie where peerreview = ?", id))
                .hasSize(2);
        assertThat(reflecties(COORDINATOR, id)).isEmpty();
        assertThat(reflecties(SCHRIJVER, id)).isEmpty();
        assertThat(reflecties(PEER_GRONINGEN, id)).hasSize(1);
        review.sluit(REFLECTEREN);
        assertThat(reflecties(COORDINATOR, id)).hasSize(1);
    }

    @Test
    void wat_gelezen_is_wordt_niet_heropend() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String vanUtrecht = ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
        heropen(PEER_UTRECHT, vanUtrecht).then().statusCode(204);
        als(PEER_UTRECHT).get(vanUtrecht).then().statusCode(200).body("status", equalTo("CONCEPT"));
        dienIn(PEER_UTRECHT, vanUtrecht).then().statusCode(204);

        String vanGroningen = ingediend(review, PEER_GRONINGEN, REFLECTEREN, REFLECTIE);
        als(PEER_GRONINGEN).get(vanUtrecht).then().statusCode(200);
        heropen(PEER_UTRECHT, vanUtrecht)
                .then()
                .statusCode(409)
                .body("errors.code", hasItems("NOG_NIET_GELEZEN", "ANDEREN_NOG_NIET_GELEZEN"));
        heropen(PEER_GRONINGEN, vanGroningen)
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("ANDEREN_NOG_NIET_GELEZEN")));
    }

    @Test
    void na_het_sluiten_verandert_er_niets_en_wie_nog_mag_schrijft_na_de_onthulling() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String vanUtrecht = ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
        String vanGroningen = concept(review, PEER_GRONINGEN, REFLECTEREN, REFLECTIE);
        review.sluit(REFLECTEREN);

        dienIn(PEER_GRONINGEN, vanGroningen).then().statusCode(409).body("errors.code", hasItem("RONDE_OPEN"));
        als(PEER_GRONINGEN).get(vanGroningen).then().statusCode(200);
        review.zetRonde(REFLECTEREN, Map.of("naar", "OPEN", "voor", Mensen.id(PEER_GRONINGEN)))
                .then()
                .statusCode(204);
        dienIn(PEER_GRONINGEN, vanGroningen).then().statusCode(204);
        als(PEER_GRONINGEN).get(vanGroningen).then().body("naOnthulling", equalTo(true));
        heropen(PEER_UTRECHT, vanUtrecht)
                .then()
                .statusCode(409)
                .body("errors.code", hasItems("NIET_BEVROREN", "RONDE_OPEN"));
    }

    private List<?> reflecties(String wie, UUID review) {
        return inReview.als(
                wie, review, () -> em.createNativeQuery("select id from reflectie where peerreview = :review")
                        .setParameter("review", review)
                        .getResultList());
    }

    private static void isVerborgen(String wie, String lijst, String reflectie) {
        als(wie).get(lijst).then().statusCode(200).body("items", hasSize(0));
        isVerborgenAlsDing(wie, reflectie);
    }

    private static void isVerborgenAlsDing(String wie, String reflectie) {
        als(wie).get(reflectie).then().statusCode(404);
        als(wie).get(reflectie + "/geschiedenis").then().statusCode(404);
        als(wie).get(reflectie + "/overgangen").then().statusCode(404);
    }
}
