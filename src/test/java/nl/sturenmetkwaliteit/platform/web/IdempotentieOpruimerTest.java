package nl.sturenmetkwaliteit.platform.web;

import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotentieOpruimerTest {

    @Inject
    IdempotentieOpruimer opruimer;

    @Inject
    Klok klok;

    @Test
    void een_uitkomst_wordt_een_dag_onthouden_en_dan_vergeten() {
        String sleutel = UUID.randomUUID().toString();
        maak(sleutel, "Een").then().statusCode(201);

        opruimer.ruimOp();
        maak(sleutel, "Twee").then().statusCode(409);

        klok.verschuif(Duration.ofHours(25));
        try {
            opruimer.ruimOp();
        } finally {
            klok.verschuif(Duration.ZERO);
        }
        maak(sleutel, "Twee").then().statusCode(201);
    }

    private static Response maak(String sleutel, String titel) {
        return als(SCHRIJVER)
                .header("Idempotency-Key", sleutel)
                .body(Map.of("titel", titel))
                .post("/casussen");
    }
}
