package nl.sturenmetkwaliteit.peerreview.sessie;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Sessies.laatBegeleidenDoorNdsd;
import static nl.sturenmetkwaliteit.hulp.Sessies.over;
import static nl.sturenmetkwaliteit.hulp.Sessies.stelVoor;
import static nl.sturenmetkwaliteit.hulp.Sessies.tijdvak;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessieResourceTest {

    @Test
    void alleen_wie_de_review_leidt_stelt_voor() {
        Proefreview review = eenReview().metTeam();
        laatBegeleidenDoorNdsd(review);
        Map<String, Object> invoer = Map.of("voorstellen", List.of(tijdvak(over(10))));
        for (String wie : List.of(SCHRIJVER, PEER_UTRECHT, COORDINATOR_UTRECHT)) {
            als(wie).body(invoer).post(review.pad() + "/sessies").then().statusCode(403);
        }
        maak(NDSD, review.pad() + "/sessies", invoer);
        maak(COORDINATOR, review.pad() + "/sessies", invoer);
        als(PEER_UTRECHT).get(review.pad() + "/sessies").then().body("items", hasSize(2));
    }

    @Test
    void een_datum_komt_nog_en_staat_er_een_keer() {
        Proefreview review = eenReview().metTeam();
        String pad = review.pad() + "/sessies";
        List<List<Map<String, String>>> fout = List.of(
                List.of(tijdvak(over(-1))),
                List.of(tijdvak(over(900))),
                List.of(tijdvak(over(10)), tijdvak(over(10))),
                List.of(Map.of("beginOp", over(10), "eindeOp", over(10))),
                List.of(Map.of("beginOp", over(10), "eindeOp", over(11))),
                List.of());
        fout.forEach(voorstellen -> als(COORDINATOR)
                .body(Map.of("voorstellen", voorstellen))
                .post(pad)
                .then()
                .statusCode(400));
        maak(COORDINATOR, pad, Map.of("voorstellen", List.of(tijdvak(over(10)), tijdvak(over(11)))));
    }

    @Test
    void een_sessie_hoort_bij_een_ronde_van_de_eigen_review_of_bij_geen() {
        Proefreview review = eenReview().gestart();
        Proefreview andere = eenReview().gestart();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        wijzig(COORDINATOR, sessie, Map.of("ronde", andere.ronde(REFLECTEREN)))
                .then()
                .statusCode(400);
        wijzig(COORDINATOR, sessie, Map.of("ronde", review.ronde(REFLECTEREN)))
                .then()
                .statusCode(200)
                .body("ronde", equalTo(review.ronde(REFLECTEREN)));
    }

    @Test
    void een_videolink_is_een_veilig_adres() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        for (String link : List.of(
                "http://vergader.example/a",
                "https://",
                "javascript:alert(1)",
                "https://a b",
                "https://naam:wachtwoord@vergader.example/a")) {
            wijzig(COORDINATOR, sessie, Map.of("videolink", link)).then().statusCode(400);
        }
        wijzig(COORDINATOR, sessie, Map.of("videolink", "https://vergader.example/a"))
                .then()
                .statusCode(200);
    }

    @Test
    void in_de_plaats_staat_niemand() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        wijzig(COORDINATOR, sessie, Map.of("plaats", "Bij mevrouw Jansen thuis"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"));
        wijzig(COORDINATOR, sessie, Map.of("plaats", "Stadhuis, zaal 3"))
                .then()
                .statusCode(200)
                .body("plaats", equalTo("Stadhuis, zaal 3"));
    }
}
