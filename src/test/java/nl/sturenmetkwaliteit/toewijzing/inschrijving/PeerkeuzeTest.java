package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenInterneReview;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.sturenmetkwaliteit.hulp.Onbeschikbaar;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeerkeuzeTest {

    private static final String GRONINGEN = "GM0014";
    private static final String WEERT = "GM0988";

    @Test
    void de_gastheer_legt_vast_wie_er_in_elk_geval_bij_hoort_en_wie_niet() {
        Proefreview review = eenReview().zonderTeam();
        als(COORDINATOR)
                .get(pad(review))
                .then()
                .statusCode(200)
                .body("aantalPeers", equalTo(4))
                .body("vast", equalTo(List.of()))
                .body("uitgesloten", equalTo(List.of()));

        kies(COORDINATOR, review, keuzes(5, List.of(GRONINGEN), List.of(WEERT)))
                .statusCode(200)
                .body("aantalPeers", equalTo(5))
                .body("vast", equalTo(List.of(Map.of("code", GRONINGEN, "naam", "Groningen"))))
                .body("uitgesloten.code", equalTo(List.of(WEERT)));

        String verouderd = "\"0-0\"";
        als(COORDINATOR)
                .header("If-Match", verouderd)
                .body(keuzes(4, List.of(), List.of()))
                .put(pad(review))
                .then()
                .statusCode(412);
        als(COORDINATOR).get(pad(review)).then().body("aantalPeers", equalTo(5));
    }

    @Test
    void alleen_de_coordinator_van_de_gastheer_en_de_begeleider_lezen_en_kiezen() {
        Proefreview review = eenReview().metBegeleider("roel.weert").metTeam();

        for (String wie : List.of(COORDINATOR, "roel.weert")) {
            kies(wie, review, keuzes(6, List.of(), List.of("GM0088"))).statusCode(200);
        }
        for (String wie : List.of(SCHRIJVER, PEER_UTRECHT, COORDINATOR_UTRECHT)) {
            als(wie).get(pad(review)).then().statusCode(403);
            kies(wie, review, keuzes(6, List.of(), List.of())).statusCode(403);
        }
        for (String wie : List.of("paul.weert", "tjitske.schiermonnikoog", NDSD)) {
            als(wie).get(pad(review)).then().statusCode(404);
            kies(wie, review, keuzes(6, List.of(), List.of())).statusCode(404);
        }
    }

    @Test
    void wat_niet_kan_wordt_in_een_keer_genoemd() {
        Proefreview review = eenReview().zonderTeam();

        kies(COORDINATOR, review, keuzes(4, List.of(GRONINGEN, "GM9999"), List.of(GRONINGEN, "GM9998")))
                .statusCode(400)
                .body("errors.pointer", hasItems("/vast/0", "/vast/1", "/uitgesloten/1"));
        kies(COORDINATOR, review, keuzes(9, List.of(), List.of())).statusCode(400);
        kies(COORDINATOR, review, keuzes(4, List.of(GRONINGEN), List.of())).statusCode(200);
    }

    @Test
    void wie_vast_wordt_gezet_moet_ook_kunnen() {
        Proefreview review = eenReview().metBegeleider("roel.weert").metTeam();

        kies(COORDINATOR, review, keuzes(4, List.of("GM0363"), List.of()))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("EIGEN_GEMEENTE")));
        kies(COORDINATOR, review, keuzes(4, List.of(WEERT), List.of()))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("BEGELEIDER")));
        kies(COORDINATOR, review, keuzes(2, List.of("GM0173"), List.of()))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("PLAATSEN")));
        // who takes part already may be pinned, it makes no difference
        kies(COORDINATOR, review, keuzes(3, List.of("GM0173", GRONINGEN), List.of()))
                .statusCode(200);
    }

    @Test
    void een_geschil_en_een_volle_agenda_zijn_niet_van_elkaar_te_onderscheiden() {
        Proefreview review = eenReview().zonderTeam();
        Supplier<String> proef = () -> kies(COORDINATOR, review, keuzes(4, List.of(Onbeschikbaar.WIE), List.of()))
                .statusCode(400)
                .body("errors.detail", equalTo(List.of("Deze gemeente is niet beschikbaar.")))
                .extract()
                .asString();

        assertThat(Onbeschikbaar.doorEenGeschil(proef)).isEqualTo(Onbeschikbaar.doorDrukte(proef));

        kies(COORDINATOR, review, keuzes(4, List.of(Onbeschikbaar.WIE), List.of()))
                .statusCode(200);
    }

    @Test
    void een_interne_review_heeft_geen_peerkeuzes_en_een_vol_team_niet_meer() {
        als(COORDINATOR).get(pad(eenInterneReview().zonderTeam())).then().statusCode(404);
        Proefreview review = eenReview().gestart();
        kies(COORDINATOR, review, keuzes(3, List.of(), List.of())).statusCode(200);

        review.tot(RondeSoort.REFLECTEREN);

        kies(COORDINATOR, review, keuzes(4, List.of(), List.of()))
                .statusCode(409)
                .body("detail", equalTo("Deze review vraagt geen peers meer."));
    }

    private static ValidatableResponse kies(String wie, Proefreview review, Map<String, ?> keuzes) {
        return als(wie).header("If-Match", etag(COORDINATOR, pad(review)))
                .body(keuzes)
                .put(pad(review))
                .then();
    }

    private static Map<String, ?> keuzes(int aantal, List<String> vast, List<String> uitgesloten) {
        return Map.of("aantalPeers", aantal, "vast", vast, "uitgesloten", uitgesloten);
    }

    private static String pad(Proefreview review) {
        return review.pad() + "/peerkeuzes";
    }
}
