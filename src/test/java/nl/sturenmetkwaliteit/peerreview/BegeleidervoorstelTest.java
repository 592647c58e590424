package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Gastkeuken;
import nl.sturenmetkwaliteit.hulp.Keycloakadres;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Nieuweling;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BegeleidervoorstelTest {

    private static final String BEGELEIDER = "kim.oldenzaal";
    private static final String ANDER = "ellen.oldenzaal";

    @Inject
    Keycloakadres keycloak;

    @Test
    void ndsd_stelt_voor_en_de_gastheer_neemt_aan() {
        Proefreview review = eenReview().metTeam();

        stelVoor(review, BEGELEIDER)
                .then()
                .statusCode(200)
                .body("begeleidervoorstel.naam", equalTo("Kim Scholten"))
                .body("begeleidervoorstel.gemeente.code", equalTo("GM0173"));
        als(BEGELEIDER).get(review.pad()).then().statusCode(404);
        als(COORDINATOR)
                .get(review.pad())
                .then()
                .body("begeleidervoorstel.id", equalTo(Mensen.id(BEGELEIDER)))
                .body("begeleider", nullValue());
        als(SCHRIJVER).get(review.pad()).then().statusCode(200).body("begeleidervoorstel", nullValue());
        als(PEER_UTRECHT).get(review.pad()).then().statusCode(200).body("begeleidervoorstel", nullValue());
        als(COORDINATOR).get("/taken?limit=100").then().body(taken(review), contains(review.pad()));

        wijsAan(review, Map.of("voorstel", Mensen.id(BEGELEIDER)))
                .then()
                .statusCode(200)
                .body("begeleider.naam", equalTo("Kim Scholten"))
                .body("begeleidervoorstel", nullValue());
        als(BEGELEIDER).get(review.pad()).then().statusCode(200).body("rol", contains("BEGELEIDER"));
        als(NDSD).get(aanmelding(review)).then().statusCode(200).body("begeleidervoorstel", nullValue());
        als(COORDINATOR).get("/taken?limit=100").then().body(taken(review), not(hasItem(review.pad())));
    }

    @Test
    void de_gastheer_wijst_af_en_houdt_wie_er_was() {
        Proefreview review = eenReview().metBegeleider("mieke.weert").metTeam();
        stelVoor(review, BEGELEIDER).then().statusCode(200);

        String pad = review.pad() + "/begeleidervoorstel";
        als(COORDINATOR_UTRECHT)
                .header("If-Match", etag(COORDINATOR_UTRECHT, review.pad()))
                .delete(pad)
                .then()
                .statusCode(403);
        als(COORDINATOR).header("If-Match", "\"999999-0\"").delete(pad).then().statusCode(412);
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .delete(pad)
                .then()
                .statusCode(204);

        als(COORDINATOR)
                .get(review.pad())
                .then()
                .body("begeleidervoorstel", nullValue())
                .body(
                        "begeleider.naam",
                        equalTo(Mensen.mens("mieke.weert").get("naam").asText()));
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .delete(pad)
                .then()
                .statusCode(404);
        wijsAan(review, Map.of("voorstel", Mensen.id(BEGELEIDER))).then().statusCode(400);
    }

    @Test
    void een_nieuw_voorstel_vervangt_het_vorige_en_wie_dat_aanneemt_krijgt_geen_ander() {
        Proefreview review = eenReview().metTeam();
        stelVoor(review, BEGELEIDER).then().statusCode(200);
        stelVoor(review, ANDER).then().statusCode(200);

        wijsAan(review, Map.of("voorstel", Mensen.id(BEGELEIDER))).then().statusCode(400);
        wijsAan(review, Map.of("voorstel", Mensen.id(ANDER), "email", "x@oldenzaal.example"))
                .then()
                .statusCode(400);
        als(NDSD)
                .header("If-Match", etag(NDSD, aanmelding(review)))
                .delete(aanmelding(review) + "/begeleidervoorstel")
                .then()
                .statusCode(204);
        wijsAan(review, Map.of("voorstel", Mensen.id(ANDER))).then().statusCode(400);
        stelVoor(review, ANDER).then().statusCode(200);
        wijsAan(review, Map.of("voorstel", Mensen.id(ANDER))).then().statusCode(200);
    }

    @Test
    void wie_niet_mag_begeleiden_en_wie_er_niet_is_krijgen_hetzelfde_antwoord() {
        Proefreview review = eenReview().metTeam();

        Map<String, Object> onbekend = zonderPlek(wijsAan(review, invoer("GM0173", "niemand@oldenzaal.example")));
        for (String betrokken : new String[] {PEER_UTRECHT, COORDINATOR_UTRECHT, SCHRIJVER}) {
            Map<String, Object> invoer = invoer(Mensen.gemeente(betrokken), Mensen.email(betrokken));
            assertThat(zonderPlek(wijsAan(review, invoer))).isEqualTo(onbekend);
            assertThat(zonderPlek(stelVoor(review, invoer))).isEqualTo(onbekend);
        }
        assertThat(zonderPlek(wijsAan(review, invoer(null, "niemand@ndsd.example"))))
                .isEqualTo(onbekend);
        assertThat(zonderPlek(wijsAan(review, invoer(null, "beatrijs@ndsd.example"))))
                .isEqualTo(onbekend);
        assertThat(zonderPlek(stelVoor(review, invoer("GM0173", "niemand@oldenzaal.example"))))
                .isEqualTo(onbekend);
        stelVoor(review, BEGELEIDER).then().statusCode(200);
    }

    @Test
    void wie_sinds_het_voorstel_peer_werd_kan_niet_meer_worden_aangenomen() {
        Proefreview review = eenReview().zonderTeam();
        stelVoor(review, PEER_UTRECHT).then().statusCode(200);
        String uitnodiging = Reviewbouwer.nodigUit(review, "GM0344");

        wijsAan(review, Map.of("voorstel", Mensen.id(PEER_UTRECHT))).then().statusCode(400);
        zet(
                        COORDINATOR,
                        "/uitnodigingen/" + uitnodiging,
                        Map.of("naar", "INGETROKKEN", "reden", "Utrecht begeleidt liever dan dat zij meedenkt."))
                .then()
                .statusCode(204);
        wijsAan(review, Map.of("voorstel", Mensen.id(PEER_UTRECHT))).then().statusCode(200);
    }

    @Test
    void wie_sinds_het_voorstel_vertrok_kan_niet_meer_worden_aangenomen() {
        Proefreview review = eenReview().metTeam();
        Nieuweling vertrekker = Nieuweling.van(ANDER);
        Nieuweling blijver = Nieuweling.van(ANDER);
        stelVoor(review, invoer("GM0173", vertrekker.email())).then().statusCode(200);
        vertrekker.vertrekt();

        wijsAan(review, Map.of("voorstel", vertrekker.id()))
                .then()
                .statusCode(400)
                .body("errors.code", contains("NIET_TE_NOEMEN"));
        als(COORDINATOR).get(review.pad()).then().body("begeleider", nullValue());

        stelVoor(review, invoer("GM0173", blijver.email())).then().statusCode(200);
        wijsAan(review, Map.of("voorstel", blijver.id())).then().statusCode(200);
    }

    @Test
    void zonder_aangenomen_aanmelding_of_na_de_review_valt_er_niets_voor_te_stellen() {
        String casus = maak(SCHRIJVER, "/casussen", Gastkeuken.VOLLEDIG);
        zet(COORDINATOR, "/casussen/" + casus, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(204);
        Proefreview review = new Proefreview("", casus, COORDINATOR);
        stelVoor(review, BEGELEIDER).then().statusCode(409);

        zet(NDSD, aanmelding(review), Map.of("naar", "AANGENOMEN")).then().statusCode(204);
        stelVoor(review, BEGELEIDER).then().statusCode(200);
        zet(
                        COORDINATOR,
                        "/casussen/" + casus,
                        Map.of("naar", "INGETROKKEN", "reden", "De wethouder heeft anders besloten."))
                .then()
                .statusCode(204);
        als(NDSD).get(aanmelding(review)).then().body("begeleidervoorstel", nullValue());
        stelVoor(review, BEGELEIDER).then().statusCode(409);
    }

    @Test
    void wie_bij_ndsd_nog_nooit_inlogde_kan_toch_worden_genoemd() {
        Eigenaar.doe(
                "delete from ndsd_medewerker where id = ?",
                UUID.fromString(Mensen.mens("omar.ndsd").get("keycloakId").asText()));
        Proefreview review = eenReview().metTeam();

        wijsAan(review, invoer(null, "omar@ndsd.example"))
                .then()
                .statusCode(200)
                .body("begeleider.naam", equalTo("Omar Aksoy"));
        als("omar.ndsd").get(review.pad()).then().statusCode(200).body("rol", contains("BEGELEIDER"));
    }

    @Test
    void is_de_inlogdienst_weg_dan_is_niet_te_zeggen_wie_bij_ndsd_werkt() {
        Proefreview review = eenReview().metTeam();
        try {
            keycloak.wijs(Keycloakadres.NERGENS);
            wijsAan(review, invoer(null, "omar@ndsd.example")).then().statusCode(503);
            wijsAan(review, invoer("GM0173", Mensen.email(BEGELEIDER))).then().statusCode(200);
        } finally {
            keycloak.herstel();
        }
        wijsAan(review, invoer(null, "omar@ndsd.example")).then().statusCode(200);
    }

    private static Response stelVoor(Proefreview review, String wie) {
        return stelVoor(review, invoer(Mensen.gemeente(wie), Mensen.email(wie)));
    }

    private static Response stelVoor(Proefreview review, Map<String, Object> invoer) {
        String aanmelding = aanmelding(review);
        return als(NDSD)
                .header("If-Match", etag(NDSD, aanmelding))
                .body(invoer)
                .put(aanmelding + "/begeleidervoorstel");
    }

    private static Response wijsAan(Proefreview review, Map<String, ?> invoer) {
        return als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(invoer)
                .put(review.pad() + "/begeleider");
    }

    private static Map<String, Object> invoer(@Nullable String gemeente, String email) {
        Map<String, Object> invoer = new HashMap<>(Map.of("email", email));
        if (gemeente != null) {
            invoer.put("gemeente", gemeente);
        }
        return invoer;
    }

    /** The problem, without the address it was asked at. */
    private static Map<String, Object> zonderPlek(Response antwoord) {
        Map<String, Object> probleem = new HashMap<>(
                antwoord.then().statusCode(400).extract().jsonPath().getMap("$"));
        probleem.remove("instance");
        return probleem;
    }

    private static String taken(Proefreview review) {
        return "items.findAll { it.soort == 'BEGELEIDERVOORSTEL_BEANTWOORDEN' && it.pad == '" + review.pad()
                + "' }.pad";
    }

    private static String aanmelding(Proefreview review) {
        return "/aanmeldingen/"
                + Eigenaar.lees("select id from aanmelding where casus = ?", UUID.fromString(review.casus()))
                        .get(0);
    }
}
