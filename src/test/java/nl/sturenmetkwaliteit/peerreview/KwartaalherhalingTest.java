package nl.sturenmetkwaliteit.peerreview;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenInterneReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Taken;
import nl.sturenmetkwaliteit.platform.planning.Verstrijking;
import org.junit.jupiter.api.Test;

/** An interne review recurs each quarter by itself, and its first round looks back at the last one. */
@QuarkusTest
class KwartaalherhalingTest {

    private static final String REDEN = "Wij slaan dit kwartaal over.";

    @Inject
    Verstrijking verstrijking;

    @Test
    void in_het_volgende_kwartaal_wacht_een_concept_op_de_casushouder() {
        Proefreview review = inOpvolging();
        verstrijking.handelAf();
        assertThat(opvolgers(review)).isEmpty();

        eenKwartaalLater(review);
        Stream.generate(() -> CompletableFuture.runAsync(verstrijking::handelAf))
                .limit(4)
                .toList()
                .forEach(ronde -> ronde.orTimeout(30, SECONDS).join());
        verstrijking.handelAf();

        assertThat(opvolgers(review)).hasSize(1);
        String pad = "/casussen/" + opvolgers(review).get(0);
        als(SCHRIJVER)
                .get(pad)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONCEPT"))
                .body("intern", equalTo(true))
                .body("vervolgOp", equalTo(review.casus()))
                .body("titel", equalTo(oud(review, "titel")))
                .body("sturingsvraag", equalTo(oud(review, "sturingsvraag")))
                .body("themas", equalTo(oud(review, "themas")))
                .body("niveaus", equalTo(oud(review, "niveaus")))
                .body("verhaal", nullValue())
                .body("casushouder.id", equalTo(Mensen.id(SCHRIJVER)));
        assertThat(Taken.van(SCHRIJVER)).contains("KWARTAALGESPREK_VOORBEREIDEN " + pad);
        assertThat(Taken.van(COORDINATOR)).doesNotContain("KWARTAALGESPREK_VOORBEREIDEN " + pad);
        als(COLLEGA).get(pad).then().statusCode(404);
    }

    @Test
    void de_review_die_volgt_begint_met_terugkijken_op_de_voornemens() {
        Proefreview review = inOpvolging();
        String pad = "/casussen/" + herhaald(review);

        wijzig(
                        SCHRIJVER,
                        pad,
                        Map.of(
                                "verhaal", "Sinds het vorige gesprek kreeg elk gezin een vaste hulpverlener.",
                                "bedoeling", "Dat het zo blijft als iemand ziek wordt.",
                                "aannames", List.of("Een vaste hulpverlener is genoeg.")))
                .then()
                .statusCode(200);
        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND")).then().statusCode(204);
        assertThat(Taken.van(SCHRIJVER)).doesNotContain("KWARTAALGESPREK_VOORBEREIDEN " + pad);
        String volgende =
                "/peerreviews/" + als(COORDINATOR).get(pad).then().extract().path("peerreview");
        als(SCHRIJVER)
                .get(volgende)
                .then()
                .statusCode(200)
                .body("vorigeVoornemens.wat", hasItem("Per gezin een vaste hulpverlener."));
        als(SCHRIJVER).get(volgende + "/rondes").then().body("items[0].soort", equalTo("TERUGKIJKEN"));
    }

    @Test
    void wie_het_concept_verwijdert_of_intrekt_beeindigt_de_reeks() {
        Proefreview weg = inOpvolging();
        String verwijderd = "/casussen/" + herhaald(weg);
        als(SCHRIJVER)
                .header("If-Match", etag(SCHRIJVER, verwijderd))
                .delete(verwijderd)
                .then()
                .statusCode(204);
        Proefreview ingetrokken = inOpvolging();
        zet(COORDINATOR, "/casussen/" + herhaald(ingetrokken), Map.of("naar", "INGETROKKEN", "reden", REDEN))
                .then()
                .statusCode(204);

        verstrijking.handelAf();

        assertThat(opvolgers(weg)).isEmpty();
        assertThat(opvolgers(ingetrokken)).hasSize(1);
    }

    @Test
    void wat_gestopt_is_of_stilstaat_komt_niet_terug() {
        Proefreview gestopt = inOpvolging();
        Proefreview gepauzeerd = inOpvolging();
        zet(COORDINATOR, gestopt.pad(), Map.of("naar", "GESTOPT", "reden", REDEN))
                .then()
                .statusCode(204);
        zet(COORDINATOR, gepauzeerd.pad(), Map.of("naar", "GEPAUZEERD", "reden", REDEN))
                .then()
                .statusCode(204);
        eenKwartaalLater(gestopt);
        eenKwartaalLater(gepauzeerd);

        verstrijking.handelAf();
        assertThat(opvolgers(gestopt)).isEmpty();
        assertThat(opvolgers(gepauzeerd)).isEmpty();

        gepauzeerd.naar("OPVOLGING");
        verstrijking.handelAf();
        assertThat(opvolgers(gepauzeerd)).hasSize(1);
    }

    @Test
    void wie_er_zelf_al_een_vervolg_op_schreef_krijgt_er_geen_tweede_bij() {
        Proefreview review = inOpvolging();
        als(SCHRIJVER)
                .body(Map.of("titel", "Het volgende gesprek", "intern", true, "vervolgOp", review.casus()))
                .post("/casussen")
                .then()
                .statusCode(201);
        eenKwartaalLater(review);

        verstrijking.handelAf();

        assertThat(opvolgers(review)).hasSize(1);
    }

    @Test
    void is_de_casushouder_weg_dan_krijgt_de_coordinator_het_concept() {
        Proefreview review = inOpvolging();
        UUID vertrokken = UUID.randomUUID();
        Eigenaar.doe(
                """
                insert into deelnemer (gemeente, id, naam, email, niveau, status, gemaakt_op)
                values ('GM0363', ?, 'Iemand van vroeger', ?, 'BELEID', 'OUD', now())
                """,
                vertrokken,
                vertrokken + "@amsterdam.example");
        Eigenaar.doe("update casus set casushouder = ? where id = ?", vertrokken, UUID.fromString(review.casus()));

        String pad = "/casussen/" + herhaald(review);

        String houder =
                als(COORDINATOR).get(pad).then().statusCode(200).extract().path("casushouder.id");
        assertThat(Eigenaar.tel(
                        "select count(*) from deelnemer where id = ? and coordinator and status = 'ACTIEF'",
                        UUID.fromString(houder)))
                .isEqualTo(1);
    }

    private static Proefreview inOpvolging() {
        Proefreview review = eenInterneReview().inOogst();
        review.noemVoornemen();
        review.naar("OPVOLGING");
        return review;
    }

    private String herhaald(Proefreview review) {
        eenKwartaalLater(review);
        verstrijking.handelAf();
        return opvolgers(review).get(0);
    }

    private static void eenKwartaalLater(Proefreview review) {
        Eigenaar.doe(
                "update peerreview set opvolging_op = opvolging_op - interval '3 months' where id = ?",
                UUID.fromString(review.id()));
    }

    private static List<String> opvolgers(Proefreview review) {
        return Eigenaar.lees("select id from casus where vervolg_op = ?", UUID.fromString(review.casus()));
    }

    private static Object oud(Proefreview review, String veld) {
        return als(SCHRIJVER)
                .get("/casussen/" + review.casus())
                .then()
                .extract()
                .path(veld);
    }
}
