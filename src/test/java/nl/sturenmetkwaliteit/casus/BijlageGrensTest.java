package nl.sturenmetkwaliteit.casus;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Voorbeeldbestand.PDF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.sturenmetkwaliteit.hulp.Voorbeeldbestand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that were made to keep the service busy. Each is the fault of that file alone. */
@QuarkusTest
class BijlageGrensTest {

    private static final Duration GRENS = Duration.ofSeconds(20);

    private String bijlagen;

    @BeforeEach
    void casus() {
        bijlagen = "/casussen/" + maak(SCHRIJVER, "/casussen", Map.of("titel", "Met een rare bijlage")) + "/bijlagen";
    }

    @Test
    void een_bestand_dat_uitdijt_wordt_geweigerd_en_kost_geen_geheugen() {
        byte[] bom = Voorbeeldbestand.pdfDieUitdijt(600);
        assertThat(bom.length).isLessThan(1_000_000);

        stuur(bom).then().statusCode(415).body("detail", containsString("te ingewikkeld"));

        nietsBewaardEnEenGewoonBestandKan();
    }

    @Test
    void een_bestand_zonder_einde_wordt_geweigerd_en_zolang_wacht_wie_het_stuurde_en_een_ander_niet() throws Exception {
        byte[] brief = Voorbeeldbestand.pdf("Een gewone brief.");
        byte[] zonderEinde = Voorbeeldbestand.pdfZonderEinde();
        assertThat(zonderEinde.length).isLessThan(20_000);
        Instant begin = Instant.now();
        CompletableFuture<Response> eerste = CompletableFuture.supplyAsync(() -> stuur(zonderEinde));
        Thread.sleep(Duration.ofSeconds(3).toMillis());

        stuur(brief).then().statusCode(429).header("Retry-After", notNullValue());
        stuur(COORDINATOR, brief).then().statusCode(201);

        eerste.get().then().statusCode(415).body("detail", containsString("te lang"));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(GRENS);
        als(SCHRIJVER).get(bijlagen).then().body("items", hasSize(1));
        stuur(brief).then().statusCode(201);
        als(SCHRIJVER).get(bijlagen).then().body("items", hasSize(2));
    }

    private void nietsBewaardEnEenGewoonBestandKan() {
        als(SCHRIJVER).get(bijlagen).then().body("items", hasSize(0));
        stuur(Voorbeeldbestand.pdf("Een gewone brief.")).then().statusCode(201);
        als(SCHRIJVER).get(bijlagen).then().body("items", hasSize(1));
    }

    private Response stuur(byte[] inhoud) {
        return stuur(SCHRIJVER, inhoud);
    }

    private Response stuur(String wie, byte[] inhoud) {
        return als(wie).contentType(PDF)
                .header("Content-Disposition", "attachment; filename=\"brief.pdf\"")
                .body(inhoud)
                .post(bijlagen);
    }
}
