package nl.sturenmetkwaliteit.peerreview.reflectie;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Schrijven.REFLECTIE;
import static nl.sturenmetkwaliteit.hulp.Schrijven.bewaar;
import static nl.sturenmetkwaliteit.hulp.Schrijven.concept;
import static nl.sturenmetkwaliteit.hulp.Schrijven.dienIn;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ingediend;
import static nl.sturenmetkwaliteit.hulp.Schrijven.mijnReflectie;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.ADVISEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MijnReflectieResourceTest {

    private static final String COLLEGA_UTRECHT = "thijs.utrecht";

    @Test
    void een_verouderde_opslag_geeft_beide_teksten_en_verliest_er_geen() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String pad = mijnReflectie(review, REFLECTEREN);
        als(PEER_UTRECHT).get(pad).then().statusCode(404);
        als(PEER_UTRECHT).body(Map.of("denken", "Los")).put(pad).then().statusCode(428);
        concept(review, PEER_UTRECHT, REFLECTEREN, Map.of("denken", "Op de telefoon"));
        String opDeLaptop = etag(PEER_UTRECHT, pad);
        bewaar(review, PEER_UTRECHT, REFLECTEREN, Map.of("denken", "Later op de telefoon"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("denken", equalTo("Later op de telefoon"));

        als(PEER_UTRECHT)
                .header("If-Match", opDeLaptop)
                .body(Map.of("denken", "Op de laptop"))
                .put(pad)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problemen/versie-verouderd"))
                .body("huidig.denken", equalTo("Later op de telefoon"));
        als(PEER_UTRECHT)
                .header("If-None-Match", "*")
                .body(Map.of("denken", "Op de tablet"))
                .put(pad)
                .then()
                .statusCode(412)
                .body("huidig.denken", equalTo("Later op de telefoon"));
        als(PEER_UTRECHT).get(pad).then().body("denken", equalTo("Later op de telefoon"));
    }

    @Test
    void wie_in_de_ronde_niet_schrijft_heeft_er_geen_eigen_reflectie() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String pad = mijnReflectie(review, REFLECTEREN);

        for (String wie : List.of(COORDINATOR, SCHRIJVER, "hanneke.utrecht")) {
            als(wie).get(pad).then().statusCode(403);
            als(wie).header("If-None-Match", "*")
                    .body(REFLECTIE)
                    .put(pad)
                    .then()
                    .statusCode(403);
        }
        als(NDSD).get(pad).then().statusCode(403);
        als(COLLEGA_UTRECHT)
                .header("If-None-Match", "*")
                .body(REFLECTIE)
                .put(pad)
                .then()
                .statusCode(404);
        concept(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
    }

    @Test
    void een_veld_dat_niet_bij_de_ronde_hoort_wordt_geweigerd() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);

        als(PEER_UTRECHT)
                .header("If-None-Match", "*")
                .body(Map.of("denken", "Wel", "advies", "Niet", "spiegel", "Niet"))
                .put(mijnReflectie(review, REFLECTEREN))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/advies", "/spiegel")));
        concept(review, PEER_UTRECHT, REFLECTEREN, Map.of("denken", "Wel"));
    }

    @Test
    void indienen_noemt_wat_de_ronde_nog_vraagt() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String pad = concept(review, PEER_UTRECHT, REFLECTEREN, Map.of("denken", "Alleen dit", "leren", "  "));

        dienIn(PEER_UTRECHT, pad)
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("TWEE_DIMENSIES")));
        bewaar(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE).then().statusCode(200);
        als(PEER_UTRECHT)
                .get(pad + "/overgangen")
                .then()
                .statusCode(200)
                .body("items.naar", equalTo(List.of("INGEDIEND")))
                .body("items[0].voorwaarden.voldaan", equalTo(List.of(true, true)));
        dienIn(PEER_UTRECHT, pad).then().statusCode(204);
        als(PEER_UTRECHT).get(pad).then().body("ingediendOp", notNullValue());
        bewaar(review, PEER_UTRECHT, REFLECTEREN, Map.of("denken", "Toch nog"))
                .then()
                .statusCode(409);
    }

    @Test
    void advies_of_waarom_niet_en_altijd_een_spiegel() {
        Proefreview review = eenReview().inRonde(ADVISEREN);
        String pad = concept(review, PEER_UTRECHT, ADVISEREN, Map.of());

        dienIn(PEER_UTRECHT, pad)
                .then()
                .statusCode(409)
                .body("errors.code", hasItems("ADVIES_OF_REDEN", "SPIEGEL_GESCHREVEN"));
        bewaar(
                        review,
                        PEER_UTRECHT,
                        ADVISEREN,
                        Map.of("geenAdviesOmdat", "Wij weten het ook niet.", "spiegel", "Dat zegt iets over ons."))
                .then()
                .statusCode(200);
        dienIn(PEER_UTRECHT, pad).then().statusCode(204);
    }

    @Test
    void de_privacyscan_houdt_een_tekst_tegen_tot_hij_schoon_of_bevestigd_is() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String naam = "Mevrouw Jansen vertelde het.";
        String pad = concept(
                review,
                PEER_UTRECHT,
                REFLECTEREN,
                Map.of("denken", "Wel", "leren", "Ook", "herkenning", "Ja", "voorbeeld", naam));

        dienIn(PEER_UTRECHT, pad)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"))
                .body("bevindingen.veld", equalTo(List.of("voorbeeld")));
        Map<String, Object> bevinding = dienIn(PEER_UTRECHT, pad).path("bevindingen[0]");
        zet(
                        PEER_UTRECHT,
                        pad,
                        Map.of(
                                "naar",
                                "INGEDIEND",
                                "bevestigingen",
                                List.of(Map.of(
                                        "veld", "voorbeeld",
                                        "soort", bevinding.get("soort"),
                                        "begin", bevinding.get("begin"),
                                        "einde", bevinding.get("einde"),
                                        "reden", "Een verzonnen naam in een voorbeeld."))))
                .then()
                .statusCode(204);
    }

    @Test
    void een_collega_uit_hetzelfde_gastteam_leest_het_concept_en_neemt_het_over() {
        Proefreview review = eenReview()
                .metPeers(PEER_UTRECHT, COLLEGA_UTRECHT, PEER_GRONINGEN)
                .inRonde(REFLECTEREN);
        String pad = concept(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);

        als(COLLEGA_UTRECHT).get(pad).then().statusCode(200).body("denken", equalTo(REFLECTIE.get("denken")));
        als(COLLEGA_UTRECHT).get(pad + "/overgangen").then().statusCode(200).body("items", hasSize(0));
        dienIn(COLLEGA_UTRECHT, pad).then().statusCode(403);
        als(PEER_GRONINGEN)
                .header("If-Match", "\"0-0\"")
                .post(pad + "/overname")
                .then()
                .statusCode(404);
        als(COLLEGA_UTRECHT).post(pad + "/overname").then().statusCode(428);
        neemOver(COLLEGA_UTRECHT, pad, 204);

        als(PEER_UTRECHT).get(pad).then().statusCode(200).body("schrijver.naam", equalTo("Thijs Verhoeven"));
        als(PEER_UTRECHT)
                .get(pad + "/geschiedenis")
                .then()
                .body("items[0].door", equalTo("Thijs Verhoeven"))
                .body("items[0].reden", equalTo("Overgenomen van Nadia Benali."));
        als(PEER_UTRECHT).get(mijnReflectie(review, REFLECTEREN)).then().statusCode(404);
        dienIn(COLLEGA_UTRECHT, pad).then().statusCode(204);
    }

    @Test
    void wie_zelf_al_schrijft_neemt_niets_over() {
        Proefreview review = eenReview()
                .metPeers(PEER_UTRECHT, COLLEGA_UTRECHT, PEER_GRONINGEN)
                .inRonde(REFLECTEREN);
        String pad = concept(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
        concept(review, COLLEGA_UTRECHT, REFLECTEREN, REFLECTIE);

        als(COLLEGA_UTRECHT)
                .header("If-Match", etag(COLLEGA_UTRECHT, pad))
                .post(pad + "/overname")
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("NOG_GEEN_EIGEN_REFLECTIE"));
    }

    @Test
    void van_een_onthulde_reflectie_van_een_ander_is_niets_te_zetten_of_over_te_nemen() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String vanUtrecht = ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
        ingediend(review, PEER_GRONINGEN, REFLECTEREN, REFLECTIE);

        als(PEER_GRONINGEN)
                .get(vanUtrecht + "/overgangen")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        zet(PEER_GRONINGEN, vanUtrecht, Map.of("naar", "CONCEPT")).then().statusCode(403);
        neemOver(PEER_GRONINGEN, vanUtrecht, 403);
    }

    private static void neemOver(String wie, String pad, int status) {
        als(wie).header("If-Match", etag(wie, pad))
                .post(pad + "/overname")
                .then()
                .statusCode(status);
    }
}
