package nl.sturenmetkwaliteit.platform.toegang;

import static nl.sturenmetkwaliteit.hulp.Als.BEHEERDER;
import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Machines.vandaag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Machines;
import nl.sturenmetkwaliteit.hulp.Machines.Machine;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tokens of machines: made, used, revoked, over. */
@QuarkusTest
class ToegangstokenTest {

    @Inject
    Klok klok;

    @AfterEach
    void herstel() {
        klok.verschuif(Duration.ZERO);
    }

    @Test
    void het_token_staat_alleen_in_het_antwoord_waarin_het_gemaakt_is_en_nergens_in_de_database() {
        Machine machine = Machines.maak(COORDINATOR, "LESSEN_LEZEN", "GEBEURTENISSEN_LEZEN");

        assertThat(machine.token()).matches("smk_[A-Za-z0-9_-]{43}");
        String gelezen = als(COORDINATOR)
                .get("/toegangstokens/" + machine.id())
                .then()
                .statusCode(200)
                .body("naam", equalTo("Zaaksysteem"))
                .body("stand", equalTo("GELDIG"))
                .body("bereik", equalTo(List.of("GEBEURTENISSEN_LEZEN", "LESSEN_LEZEN")))
                .body("laatstGebruiktOp", nullValue())
                .extract()
                .asString();
        assertThat(gelezen).doesNotContain(machine.token());
        assertThat(Eigenaar.lees("select to_jsonb(t)::text from toegangstoken t where id = ?::uuid", machine.id())
                        .get(0))
                .doesNotContain(machine.token().substring(4));
        als(COORDINATOR).get("/toegangstokens").then().statusCode(200).body("items.id", hasItem(machine.id()));
    }

    @Test
    void wie_nog_eens_vraagt_met_dezelfde_sleutel_krijgt_hetzelfde_token_niet_nog_eens_te_lezen() {
        Map<String, Object> invoer = Map.of(
                "naam",
                "Zaaksysteem",
                "bereik",
                List.of("LESSEN_LEZEN"),
                "einddatum",
                vandaag().toString());
        String sleutel = UUID.randomUUID().toString();
        var eerste = als(COORDINATOR)
                .header("Idempotency-Key", sleutel)
                .body(invoer)
                .post("/toegangstokens")
                .then()
                .statusCode(201)
                .extract();

        als(COORDINATOR)
                .header("Idempotency-Key", sleutel)
                .body(invoer)
                .post("/toegangstokens")
                .then()
                .statusCode(201)
                .body("id", equalTo(eerste.path("id")))
                .body("token", nullValue());
        assertThat(eerste.<String>path("token")).startsWith("smk_");
    }

    @Test
    void een_token_van_een_andere_gemeente_is_er_niet() {
        Machine machine = Machines.maak(COORDINATOR, "LESSEN_LEZEN");

        als(COORDINATOR_UTRECHT).get("/toegangstokens/" + machine.id()).then().statusCode(404);
        als(BEHEERDER).get("/toegangstokens/" + machine.id()).then().statusCode(404);
        als(COORDINATOR_UTRECHT)
                .get("/toegangstokens?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(machine.id())));
        als(COORDINATOR).get("/toegangstokens/" + machine.id()).then().statusCode(200);
        als(COLLEGA).get("/toegangstokens").then().statusCode(403);
    }

    @Test
    void de_beheerder_maakt_tokens_van_ndsd() {
        Machine machine = Machines.maak(BEHEERDER, "GEBEURTENISSEN_LEZEN");

        machine.vraagt().get("/gebeurtenissen").then().statusCode(200);
        als(BEHEERDER).get("/toegangstokens/" + machine.id()).then().statusCode(200);
    }

    @Test
    void wat_ingetrokken_voorbij_of_verzonnen_is_opent_niets_en_antwoordt_gelijk() {
        Machine ingetrokken = Machines.maak(COORDINATOR, "LESSEN_LEZEN");
        Machine voorbij = Machines.maakTot(COORDINATOR, vandaag(), "LESSEN_LEZEN");
        Machine geldig = Machines.maak(COORDINATOR, "LESSEN_LEZEN");
        for (Machine machine : List.of(ingetrokken, voorbij, geldig)) {
            machine.vraagt().get("/lessen").then().statusCode(200);
        }

        String pad = "/toegangstokens/" + ingetrokken.id();
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, pad))
                .delete(pad)
                .then()
                .statusCode(204);
        als(COORDINATOR).get(pad).then().statusCode(200).body("stand", equalTo("INGETROKKEN"));
        klok.verschuif(Duration.ofDays(1));
        als(COORDINATOR)
                .get("/toegangstokens/" + voorbij.id())
                .then()
                .statusCode(200)
                .body("stand", equalTo("VERLOPEN"));

