package nl.sturenmetkwaliteit.verwerking;

import static nl.sturenmetkwaliteit.hulp.Als.BEHEERDER;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Schrijven.REFLECTIE;
import static nl.sturenmetkwaliteit.hulp.Schrijven.bewaar;
import static nl.sturenmetkwaliteit.hulp.Schrijven.concept;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ingediend;
import static nl.sturenmetkwaliteit.hulp.Schrijven.mijnReflectie;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.AANNAMES;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Gastkeuken;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerwerkingResourceTest {

    @Test
    void de_coordinator_ziet_wie_wat_wijzigde_en_een_andere_gemeente_niet() {
        String id = maak(SCHRIJVER, "/casussen", Map.of("titel", "Wie keek er mee"));
        wijzig(SCHRIJVER, "/casussen/" + id, Map.of("titel", "Wie schreef er mee"))
                .then()
                .statusCode(200);

        als(COORDINATOR)
                .get("/verwerkingen?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].operatie", equalTo("updateCasus"))
                .body("items[0].soort", equalTo("GEWIJZIGD"))
                .body("items[0].wie", equalTo("Marloes Brandsma"))
                .body("items[0].gemeente.code", equalTo("GM0363"))
                .body("items[0].dingId", equalTo(id));
        als(COORDINATOR_UTRECHT)
                .get("/verwerkingen?limit=100")
                .then()
                .statusCode(200)
                .body("items.dingId", not(hasItem(id)));
        als(BEHEERDER).get("/verwerkingen?limit=100").then().statusCode(200).body("items.dingId", hasItem(id));
    }

    @Test
    void alleen_coordinator_en_beheerder_lezen_het_logboek() {
        als(SCHRIJVER).get("/verwerkingen").then().statusCode(403);
        als(NDSD).get("/verwerkingen").then().statusCode(403);
        als(COORDINATOR).get("/verwerkingen").then().statusCode(200);
    }

    @Test
    void bladeren_gaat_verder_waar_de_vorige_pagina_ophield() {
        maak(SCHRIJVER, "/casussen", Map.of("titel", "Een"));
        maak(SCHRIJVER, "/casussen", Map.of("titel", "Twee"));

        JsonPath eerste = als(COORDINATOR).get("/verwerkingen?limit=1").jsonPath();
        JsonPath tweede = als(COORDINATOR)
                .queryParam("limit", 1)
                .queryParam("cursor", eerste.getString("volgende"))
                .get("/verwerkingen")
                .jsonPath();

        List<String> tijden = List.of(tweede.getString("items[0].op"), eerste.getString("items[0].op"));
        assertThat(tijden).doesNotHaveDuplicates();
        als(COORDINATOR).get("/verwerkingen?cursor=nietvanons").then().statusCode(400);
    }

    @Test
    void opslaan_van_een_concept_staat_er_eens_per_uur_ook_als_de_eerste_poging_werd_geweigerd() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String pad = mijnReflectie(review, REFLECTEREN);

        als(PEER_UTRECHT).body(Map.of("denken", "Los")).put(pad).then().statusCode(428);
        concept(review, PEER_UTRECHT, REFLECTEREN, Map.of("denken", "Een begin"));
        bewaar(review, PEER_UTRECHT, REFLECTEREN, Map.of("denken", "Een vervolg"))
                .then()
                .statusCode(200);

        String ronde = review.rondePad(REFLECTEREN);
        assertThat(Eigenaar.tel(
                        "select count(*) from verwerking where operatie = 'saveMijnReflectie' and ding_id = ?",
                        UUID.fromString(id(ronde))))
                .isEqualTo(1);
    }

    @Test
    void wanneer_een_peer_inleverde_staat_er_pas_als_het_is_onthuld() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String ronde = review.ronde(REFLECTEREN);
        String reflectie = ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
        String id = id(reflectie);

        for (String lezer : List.of(COORDINATOR, BEHEERDER)) {
            als(lezer)
                    .get("/verwerkingen?limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.dingId", hasItem(review.id()))
                    .body("items.dingId", not(hasItem(id)))
                    .body("items.findAll { it.dingId == '" + ronde + "' }.operatie", not(hasItem("saveMijnReflectie")));
        }

        review.sluit(REFLECTEREN);
        als(COORDINATOR)
                .get("/verwerkingen?limit=100")
                .then()
                .statusCode(200)
                .body("items.findAll { it.dingId == '" + id + "' }.operatie", hasItem("doReflectieOvergang"));
    }

    @Test
    void elk_concept_staat_er_apart_in() {
        Proefreview review = eenReview().inRonde(AANNAMES);
        concept(review, PEER_UTRECHT, AANNAMES, Map.of("eigenAanname", "Wij weten wat een gezin nodig heeft."));
        review.sluit(AANNAMES);
        review.tot(REFLECTEREN);
        concept(review, PEER_UTRECHT, REFLECTEREN, Map.of("denken", "Een begin"));

        for (RondeSoort soort : List.of(AANNAMES, REFLECTEREN)) {
            assertThat(Eigenaar.tel(
                            "select count(*) from verwerking where operatie = 'saveMijnReflectie' and ding_id = ?",
                            UUID.fromString(review.ronde(soort))))
                    .isEqualTo(1);
        }
    }

    @Test
    void wie_een_aanname_noemde_staat_er_pas_als_zij_is_onthuld() {
        Proefreview review = eenReview().inRonde(AANNAMES);
        String aanname = maak(
                PEER_UTRECHT,
                review.pad() + "/aannames",
                Map.of("tekst", "Een gezin wil een vast gezicht.", "over", "EIGEN_PRAKTIJK"));
        als(PEER_UTRECHT).get(review.pad() + "/aannames/" + aanname).then().statusCode(200);
        String genoemd = "items.findAll { it.dingId == '" + review.id() + "' }.operatie";

        als(COORDINATOR)
                .get("/verwerkingen?limit=100")
                .then()
                .statusCode(200)
                .body(genoemd, not(hasItem("addAanname")))
                .body("items.dingId", not(hasItem(aanname)));
        review.sluit(AANNAMES);
        als(COORDINATOR)
                .get("/verwerkingen?limit=100")
                .then()
                .statusCode(200)
                .body(genoemd, hasItem("addAanname"))
                .body("items.dingId", hasItem(aanname));
    }

    @Test
    void wat_ndsd_leest_en_beslist_staat_in_het_logboek_van_de_gemeente() {
        String casus = Gastkeuken.aangenomenCasus();
        String aanmelding = Eigenaar.lees("select id from aanmelding where casus = ?", UUID.fromString(casus))
                .get(0);
        String les = Oogstreview.gepubliceerdeLes().substring("/lessen/".length());

        als(NDSD).get("/aanmeldingen/" + aanmelding).then().statusCode(200);

        als(COORDINATOR)
                .get("/verwerkingen?limit=1")
                .then()
                .body("items.operatie", equalTo(List.of("getAanmelding")))
                .body("items.soort", equalTo(List.of("GELEZEN")))
                .body("items.dingId", equalTo(List.of(aanmelding)));
        for (String ding : List.of(aanmelding, les)) {
            als(COORDINATOR)
                    .get("/verwerkingen?limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.dingId == '" + ding + "' }.wie", everyItem(equalTo("Carolien Smit")))
                    .body("items.findAll { it.dingId == '" + ding + "' }.soort", hasItem("GEWIJZIGD"));
            als("ellen.oldenzaal").get("/verwerkingen?limit=100").then().body("items.dingId", not(hasItem(ding)));
        }
        zet(NDSD, "/lessen/" + les, Map.of("naar", "INGETROKKEN", "reden", "Achterhaald door de nieuwe wet."))
                .then()
                .statusCode(204);
        als(COORDINATOR)
                .get("/verwerkingen?limit=1")
                .then()
                .body("items.dingId", equalTo(List.of(les)))
                .body("items.operatie", equalTo(List.of("doLesOvergang")));
    }

    @Test
    void wat_de_begeleider_en_de_genodigde_met_een_uitnodiging_doen_staat_bij_de_gastheer() {
        Proefreview review = eenReview().metBegeleider("kim.oldenzaal").metTeam();
        String id = Reviewbouwer.nodigUit(review, "GM0988");
        String pad = "/uitnodigingen/" + id;
        als("kim.oldenzaal").get(pad).then().statusCode(200);
        zet("kim.oldenzaal", pad, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        als("paul.weert").get(pad).then().statusCode(200);
        zet("paul.weert", pad, Map.of("naar", "AFGEWEZEN", "reden", "Wij hebben er nu te weinig mensen voor."))
                .then()
                .statusCode(204);

        String van = "items.findAll { it.dingId == '" + id + "' && it.gemeente.code == '";
        als(COORDINATOR)
                .get("/verwerkingen?limit=100")
                .then()
                .statusCode(200)
                .body(van + "GM0173' }.operatie", hasItems("getUitnodiging", "doUitnodigingOvergang"))
                .body(van + "GM0988' }.operatie", equalTo(List.of("doUitnodigingOvergang")));
    }
}
