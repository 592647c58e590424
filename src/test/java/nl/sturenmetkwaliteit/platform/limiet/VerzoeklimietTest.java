package nl.sturenmetkwaliteit.platform.limiet;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.niemand;
import static nl.sturenmetkwaliteit.hulp.Als.niemandZonderContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(VerzoeklimietTest.Krap.class)
class VerzoeklimietTest {

    private static final int STOOT = 5;
    private static final int MEER_DAN_DE_STOOT = 12;

    public static final class Krap implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "smk.limiet.stoot", String.valueOf(STOOT),
                    "smk.limiet.per-minuut", "20",
                    "smk.limiet.zwaar.stoot", "2",
                    "smk.limiet.zwaar.per-minuut", "20");
        }
    }

    @Test
    void wie_te_veel_vraagt_wacht_en_een_ander_niet() throws InterruptedException {
        Response teVeel = totTeVeel(() -> als(COORDINATOR).get("/ik"), STOOT);

        als(COLLEGA).get("/ik").then().statusCode(200);
        Thread.sleep(1000L * Integer.parseInt(teVeel.header("Retry-After")));
        als(COORDINATOR).get("/ik").then().statusCode(200);
    }

    @Test
    void een_tekst_nakijken_telt_zwaarder() {
        totTeVeel(
                () -> als(COORDINATOR_UTRECHT).body(Map.of("tekst", "Gewoon.")).post("/privacyscans"), 2);

        als(COORDINATOR_UTRECHT).get("/ik").then().statusCode(200);
    }

    @Test
    void een_adres_op_laten_zoeken_telt_zwaarder() {
        Map<String, Object> binnen = Map.of(
                "doel", "Kijken hoe vaak dit mag", "adres", "https://10.0.0.1/", "soorten", List.of("CASUS_STATUS"));
        totTeVeel(() -> als(COORDINATOR_GRONINGEN).body(binnen).post("/abonnementen"), 2);

        als(COORDINATOR_GRONINGEN).get("/ik").then().statusCode(200);
    }

    @Test
    void wie_niemand_is_wordt_op_zijn_adres_geteld_en_wie_iemand_is_heeft_daar_geen_last_van() {
        totTeVeel(() -> niemand().get("/ik"), 0);
        totTeVeel(() -> niemandZonderContract().basePath("").get("/problemen"), 0);
        totTeVeel(() -> niemand().auth().oauth2("verzonnen" + System.nanoTime()).get("/ik"), 0);
        totTeVeel(() -> niemand().cookie("q_session_webX", "1").get("/agendas/verzonnen.ics"), 0);

        als(PEER_UTRECHT).get("/ik").then().statusCode(200);
    }

    private static Response totTeVeel(Supplier<Response> vraag, int eerstGoed) {
        for (int keer = 0; keer < MEER_DAN_DE_STOOT; keer++) {
            Response antwoord = vraag.get();
            if (antwoord.statusCode() == 429) {
                assertThat(keer).as("zo vaak mocht het").isGreaterThanOrEqualTo(eerstGoed);
                antwoord.then()
                        .header("Retry-After", notNullValue())
                        .header("X-Content-Type-Options", "nosniff")
                        .body("type", equalTo("/problemen/te-veel-verzoeken"));
                assertThat(Integer.parseInt(antwoord.header("Retry-After"))).isBetween(1, 60);
                return antwoord;
            }
        }
        throw new AssertionError("het mocht " + MEER_DAN_DE_STOOT + " keer");
    }
}
