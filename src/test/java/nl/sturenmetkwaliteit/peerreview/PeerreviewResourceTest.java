package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
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

    private static final String BEGELEIDER = "kim.oldenzaal";

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
                .body("items.find { it.id == '" + review.id() + "' }.huidigeRonde.soort", equalTo("VERHELDEREN"));
        als(PEER_UTRECHT).get("/peerreviews?rol=GASTHEER&limit=100").then().body("items.id", not(hasItem(review.id())));
        als(COLLEGA).get("/peerreviews?limit=100").then().body("items.id", not(hasItem(review.id())));
    }

    @Test
    void starten_wacht_op_het_minimum_aan_gemeenten() {
        Proefreview zonder = eenReview().zonderTeam();

        zet(COORDINATOR, zonder.pad(), Map.of("naar", "RONDES"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("MINIMUM_AANGENOMEN"));
        Proefreview met = eenReview().metTeam();
        zet(SCHRIJVER, met.pad(), Map.of("naar", "RONDES")).then().statusCode(403);
        zet(COORDINATOR, met.pad(), Map.of("naar", "RONDES")).then().statusCode(204);
        als(PEER_UTRECHT).get(met.pad()).then().body("gestartOp", notNullValue());
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
    void de_begeleider_neemt_het_over_van_de_coordinator_en_geeft_het_terug() {
        Proefreview review = eenReview().metTeam();

        appoint(review, PEER_UTRECHT).then().statusCode(400);
        appoint(review, COLLEGA).then().statusCode(400);
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("gemeente", "GM0173", "email", "niemand@oldenzaal.example"))
                .put(review.pad() + "/begeleider")
                .then()
                .statusCode(400);
        appoint(review, BEGELEIDER).then().statusCode(200).body("begeleider.naam", equalTo("Kim Scholten"));
        zet(COORDINATOR, review.pad(), Map.of("naar", "RONDES")).then().statusCode(403);
        als(COORDINATOR).get(review.pad() + "/overgangen").then().body("items.naar", contains("GESTOPT"));
        zet(BEGELEIDER, review.pad(), Map.of("naar", "RONDES")).then().statusCode(204);
        als(BEGELEIDER).get("/peerreviews?rol=BEGELEIDER&limit=100").then().body("items.id", hasItem(review.id()));
        als(BEGELEIDER)
                .header("If-Match", etag(BEGELEIDER, review.pad()))
                .delete(review.pad() + "/begeleider")
                .then()
                .statusCode(204);
        als(BEGELEIDER).get(review.pad()).then().statusCode(404);
        als(COORDINATOR).get(review.pad() + "/overgangen").then().body("items.naar", hasItem("GEPAUZEERD"));
    }

    @Test
    void een_begeleider_van_elders_leidt_de_hele_review() {
        Proefreview review = eenReview().metBegeleider(BEGELEIDER).inOogst();

        assertThat(review.status()).isEqualTo("OOGST");
        als(COORDINATOR).get("/casussen/" + review.casus()).then().body("status", equalTo("IN_REVIEW"));
        review.noemVoornemen();
        review.naar("OPVOLGING");
        als(COORDINATOR).get("/casussen/" + review.casus()).then().body("status", equalTo("AFGEROND"));
    }

    @Test
    void een_medewerker_van_ndsd_ziet_een_review_alleen_als_begeleider() {
        Proefreview review = eenReview().metTeam();
        als(NDSD).get("/ik").then().statusCode(200);

        als(NDSD).get(review.pad()).then().statusCode(404);
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("email", "carolien@ndsd.example"))
                .put(review.pad() + "/begeleider")
                .then()
                .statusCode(200)
                .body("begeleider.gemeente", nullValue());
        als(NDSD).get(review.pad()).then().statusCode(200).body("rol", contains("BEGELEIDER"));
        als(NDSD).get("/peerreviews").then().statusCode(200).body("items.id", hasItem(review.id()));
        zet(NDSD, review.pad(), Map.of("naar", "RONDES")).then().statusCode(204);
        zet(
                        NDSD,
                        new Proefreview(review.id(), review.casus(), NDSD).rondePad(RondeSoort.VERHELDEREN),
                        Map.of("naar", "OPEN"))
                .then()
                .statusCode(204);
        als(COORDINATOR).get("/casussen/" + review.casus()).then().body("status", equalTo("IN_REVIEW"));
    }

    @Test
    void een_onbekende_rol_of_status_is_een_fout_in_de_vraag() {
        als(COORDINATOR).get("/peerreviews?rol=BAAS").then().statusCode(400);
        als(COORDINATOR).get("/peerreviews?rol=PEER").then().statusCode(200);
    }

    @Test
    void na_de_laatste_ronde_begint_de_oogst_en_een_stap_terug_wist_niets() {
        Proefreview review = eenReview().inOogst();

        assertThat(review.status()).isEqualTo("OOGST");
        review.naar("RONDES");
        als(COORDINATOR).get(review.pad() + "/rondes").then().body("items.status", everyItem(equalTo("GESLOTEN")));
        review.naar("OOGST");
        als(COORDINATOR)
                .get(review.pad() + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", contains("RONDES", "OOGST", "RONDES", "OOGST"));
    }

    @Test
    void een_pauze_zet_de_klok_stil_en_schuift_de_datums_op() {
        Proefreview review = eenReview().inRonde(RondeSoort.VERHELDEREN);
        Instant deadline = deadline(review);

        zet(COORDINATOR, review.pad(), Map.of("naar", "GEPAUZEERD")).then().statusCode(400);
        zet(COORDINATOR, review.pad(), Map.of("naar", "GEPAUZEERD", "reden", "De casushouder is met verlof."))
                .then()
                .statusCode(204);
        Eigenaar.doe(
                "update peerreview set gepauzeerd_op = gepauzeerd_op - interval '7 days' where id = ?",
                UUID.fromString(review.id()));
        als(COORDINATOR).get(review.pad() + "/overgangen").then().body("items.naar", contains("RONDES", "GESTOPT"));
        zet(COORDINATOR, review.pad(), Map.of("naar", "OOGST"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("ZOALS_VOOR_DE_PAUZE"));
        review.naar("RONDES");
        assertThat(Duration.between(deadline, deadline(review))).isBetween(Duration.ofDays(7), Duration.ofDays(8));
    }

    @Test
    void stoppen_trekt_de_casus_in_en_intrekken_stopt_de_review() {
        Proefreview gestopt = eenReview().inRonde(RondeSoort.VERHELDEREN);
        Map<String, String> stop = Map.of("naar", "GESTOPT", "reden", "De vraag is door een fusie vervallen.");

        zet(SCHRIJVER, gestopt.pad(), stop).then().statusCode(403);
        zet(COORDINATOR, gestopt.pad(), stop).then().statusCode(204);
        als(COORDINATOR).get("/casussen/" + gestopt.casus()).then().body("status", equalTo("INGETROKKEN"));
        als(PEER_GRONINGEN).get(gestopt.pad()).then().statusCode(404);

        Proefreview ingetrokken = eenReview().gestart();
        als(PEER_GRONINGEN).get(ingetrokken.pad()).then().statusCode(200);
        zet(
                        COORDINATOR,
                        "/casussen/" + ingetrokken.casus(),
                        Map.of("naar", "INGETROKKEN", "reden", "De vraag is door een fusie vervallen."))
                .then()
                .statusCode(204);
        assertThat(ingetrokken.status()).isEqualTo("GESTOPT");
        als(PEER_GRONINGEN).get(ingetrokken.pad()).then().statusCode(404);
    }

    @Test
    void wie_een_oude_versie_las_zet_niets_om() {
        Proefreview review = eenReview().metTeam();
        String oud = etag(COORDINATOR, review.pad());
        wijzig(COORDINATOR, review.pad(), Map.of("minimumGemeenten", 2)).then().statusCode(200);

        als(COORDINATOR)
                .header("If-Match", oud)
                .body(Map.of("naar", "RONDES"))
                .post(review.pad() + "/overgangen")
                .then()
                .statusCode(412);
        als(COORDINATOR)
                .body(Map.of("naar", "RONDES"))
                .post(review.pad() + "/overgangen")
                .then()
                .statusCode(428);
        assertThat(review.status()).isEqualTo("TEAMVORMING");
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

    private static io.restassured.response.Response appoint(Proefreview review, String wie) {
        return als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("gemeente", Mensen.gemeente(wie), "email", Mensen.email(wie)))
                .put(review.pad() + "/begeleider");
    }

    private static Instant deadline(Proefreview review) {
        String deadline = als(COORDINATOR)
                .get(review.rondePad(RondeSoort.VERHELDEREN))
                .then()
                .statusCode(200)
                .extract()
                .path("deadlineOp");
        return Instant.parse(deadline);
    }
}
