package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeerreviewResourceTest {

    @Test
    void een_aangenomen_casus_krijgt_een_review_met_geplande_rondes_en_de_eerste_vraag() {
        Proefreview review = eenReview().zonderTeam();

        als(COORDINATOR)
                .get(review.pad())
                .then()
                .statusCode(200)
                .body("status", equalTo("TEAMVORMING"))
                .body("rol", hasItem("COORDINATOR"))
                .body("format", equalTo("STUREN_MET_KWALITEIT"))
                .body("lezers", hasSize(0))
                .body("vorigeVoornemens", hasSize(0));
        als(SCHRIJVER)
                .get(review.pad() + "/rondes")
                .then()
                .statusCode(200)
                .body("items.soort[0]", equalTo("VERHELDEREN"))
                .body("items.status", everyItem(equalTo("GEPLAND")))
                .body("items", hasSize(6));
        UUID id = UUID.fromString(review.id());
        assertThat(Eigenaar.lees("select tekst from vraagversie where peerreview = ? and nummer = 1", id))
                .containsExactly("Hoe sturen we op samenwerking zonder nog een overleg?");
        assertThat(Eigenaar.lees(
                        "select tekst from aanname where peerreview = ? and over = 'CASUS' and onthuld_op is not null",
                        id))
                .containsExactly("Wie betaalt, heeft de regie.");
    }

    @Test
    void een_review_bestaat_alleen_voor_wie_er_deel_aan_heeft() {
        Proefreview review = eenReview().gestart();

        als(COLLEGA).get(review.pad()).then().statusCode(404);
        als(NDSD).get(review.pad()).then().statusCode(404);
        als("ellen.oldenzaal").get(review.pad()).then().statusCode(404);
        als("liesbeth.utrecht").get(review.pad()).then().statusCode(404);
        als(SCHRIJVER).get(review.pad()).then().statusCode(200).body("rol", contains("CASUSHOUDER"));
        als(PEER_UTRECHT)
                .get(review.pad())
                .then()
                .statusCode(200)
                .body("rol", contains("PEER"))
                .body("gastheer.code", equalTo("GM0363"))
                .body("lezers", nullValue());
        als(COORDINATOR_UTRECHT).get(review.pad()).then().statusCode(200).body("rol", contains("GASTCOORDINATOR"));
    }

    @Test
    void de_lijst_laat_zien_waar_ik_gastheer_en_waar_ik_peer_ben() {
        Proefreview review = eenReview().inRonde(RondeSoort.VERHELDEREN);

        als(COORDINATOR)
                .get("/peerreviews?rol=GASTHEER&status=RONDES&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(review.id()))
                .body("items.find { it.id == '" + review.id() + "' }.huidigeRonde.soort", equalTo("VERHELDEREN"));
        als(SCHRIJVER).get("/peerreviews?limit=100").then().body("items.id", hasItem(review.id()));
        als(PEER_UTRECHT)
                .get("/peerreviews?rol=PEER&limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(review.id()))
                .body(
                        "items.find { it.id == '" + review.id() + "' }.huidigeRonde.titel",
                        equalTo("Verhelderende vragen"));
        als(PEER_UTRECHT).get(review.pad()).then().body("huidigeRonde.titel", equalTo("Verhelderende vragen"));
        als(PEER_UTRECHT).get("/peerreviews?rol=GASTHEER&limit=100").then().body("items.id", not(hasItem(review.id())));
        als(COLLEGA).get("/peerreviews?limit=100").then().body("items.id", not(hasItem(review.id())));
    }

    @Test
    void format_en_minimum_liggen_vast_na_de_start() {
        Proefreview review = eenReview().metFormat("RODDELMETHODE").metTeam();

        als(COORDINATOR)
                .get(review.pad() + "/rondes")
                .then()
                .body("items.soort", contains("VERHELDEREN", "REFLECTEREN", "TERUGBLIK"));
        wijzig(COORDINATOR, review.pad(), Map.of("format", "BESTAAT_NIET"))
                .then()
                .statusCode(400);
        wijzig(SCHRIJVER, review.pad(), Map.of("minimumGemeenten", 3)).then().statusCode(403);
        wijzig(COORDINATOR, review.pad(), Map.of("minimumGemeenten", 2)).then().statusCode(200);
        review.naar("RONDES");
        wijzig(COORDINATOR, review.pad(), Map.of("minimumGemeenten", 4)).then().statusCode(409);
    }

    @Test
    void een_lezer_leest_mee_tot_de_casushouder_een_ander_noemt() {
        Proefreview review = eenReview().zonderTeam();

        wijzig(SCHRIJVER, review.pad(), Map.of("lezers", List.of(Mensen.id(PEER_UTRECHT))))
                .then()
                .statusCode(400);
        wijzig(SCHRIJVER, review.pad(), Map.of("lezers", List.of(Mensen.id(COLLEGA))))
                .then()
                .statusCode(200)
                .body("lezers", contains(Mensen.id(COLLEGA)));
        als(COLLEGA).get(review.pad()).then().statusCode(200).body("rol", contains("LEZER"));
        wijzig(COLLEGA, review.pad(), Map.of("lezers", List.of())).then().statusCode(403);
        wijzig(COORDINATOR, review.pad(), Map.of("lezers", List.of())).then().statusCode(200);
        als(COLLEGA).get(review.pad()).then().statusCode(404);
    }

    @Test
    void een_onbekende_rol_of_status_is_een_fout_in_de_vraag() {
        als(COORDINATOR).get("/peerreviews?rol=BAAS").then().statusCode(400);
        als(COORDINATOR).get("/peerreviews?rol=PEER").then().statusCode(200);
    }

    @Test
    void de_formats_van_de_methode_staan_er() {
        als(NDSD)
                .get("/rondeformats")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "STUREN_MET_KWALITEIT",
                                "INCIDENTMETHODE",
                                "RODDELMETHODE",
                                "KWARTAALGESPREK_SYSTEEMWERELD_UITVOERING"))
                .body(
                        "items.find { it.code == 'RODDELMETHODE' }.rondes.find { it.soort == 'REFLECTEREN' }.schrijvers",
                        contains("PEER"))
                .body("items.find { it.code == 'RODDELMETHODE' }.rondes.soort", not(hasItem("ADVISEREN")));
    }
}
