package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.sturenmetkwaliteit.hulp.Onbeschikbaar;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamvoorstelTest {

    private static final String UTRECHT = "GM0344";
    private static final String GRONINGEN = "GM0014";
    private static final String WEERT = "GM0988";
    private static final String OLDENZAAL = "GM0173";

    @Test
    void een_voorstel_vult_het_team_aan_en_verstuurt_niets() {
        Proefreview review = eenReview().metTeam();

        String pad = "/toewijzingen/" + maak(COORDINATOR, toewijzingen(review), Map.of());

        als(COORDINATOR)
                .get(pad)
                .then()
                .statusCode(200)
                .body("peerreview", equalTo(review.id()))
                .body("status", equalTo("BEREKEND"))
                .body("aanleiding", equalTo("VERZOEK"))
                .body("gestartDoor", equalTo("Fatima El Idrissi"))
                .body("peersPerCasus", equalTo(4))
                .body("$", not(hasKey("uitkomst")));
        als(COORDINATOR)
                .get(pad + "/teams")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].plaatsen", hasSize(4))
                .body(herkomst(UTRECHT), equalTo("BEZET"))
                .body(herkomst(GRONINGEN), equalTo("BEZET"))
                .body("items[0].plaatsen.findAll { it.herkomst == 'GEKOZEN' }", hasSize(2));
        als(COORDINATOR).get(review.pad() + "/uitnodigingen").then().body("items", hasSize(2));
        als(COORDINATOR).get(toewijzingen(review)).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void het_adres_van_een_voorstel_is_dat_van_de_toewijzing() {
        Proefreview review = eenReview().metTeam();

        String id = als(COORDINATOR)
                .body(Map.of())
                .post(toewijzingen(review))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        als(COORDINATOR)
                .body(Map.of())
                .post(toewijzingen(review))
                .then()
                .header("Location", not(endsWith(id)))
                .statusCode(201);
        als(COORDINATOR).get("/toewijzingen/" + id).then().statusCode(200);
    }

    @Test
    void alleen_de_gastheer_en_de_begeleider_vragen_en_lezen_een_voorstel() {
        Proefreview review = eenReview().metBegeleider("roel.weert").metTeam();

        String pad = "/toewijzingen/" + maak("roel.weert", toewijzingen(review), Map.of());

        als("roel.weert").get(pad + "/teams").then().statusCode(200).body("items", hasSize(1));
        als(COORDINATOR).get(pad).then().statusCode(200);
        for (String wie : List.of(SCHRIJVER, PEER_UTRECHT, COORDINATOR_UTRECHT)) {
            als(wie).body(Map.of()).post(toewijzingen(review)).then().statusCode(403);
            als(wie).get(toewijzingen(review)).then().statusCode(403);
        }
        for (String wie : List.of("paul.weert", Onbeschikbaar.COORDINATOR, NDSD)) {
            als(wie).body(Map.of()).post(toewijzingen(review)).then().statusCode(404);
            als(wie).get(toewijzingen(review)).then().statusCode(404);
            als(wie).get(pad).then().statusCode(404);
            als(wie).get(pad + "/teams").then().statusCode(404);
        }
    }

    @Test
    void de_keuzes_van_de_review_gelden_tenzij_er_nu_andere_worden_genoemd() {
        Proefreview review = eenReview().zonderTeam();
        String keuzes = review.pad() + "/peerkeuzes";
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, keuzes))
                .body(Map.of("aantalPeers", 2, "vast", List.of(WEERT), "uitgesloten", List.of(GRONINGEN)))
                .put(keuzes)
                .then()
                .statusCode(200);

        String gewoon = "/toewijzingen/" + maak(COORDINATOR, toewijzingen(review), Map.of());
        String anders = "/toewijzingen/"
                + maak(
                        COORDINATOR,
                        toewijzingen(review),
                        Map.of(
                                "gewichten", Map.of("FRIS", 9),
                                "vast", List.of(GRONINGEN, OLDENZAAL),
                                "uitgesloten", List.of()));

        als(COORDINATOR)
                .get(gewoon + "/teams")
                .then()
                .body(herkomst(WEERT), equalTo("VAST"))
                .body("items[0].plaatsen.gemeente.code", not(hasItem(GRONINGEN)));
        als(COORDINATOR)
                .get(anders + "/teams")
                .then()
                .body("items[0].plaatsen.gemeente.code", equalTo(List.of(GRONINGEN, OLDENZAAL)))
                .body(herkomst(GRONINGEN), equalTo("VAST"));
        als(COORDINATOR)
                .get(anders)
                .then()
                .body("gewichten", equalTo(Map.of("FRIS", 9)))
                .body("vast.gemeente", equalTo(List.of(GRONINGEN, OLDENZAAL)))
                .body("uitgesloten", equalTo(List.of()));
    }

    @Test
    void wat_niet_kan_wordt_geweigerd_met_de_regel_erbij() {
        Proefreview review = eenReview().metTeam();

        weigert(review, Map.of("gewichten", Map.of("ONZIN", 3)), "/gewichten/ONZIN");
        weigert(review, Map.of("gewichten", Map.of("FRIS", 11)), "/gewichten/FRIS");
        weigert(review, Map.of("vast", List.of("GM9999")), "/vast/0");
        weigert(review, Map.of("vast", List.of(WEERT), "uitgesloten", List.of(WEERT)), "/vast/0");
        weigert(review, Map.of("vast", List.of(WEERT, "GM0363")), "/vast/1");
        maak(COORDINATOR, toewijzingen(review), Map.of("vast", List.of(WEERT)));
    }

    @Test
    void een_vol_team_en_een_review_die_reflecteert_vragen_niemand_meer() {
        Proefreview review = eenReview().gestart();
        String keuzes = review.pad() + "/peerkeuzes";
        kiesAantal(keuzes, 2);
        als(COORDINATOR)
                .body(Map.of())
                .post(toewijzingen(review))
                .then()
                .statusCode(409)
                .body("detail", equalTo("Deze review vraagt geen peers meer."));
        kiesAantal(keuzes, 3);
        maak(COORDINATOR, toewijzingen(review), Map.of());

        review.tot(RondeSoort.REFLECTEREN);

        als(COORDINATOR).body(Map.of()).post(toewijzingen(review)).then().statusCode(409);
    }

    @Test
    void aan_een_voorstel_is_niet_te_zien_waarom_iemand_niet_beschikbaar_is() {
        Proefreview review = eenReview().metTeam();
        Supplier<List<String>> proef = () -> {
            String weigering = als(COORDINATOR)
                    .body(Map.of("vast", List.of(Onbeschikbaar.WIE)))
                    .post(toewijzingen(review))
                    .then()
                    .statusCode(400)
                    .extract()
                    .asString();
            String pad = "/toewijzingen/" + maak(COORDINATOR, toewijzingen(review), Map.of());
            return List.of(
                    weigering,
                    als(COORDINATOR).get(pad + "/teams").asString(),
                    als(COORDINATOR)
                            .queryParam("peerreview", review.id())
                            .queryParam("gemeente", Onbeschikbaar.WIE)
                            .get(pad + "/uitleg")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        };

        assertThat(Onbeschikbaar.doorEenGeschil(proef)).isEqualTo(Onbeschikbaar.doorDrukte(proef));

        maak(COORDINATOR, toewijzingen(review), Map.of("vast", List.of(Onbeschikbaar.WIE)));
    }

    private static void kiesAantal(String keuzes, int aantal) {
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, keuzes))
                .body(Map.of("aantalPeers", aantal, "vast", List.of(), "uitgesloten", List.of()))
                .put(keuzes)
                .then()
                .statusCode(200);
    }

    private static void weigert(Proefreview review, Map<String, ?> invoer, String plek) {
        als(COORDINATOR)
                .body(invoer)
                .post(toewijzingen(review))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(plek));
    }

    private static String herkomst(String gemeente) {
        return "items[0].plaatsen.find { it.gemeente.code == '" + gemeente + "' }.herkomst";
    }

    private static String toewijzingen(Proefreview review) {
        return review.pad() + "/toewijzingen";
    }
}