        Machine verzonnen = new Machine("", anders(geldig.token()));
        List<String> antwoorden = List.of(ingetrokken, voorbij, verzonnen).stream()
                .map(machine -> machine.vraagt()
                        .get("/lessen")
                        .then()
                        .statusCode(401)
                        .header("WWW-Authenticate", equalTo("Bearer"))
                        .extract()
                        .asString())
                .distinct()
                .toList();
        assertThat(antwoorden).hasSize(1);
        geldig.vraagt().get("/lessen").then().statusCode(200);
    }

    @Test
    void een_token_werkt_hoogstens_een_jaar_en_niet_tot_gisteren() {
        Machines.probeer(COORDINATOR, vandaag().plusYears(1).plusDays(1), "LESSEN_LEZEN")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/einddatum"));
        Machines.probeer(COORDINATOR, vandaag().minusDays(1), "LESSEN_LEZEN")
                .then()
                .statusCode(400);
        Machines.probeer(COORDINATOR, vandaag().plusYears(1), "LESSEN_LEZEN")
                .then()
                .statusCode(201);
        Machines.probeer(COORDINATOR, vandaag()).then().statusCode(400);
    }

    @Test
    void het_laatste_gebruik_staat_er_op_het_uur_en_kost_geen_schrijven_per_verzoek() {
        Machine machine = Machines.maak(COORDINATOR, "LESSEN_LEZEN");
        machine.vraagt().get("/lessen").then().statusCode(200);
        Instant gebruikt = gebruikt(machine);
        String rij = "select xmin::text from toegangstoken where id = ?::uuid";
        String geschreven = Eigenaar.lees(rij, machine.id()).get(0);

        machine.vraagt().get("/lessen").then().statusCode(200);
        assertThat(gebruikt.getEpochSecond() % 3600).isZero();
        assertThat(Eigenaar.lees(rij, machine.id())).containsExactly(geschreven);

        klok.verschuif(Duration.ofHours(1));
        machine.vraagt().get("/lessen").then().statusCode(200);
        assertThat(gebruikt(machine)).isAfter(gebruikt);
    }

    @Test
    void het_verwerkingslog_noemt_het_token_eens_per_uur() {
        Machine machine = Machines.maak(COORDINATOR, "GEBEURTENISSEN_LEZEN");
        machine.vraagt().get("/gebeurtenissen").then().statusCode(200);
        machine.vraagt().get("/gebeurtenissen").then().statusCode(200);

        assertThat(Eigenaar.lees(
                        "select wie || ' ' || soort || ' ' || operatie || ' ' || gemeente from verwerking where persoon = ?::uuid",
                        machine.id()))
                .containsExactly("Toegangstoken Zaaksysteem GELEZEN listGebeurtenissen GM0363");
    }

    @Test
    void een_sessie_en_een_token_samen_is_te_veel() {
        Machine machine = Machines.maak(COORDINATOR, "LESSEN_LEZEN");

        machine.vraagt().cookie("q_session_web", "iets").get("/lessen").then().statusCode(400);
        machine.vraagt().get("/lessen").then().statusCode(200);
    }

    @Test
    void een_naam_waaraan_iemand_te_herkennen_is_wordt_geweigerd() {
        Als.als(COORDINATOR)
                .body(Map.of(
                        "naam", "Voor j.jansen@utrecht.example",
                        "bereik", List.of("LESSEN_LEZEN"),
                        "einddatum", vandaag().toString()))
                .post("/toegangstokens")
                .then()
                .statusCode(409);
    }

    private static String anders(String token) {
        return token.substring(0, 46) + (token.endsWith("A") ? "B" : "A");
    }

    private static Instant gebruikt(Machine machine) {
        return Instant.parse(als(COORDINATOR)
                .get("/toegangstokens/" + machine.id())
                .then()
                .statusCode(200)
                .extract()
                .path("laatstGebruiktOp"));
    }
}
