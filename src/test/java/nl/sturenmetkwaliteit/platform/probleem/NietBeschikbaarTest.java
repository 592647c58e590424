package nl.sturenmetkwaliteit.platform.probleem;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.lokaal.Pauze;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The real database goes away while the service runs. */
@QuarkusTest
class NietBeschikbaarTest {

    private static final int MEER_DAN_DE_POOL = 25;

    @Test
    void een_database_die_zwijgt_houdt_niemand_op_en_komt_vanzelf_terug() throws Exception {
        lees().then().statusCode(200);
        List<Response> antwoorden = new ArrayList<>();
        Instant begin = Instant.now();
        ExecutorService drukte = Executors.newFixedThreadPool(MEER_DAN_DE_POOL);
        try (Pauze pauze = Pauze.vanDeDatabase()) {
            List<Future<Response>> lopend = new ArrayList<>();
            for (int i = 0; i < MEER_DAN_DE_POOL; i++) {
                lopend.add(drukte.submit(NietBeschikbaarTest::lees));
            }
            for (Future<Response> een : lopend) {
                antwoorden.add(een.get());
            }
        } finally {
            drukte.shutdown();
        }

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(45));
        antwoorden.forEach(NietBeschikbaarTest::isNietBeschikbaar);
        eensWeer();
    }

    @Test
    void een_verbinding_die_de_database_verbreekt_is_geen_fout_van_ons() throws Exception {
        for (int keer = 0; keer < 3; keer++) {
            lees().then().statusCode(200);
            verbreek();
            Response antwoord = lees();
            if (antwoord.statusCode() != 200) {
                isNietBeschikbaar(antwoord);
            }
            eensWeer();
        }
    }

    private static void verbreek() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (Connection beheer = DriverManager.getConnection(url, "postgres", "postgres");
                Statement verbreek = beheer.createStatement()) {
            verbreek.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + Coordinaten.APP + "'");
        }
    }

    private static void isNietBeschikbaar(Response antwoord) {
        antwoord.then()
                .statusCode(503)
                .header("Retry-After", "30")
                .header("API-Version", notNullValue())
                .body("type", equalTo("/problemen/niet-beschikbaar"))
                .body("correlatieId", notNullValue());
    }

    private static void eensWeer() throws InterruptedException {
        for (int poging = 0; poging < 30 && lees().statusCode() != 200; poging++) {
            Thread.sleep(500);
        }
        lees().then().statusCode(200);
    }

    private static Response lees() {
        return als(COORDINATOR).get("/casussen");
    }
}
