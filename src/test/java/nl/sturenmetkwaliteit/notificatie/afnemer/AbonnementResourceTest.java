package nl.sturenmetkwaliteit.notificatie.afnemer;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making an abonnement, pausing it, ending it. */
@QuarkusTest
class AbonnementResourceTest {

    private static final String COORDINATOR = "tjitske.schiermonnikoog";

    /** Nothing listens there; nothing is sent in these tests. */
    private static final String HIER = "http://127.0.0.1:9/";

    @BeforeEach
    @AfterEach
    void beeindig_wat_er_is() {
        Eigenaar.doe("update abonnement set status = 'BEEINDIGD'");
    }

    @Test
    void het_geheim_staat_alleen_in_het_antwoord_waarin_het_gemaakt_is_en_nergens_in_de_database() {
        Response gemaakt = maak(COORDINATOR, HIER);
        gemaakt.then().statusCode(201);
        String geheim = gemaakt.path("geheim");
        String pad = "/abonnementen/" + gemaakt.path("id");

        assertThat(geheim).startsWith("whsec_");
        assertThat(als(COORDINATOR).get(pad).then().statusCode(200).extract().asString())
                .contains("Wij zetten een taak klaar.")
                .doesNotContain(geheim);
        assertThat(Eigenaar.lees(
                        "select to_jsonb(a)::text from abonnement a where id = ?::uuid", gemaakt.<String>path("id")))
                .noneMatch(rij -> rij.contains(geheim.substring(6)));
        assertThat(als(COORDINATOR)
                        .post(pad + "/geheim")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("geheim"))
                .startsWith("whsec_")
                .isNotEqualTo(geheim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.2/haak", "https://10.0.0.1/haak", "https://[::1]/haak",
                        "https://169.254.169.254/latest/meta-data",
                "https://localhost/haak", "https://2130706433/haak", "http://8.8.8.8/haak",
                        "https://iemand:geheim@8.8.8.8/haak",
                "haak", "https://bestaat-niet.invalid/haak"
            })
    void een_adres_waar_geen_bericht_heen_mag_wordt_geweigerd(String adres) {
        maak(COORDINATOR, adres).then().statusCode(400).body("errors.pointer", contains("/adres"));
        maak(COORDINATOR, "https://8.8.8.8/haak").then().statusCode(201);
    }

    @Test
    void een_abonnement_van_een_ander_is_er_niet() {
        String id = maak(COORDINATOR, HIER).path("id");
        String vanNdsd = maak(NDSD, HIER).path("id");

        als(COORDINATOR_UTRECHT).get("/abonnementen/" + id).then().statusCode(404);
        als(NDSD).get("/abonnementen/" + id).then().statusCode(404);
        als(COORDINATOR).get("/abonnementen/" + vanNdsd).then().statusCode(404);
        als(COLLEGA).get("/abonnementen").then().statusCode(403);
        als(COORDINATOR)
                .get("/abonnementen?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(vanNdsd)));
        als(NDSD).get("/abonnementen/" + vanNdsd).then().statusCode(200);
    }

    @Test
    void pauzeren_vraagt_een_reden_en_wat_beeindigd_is_blijft_beeindigd() {
        String pad = "/abonnementen/" + maak(COORDINATOR, HIER).path("id");
        zet(COORDINATOR, pad, Map.of("naar", "GEPAUZEERD")).then().statusCode(400);
        zet(COORDINATOR, pad, Map.of("naar", "GEPAUZEERD", "reden", "Het systeem is in onderhoud."))
                .then()
                .statusCode(204);
        als(COORDINATOR)
                .get(pad)
                .then()
                .statusCode(200)
                .body("status", equalTo("GEPAUZEERD"))
                .body("pauzereden", equalTo("Het systeem is in onderhoud."));
        als(COORDINATOR)
                .get(pad + "/overgangen")
                .then()
                .statusCode(200)
                .body("items.naar", contains("ACTIEF", "BEEINDIGD"));

        zet(COORDINATOR, pad, Map.of("naar", "BEEINDIGD")).then().statusCode(204);
        zet(COORDINATOR, pad, Map.of("naar", "ACTIEF")).then().statusCode(409);
        als(COORDINATOR).post(pad + "/geheim").then().statusCode(409);
        als(COORDINATOR)
                .get(pad + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", contains("GEPAUZEERD", "BEEINDIGD"));
    }

    @Test
    void er_zijn_er_hoogstens_tien_tegelijk() {
        for (int i = 0; i < 9; i++) {
            maak(COORDINATOR, HIER).then().statusCode(201);
        }
        String pad = "/abonnementen/" + maak(COORDINATOR, HIER).path("id");
        maak(COORDINATOR, HIER).then().statusCode(409);

        zet(COORDINATOR, pad, Map.of("naar", "BEEINDIGD")).then().statusCode(204);
        maak(COORDINATOR, HIER).then().statusCode(201);
    }

    private static Response maak(String wie, String adres) {
        return als(wie).body(Map.of(
                        "doel", "Wij zetten een taak klaar.", "adres", adres, "soorten", List.of("CASUS_STATUS")))
                .post("/abonnementen");
    }
}
