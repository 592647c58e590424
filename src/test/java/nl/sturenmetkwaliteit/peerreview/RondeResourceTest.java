package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.platform.planning.Verstrijking;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RondeResourceTest {

    private static final String REDEN = "Twee gemeenten hebben vakantie.";

    @Inject
    Verstrijking verstrijking;

    @Test
    void rondes_gaan_op_volgorde_en_er_is_er_steeds_een_open() {
        Proefreview review = eenReview().gestart();

        review.zetRonde(RondeSoort.AANNAMES, Map.of("naar", "OPEN"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("VORIGE_AFGEROND"));
        als(COORDINATOR).get("/casussen/" + review.casus()).then().body("status", equalTo("AANGENOMEN"));
        review.open(RondeSoort.VERHELDEREN);
        als(COORDINATOR).get("/casussen/" + review.casus()).then().body("status", equalTo("IN_REVIEW"));
        review.zetRonde(RondeSoort.AANNAMES, Map.of("naar", "OPEN"))
                .then()
                .statusCode(409)
                .body("errors.code", hasItems("VORIGE_AFGEROND", "GEEN_ANDERE_OPEN"));
        review.sluit(RondeSoort.VERHELDEREN);
        review.open(RondeSoort.AANNAMES);
    }

    @Test
    void een_peer_of_casushouder_opent_niets_en_ziet_niet_wie_indiende() {
        Proefreview review = eenReview().inRonde(RondeSoort.AANNAMES);
        String pad = review.rondePad(RondeSoort.AANNAMES);

        zet(PEER_UTRECHT, pad, Map.of("naar", "GESLOTEN")).then().statusCode(403);
        zet(SCHRIJVER, pad, Map.of("naar", "GESLOTEN")).then().statusCode(403);
        als(PEER_UTRECHT).get(pad + "/overgangen").then().statusCode(200).body("items", hasSize(0));
        als(PEER_UTRECHT).get(pad).then().statusCode(200).body("inzendingen", nullValue());
        als(SCHRIJVER).get(pad).then().statusCode(200).body("inzendingen", nullValue());
        als(COORDINATOR)
                .get(pad)
                .then()
                .statusCode(200)
                .body(
                        "inzendingen.deelnemer.naam",
                        containsInAnyOrder("Nadia Benali", "Bram Oosting", "Marloes Brandsma"))
                .body("inzendingen.ingediend", everyItem(equalTo(false)));
    }

    @Test
    void sluiten_zonder_alle_reflecties_vraagt_een_reden() {
        Proefreview review = eenReview().inRonde(RondeSoort.REFLECTEREN);

        review.zetRonde(RondeSoort.REFLECTEREN, Map.of("naar", "GESLOTEN"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reden"));
        dienIn(review, RondeSoort.REFLECTEREN, PEER_UTRECHT);
        dienIn(review, RondeSoort.REFLECTEREN, PEER_GRONINGEN);
        als(COORDINATOR)
                .get(review.rondePad(RondeSoort.REFLECTEREN))
                .then()
                .body("inzendingen.ingediend", everyItem(equalTo(true)));
        review.zetRonde(RondeSoort.REFLECTEREN, Map.of("naar", "GESLOTEN"))
                .then()
                .statusCode(204);
    }

    @Test
    void een_ronde_heropent_voor_een_persoon_tot_de_volgende_open_is_geweest() {
        Proefreview review = eenReview().inRonde(RondeSoort.REFLECTEREN);
        String pad = review.rondePad(RondeSoort.REFLECTEREN);
        dienIn(review, RondeSoort.REFLECTEREN, PEER_UTRECHT);
        review.sluit(RondeSoort.REFLECTEREN);
        als(PEER_UTRECHT).get(pad).then().body("geslotenOp", notNullValue());

        zet(COORDINATOR, pad, Map.of("naar", "OPEN", "voor", Mensen.id(PEER_UTRECHT)))
                .then()
                .statusCode(400);
        zet(COORDINATOR, pad, Map.of("naar", "OPEN", "voor", Mensen.id(PEER_GRONINGEN), "reden", REDEN))
                .then()
                .statusCode(204);
        als(PEER_GRONINGEN)
                .get(pad)
                .then()
                .body("status", equalTo("OPEN"))
                .body("heropendVoor.naam", equalTo("Bram Oosting"))
                .body("geslotenOp", nullValue());
        review.sluit(RondeSoort.REFLECTEREN);
        review.open(RondeSoort.ADVISEREN);
        review.sluit(RondeSoort.ADVISEREN);
        zet(COORDINATOR, pad, Map.of("naar", "OPEN"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("VOLGENDE_NIET_OPEN_GEWEEST"));
    }

    @Test
    void overslaan_vraagt_een_reden_en_blijft_in_de_geschiedenis() {
        Proefreview review = eenReview().gestart();

        review.zetRonde(RondeSoort.VERHELDEREN, Map.of("naar", "OVERGESLAGEN"))
                .then()
                .statusCode(400);
        review.zetRonde(RondeSoort.VERHELDEREN, Map.of("naar", "OVERGESLAGEN", "reden", REDEN))
                .then()
                .statusCode(204);
        als(PEER_UTRECHT)
                .get(review.rondePad(RondeSoort.VERHELDEREN) + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", contains("OVERGESLAGEN"))
                .body("items.reden", contains(REDEN))
                .body("items.door", contains("Fatima El Idrissi"));
    }

    @Test
    void niet_elke_ronde_wordt_overgeslagen() {
        Proefreview review = eenReview().metFormat("RODDELMETHODE").gestart();
        Map<String, String> overslaan = Map.of("naar", "OVERGESLAGEN", "reden", REDEN);
        review.zetRonde(RondeSoort.VERHELDEREN, overslaan).then().statusCode(204);
        review.zetRonde(RondeSoort.REFLECTEREN, overslaan).then().statusCode(204);

        review.zetRonde(RondeSoort.TERUGBLIK, overslaan)
                .then()
                .statusCode(409)
                .body("errors.code", contains("NIET_ELKE_OVERGESLAGEN"));
        assertThat(review.status()).isEqualTo("RONDES");

        review.rondAf();
        als(COORDINATOR).get("/casussen/" + review.casus()).then().body("status", equalTo("IN_REVIEW"));
        review.noemVoornemen();
        review.naar("OPVOLGING");
        als(COORDINATOR).get("/casussen/" + review.casus()).then().body("status", equalTo("AFGEROND"));
        Proefreview andere = eenReview().metFormat("RODDELMETHODE").inRonde(RondeSoort.REFLECTEREN);
        andere.sluit(RondeSoort.REFLECTEREN);
        andere.zetRonde(RondeSoort.TERUGBLIK, overslaan).then().statusCode(204);
        assertThat(andere.status()).isEqualTo("OOGST");
    }

    @Test
    void een_verlenging_vraagt_een_reden_en_blijft_te_zien() {
        Proefreview review = eenReview().inRonde(RondeSoort.VERHELDEREN);
        String pad = review.rondePad(RondeSoort.VERHELDEREN);
        String later = Instant.now()
                .plus(90, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();

        wijzig(COORDINATOR, pad, Map.of("deadlineOp", later)).then().statusCode(400);
        wijzig(PEER_UTRECHT, pad, Map.of("deadlineOp", later, "reden", REDEN))
                .then()
                .statusCode(403);
        wijzig(COORDINATOR, pad, Map.of("deadlineOp", "2020-01-01T00:00:00Z", "reden", REDEN))
                .then()
                .statusCode(400);
        wijzig(COORDINATOR, pad, Map.of("deadlineOp", "2999-01-01T00:00:00Z", "reden", REDEN))
                .then()
                .statusCode(400)
                .body("errors.code", contains("TE_VER"));
        wijzig(COORDINATOR, pad, Map.of("deadlineOp", later, "reden", REDEN))
                .then()
                .statusCode(200)
                .body("deadlineOp", equalTo(later))
                .body("verlengingen.reden", contains(REDEN))
                .body("verlengingen.naar", contains(later));
        review.sluit(RondeSoort.VERHELDEREN);
        wijzig(COORDINATOR, pad, Map.of("respijtUren", 24)).then().statusCode(409);
        wijzig(COORDINATOR, review.rondePad(RondeSoort.AANNAMES), Map.of("respijtUren", 24))
                .then()
                .statusCode(200)
                .body("respijtUren", equalTo(24));
    }

    @Test
    void de_deadline_en_het_respijt_sluiten_de_ronde_vanzelf() {
        Proefreview review = eenReview().inRonde(RondeSoort.VERHELDEREN);
        String pad = review.rondePad(RondeSoort.VERHELDEREN);
        UUID ronde = UUID.fromString(review.ronde(RondeSoort.VERHELDEREN));
        Eigenaar.doe(
                """
                update ronde set opent_op = now() - interval '9 days', deadline_op = now() - interval '1 hour', respijt_uren = 2 where id = ?
                """,
                ronde);

        verstrijking.handelAf();
        als(COORDINATOR).get(pad).then().body("status", equalTo("OPEN"));
        Eigenaar.doe("update ronde set respijt_uren = 0 where id = ?", ronde);
        verstrijking.handelAf();
        als(COORDINATOR).get(pad).then().body("status", equalTo("GESLOTEN"));
        als(COORDINATOR).get(pad + "/geschiedenis").then().body("items.door", hasItem("Systeem"));
    }

    @Test
    void als_het_reflecteren_begint_staat_het_team_vast() {
        Proefreview review = eenReview().inRonde(RondeSoort.HERFORMULEREN);
        als(COORDINATOR)
                .body(Map.of(
                        "gemeente",
                        "GM0088",
                        "antwoordUiterlijkOp",
                        Instant.now().plusSeconds(9000).toString(),
                        "bijdrageUiterlijkOp",
                        "2999-01-01T00:00:00Z"))
                .post(review.pad() + "/uitnodigingen")
                .then()
                .statusCode(400)
                .body("errors.code", contains("TE_VER"));
        String uitnodiging = Reviewbouwer.nodigUit(review, "GM0088");
        zet(COORDINATOR, "/uitnodigingen/" + uitnodiging, Map.of("naar", "VERSTUURD"))
                .then()
                .statusCode(204);

        review.sluit(RondeSoort.HERFORMULEREN);
        review.open(RondeSoort.REFLECTEREN);
        als(COORDINATOR)
                .get(review.pad() + "/uitnodigingen")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + uitnodiging + "' }.status", equalTo("VERLOPEN"));
        als(COORDINATOR)
                .body(Map.of(
                        "gemeente",
                        "GM0988",
                        "antwoordUiterlijkOp",
                        Instant.now().plusSeconds(9000).toString(),
                        "bijdrageUiterlijkOp",
                        Instant.now().plusSeconds(90000).toString()))
                .post(review.pad() + "/uitnodigingen")
                .then()
                .statusCode(409);
        als(PEER_UTRECHT).get(review.pad() + "/uitnodigingen").then().statusCode(403);
    }

    /** Only the row that says so: how one hands in is another slice's business. */
    private static void dienIn(Proefreview review, RondeSoort soort, String wie) {
        Eigenaar.doe(
                "insert into inzending (gemeente, peerreview, ronde, persoon) values ('GM0363', ?, ?, ?)",
                UUID.fromString(review.id()),
                UUID.fromString(review.ronde(soort)),
                UUID.fromString(Mensen.id(wie)));
    }
}
