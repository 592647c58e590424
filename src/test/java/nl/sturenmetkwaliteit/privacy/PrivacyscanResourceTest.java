package nl.sturenmetkwaliteit.privacy;

import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrivacyscanResourceTest {

    @Test
    void zegt_van_een_tekst_waar_iemand_aan_te_herkennen_is_en_herhaalt_de_tekst_niet() {
        als(SCHRIJVER)
                .contentType("application/json")
                .body(Map.of("tekst", "Bel mevrouw Jansen op 06 12345678."))
                .post("/privacyscans")
                .then()
                .statusCode(200)
                .body("bevindingen.soort", contains("NAAM", "TELEFOON"))
                .body("bevindingen.veld", everyItem(equalTo("tekst")));
        als(SCHRIJVER)
                .contentType("application/json")
                .body(Map.of("tekst", "Wij wachten nog."))
                .post("/privacyscans")
                .then()
                .statusCode(200)
                .body("bevindingen", empty());
    }
}
