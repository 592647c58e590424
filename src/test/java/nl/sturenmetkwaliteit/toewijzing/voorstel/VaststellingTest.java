package nl.sturenmetkwaliteit.toewijzing.voorstel;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.toewijzing.voorstel.Proefseizoen.stelVast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VaststellingTest {

    private static final String AMSTERDAM = "GM0363";
    private static final String UTRECHT = "GM0344";
    private static final String OLDENZAAL = "GM0173";
    private static final String BEGELEIDER = "roel.weert";

    @Test
    void vaststellen_verstuurt_alle_uitnodigingen_zoals_de_gastheer_dat_zou_doen() {
        wijzig(
                        COORDINATOR_UTRECHT,
                        "/gemeenten/" + UTRECHT + "/profiel",
                        Map.of("niveaus", List.of("BELEID", "UITVOERING")))
                .then()
                .statusCode(200);
        Proefseizoen seizoen = Proefseizoen.metReviews(2);
        String toewijzing = seizoen.voorstel(met(seizoen, UTRECHT));
        String ander = seizoen.voorstel(Map.of("peersPerCasus", 2));
        List<String> team = Proefseizoen.team(toewijzing, seizoen.review(0));

        stelVast(NDSD, toewijzing).then().statusCode(204);

        assertThat(seizoen.uitgenodigd(0)).containsExactlyInAnyOrderElementsOf(team);
        assertThat(seizoen.uitgenodigd(1)).hasSize(2);
        als(NDSD).get(toewijzing).then().body("status", equalTo("VASTGESTELD"));
        als(NDSD).get(ander).then().body("status", equalTo("VERVALLEN"));
        als(NDSD).get(toewijzing + "/overgangen").then().body("items", hasSize(0));
        String gestuurd = "/uitnodigingen/" + uitnodiging(seizoen.review(0), UTRECHT);
        Proefreview metDeHand = eenReview().metCasus("titel", "Casus 0").zonderTeam();
        String eigen = "/uitnodigingen/" + Reviewbouwer.nodigUit(metDeHand, UTRECHT);
        assertThat(inhoud(COORDINATOR_UTRECHT, gestuurd, "sturingsvraag", "themas", "tijdsbeslag", "titel"))
                .isEqualTo(inhoud(COORDINATOR, eigen, "sturingsvraag", "themas", "tijdsbeslag", "titel"));
        als(COORDINATOR_UTRECHT)
                .get(gestuurd)
                .then()
                .body("status", equalTo("VERSTUURD"))
                .body("niveaus", equalTo(List.of("BELEID")))
                .body("rondes.soort", hasItem("REFLECTEREN"))
                .body("gastheer.code", equalTo(AMSTERDAM));
        zet(
                        COORDINATOR_UTRECHT,
                        gestuurd,
                        Map.of("naar", "GEACCEPTEERD", "deelnemers", List.of(Mensen.id(PEER_UTRECHT))))
                .then()
                .statusCode(204);
        assertThat(Eigenaar.lees(
                        "select operatie from verwerking where gemeente = ? and ding_id = ?",
                        AMSTERDAM,
                        UUID.fromString(Als.id(toewijzing))))
                .as("de gastheer leest terug wie er in zijn keuken was")
                .containsExactly("doToewijzingOvergang");
    }

    @Test
    void is_er_intussen_iets_veranderd_dan_wordt_niets_verstuurd_en_staat_elk_geval_erbij() {
        Proefseizoen seizoen = Proefseizoen.metReviews(2);
        String toewijzing = seizoen.voorstel(met(seizoen, UTRECHT));
        String geschil = "/belangenconflicten/"
                + maak(
                        COORDINATOR_UTRECHT,
                        "/belangenconflicten",
                        Map.of("andereGemeente", AMSTERDAM, "soort", "HARD", "grond", "GESCHIL"));
        try {
            als(NDSD)
                    .get(toewijzing + "/overgangen")
                    .then()
                    .body(
                            "items.find { it.naar == 'VASTGESTELD' }.voorwaarden.findAll { !it.voldaan }.uitleg",
                            containsInAnyOrder(
                                    "Amsterdam, Casus 0: Utrecht is niet beschikbaar.",
                                    "Amsterdam, Casus 1: Utrecht is niet beschikbaar."));
            stelVast(NDSD, toewijzing)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problemen/overgang-niet-mogelijk"))
                    .body("errors.code", everyItem(equalTo("NIEMAND_VALT_AF")))
                    .body(
                            "errors.detail",
                            containsInAnyOrder(
                                    "Amsterdam, Casus 0: Utrecht is niet beschikbaar.",
                                    "Amsterdam, Casus 1: Utrecht is niet beschikbaar."));
            assertThat(seizoen.uitgenodigd(0)).isEmpty();
            assertThat(seizoen.uitgenodigd(1)).isEmpty();
            als(NDSD).get(toewijzing).then().body("status", equalTo("BEREKEND"));

            String opnieuw = seizoen.voorstel(Map.of("peersPerCasus", 2));
            stelVast(NDSD, opnieuw).then().statusCode(204);
            assertThat(seizoen.uitgenodigd(0)).hasSize(2).doesNotContain(UTRECHT);
        } finally {
            als(COORDINATOR_UTRECHT)
                    .header("If-Match", etag(COORDINATOR_UTRECHT, geschil))
                    .delete(geschil)
                    .then()
                    .statusCode(204);
        }
    }

    @Test
    void wat_de_gastheer_intussen_deed_en_wie_hem_afwees_staat_er_in_algemene_woorden_bij() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        Proefreview review = seizoen.review(0);
        String toewijzing = seizoen.voorstel(met(seizoen, UTRECHT));
        String anders = List.of(OLDENZAAL, "GM0988").stream()
                .filter(gemeente -> !Proefseizoen.team(toewijzing, review).contains(gemeente))
                .findFirst()
                .orElseThrow();
        String keuzes = review.pad() + "/peerkeuzes";
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, keuzes))
                .body(Map.of("aantalPeers", 4, "vast", List.of(anders), "uitgesloten", List.of()))
                .put(keuzes)
                .then()
                .statusCode(200);
        String vastgezet =
                anders.equals(OLDENZAAL) ? "Oldenzaal is intussen vastgezet." : "Weert is intussen vastgezet.";
        stelVast(NDSD, toewijzing)
                .then()
                .statusCode(409)
                .body("errors.detail", equalTo(List.of("Amsterdam, Casus 0: " + vastgezet)));
        String gevraagd = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, UTRECHT);
        zet(COORDINATOR, gevraagd, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        zet(COORDINATOR_UTRECHT, gevraagd, Map.of("naar", "AFGEWEZEN", "reden", "Wij hebben nu niemand."))
                .then()
                .statusCode(204);

        stelVast(NDSD, toewijzing)
                .then()
                .statusCode(409)
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                "Amsterdam, Casus 0: Utrecht is niet beschikbaar.",
                                "Amsterdam, Casus 0: " + vastgezet));
        String opnieuw = seizoen.voorstel(Map.of("peersPerCasus", 2));
        stelVast(NDSD, opnieuw).then().statusCode(204);
        assertThat(seizoen.uitgenodigd(0)).contains(anders);
    }

    @Test
    void een_seizoen_dat_niet_meer_op_matching_staat_wordt_niet_vastgesteld() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        String toewijzing = seizoen.voorstel(Map.of("peersPerCasus", 2));
        zet(NDSD, seizoen.pad(), Map.of("naar", "LOPEND")).then().statusCode(204);

        stelVast(NDSD, toewijzing).then().statusCode(409).body("errors.code", equalTo(List.of("SEIZOEN_OP_MATCHING")));

        assertThat(seizoen.uitgenodigd(0)).isEmpty();
    }

    @Test
    void een_review_die_intussen_vol_is_of_stopte_staat_er_ook_bij() {
        Proefseizoen seizoen = Proefseizoen.metReviews(2);
        String toewijzing = seizoen.voorstel(Map.of("peersPerCasus", 2));
        zet(COORDINATOR, seizoen.review(0).pad(), Map.of("naar", "GESTOPT", "reden", "Wij stellen een andere vraag."))
                .then()
                .statusCode(204);
        String eerste = Proefseizoen.team(toewijzing, seizoen.review(1)).get(0);
        Reviewbouwer.nodigUit(seizoen.review(1), eerste);

        stelVast(NDSD, toewijzing)
                .then()
                .statusCode(409)
                .body("errors.code", containsInAnyOrder("NIEMAND_VALT_AF", "REVIEWS_VRAGEN_NOG"))
                .body("errors.detail", hasItem("Amsterdam, Casus 0: deze review vraagt geen peers meer."));
        assertThat(seizoen.uitgenodigd(1)).isEmpty();
    }

    @Test
    void twee_keer_hetzelfde_verzoek_verstuurt_een_keer_en_zonder_datums_gebeurt_er_niets() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        String toewijzing = seizoen.voorstel(Map.of("peersPerCasus", 2));
        zet(NDSD, toewijzing, Map.of("naar", "VASTGESTELD"))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/antwoordUiterlijkOp", "/bijdrageUiterlijkOp")));
        assertThat(seizoen.uitgenodigd(0)).isEmpty();
        String etag = etag(NDSD, toewijzing);
        Map<String, String> overgang = Proefseizoen.vastgesteld();
        String sleutel = UUID.randomUUID().toString();

        for (int keer = 0; keer < 2; keer++) {
            als(NDSD)
                    .header("If-Match", etag)
                    .header("Idempotency-Key", sleutel)
                    .body(overgang)
                    .post(toewijzing + "/overgangen")
                    .then()
                    .statusCode(204);
        }

        assertThat(seizoen.uitgenodigd(0)).hasSize(2);
        als(NDSD)
                .header("If-Match", etag)
                .body(overgang)
                .post(toewijzing + "/overgangen")
                .then()
                .statusCode(412);
    }

    @Test
    void zolang_er_een_ander_voorstel_wordt_berekend_wordt_er_niets_vastgesteld() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        String toewijzing = seizoen.voorstel(Map.of("peersPerCasus", 2));
        String elders = seizoen.elders("0 seconds");

        stelVast(NDSD, toewijzing)
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("GEEN_BEREKENING_BEZIG")));

        zet(NDSD, elders, Map.of("naar", "VERVALLEN")).then().statusCode(204);
        stelVast(NDSD, toewijzing).then().statusCode(204);
    }

    @Test
    void het_voorstel_voor_een_review_is_van_de_gastheer_en_van_wie_begeleidt() {
        Proefreview review = eenReview().zonderTeam();
        Reviewbouwer.wijsAan(review, BEGELEIDER);
        String toewijzing = teamvoorstel(review);
        String ander = teamvoorstel(review);

        for (String wie : List.of(COORDINATOR, BEGELEIDER)) {
            als(wie).get(toewijzing).then().statusCode(200).body("peerreview", equalTo(review.id()));
            als(wie).get(toewijzing + "/teams")
                    .then()
                    .statusCode(200)
                    .body("items.gastheer.code", equalTo(List.of(AMSTERDAM)));
            als(wie).get(toewijzing + "/overgangen")
                    .then()
                    .body("items.naar", equalTo(List.of("VASTGESTELD", "VERVALLEN")));
            als(wie).get(toewijzing + "/uitleg?peerreview=" + review.id() + "&gemeente=" + OLDENZAAL)
                    .then()
                    .statusCode(200)
                    .body("zin", not(containsString("veranderd")));
        }
        for (String wie : List.of(NDSD, COORDINATOR_UTRECHT, "sanne.amsterdam")) {
            als(wie).get(toewijzing).then().statusCode(404);
            als(wie).header("If-Match", etag(COORDINATOR, toewijzing))
                    .body(Proefseizoen.vastgesteld())
                    .post(toewijzing + "/overgangen")
                    .then()
                    .statusCode(404);
        }

        stelVast(BEGELEIDER, toewijzing).then().statusCode(204);

        assertThat(Eigenaar.tel(
                        "select count(*) from uitnodiging where peerreview = ? and status = 'VERSTUURD'",
                        UUID.fromString(review.id())))
                .isEqualTo(4);
        als(COORDINATOR).get(ander).then().body("status", equalTo("VERVALLEN"));
        stelVast(COORDINATOR, ander).then().statusCode(409);
    }

    private static Map<String, Object> met(Proefseizoen seizoen, String gemeente) {
        return Map.of(
                "peersPerCasus",
                2,
                "vast",
                seizoen.reviews().stream()
                        .map(review -> Map.of("peerreview", review.id(), "gemeente", gemeente))
                        .toList());
    }

    private static String teamvoorstel(Proefreview review) {
        return "/toewijzingen/" + maak(COORDINATOR, review.pad() + "/toewijzingen", Map.of());
    }

    private static String uitnodiging(Proefreview review, String gemeente) {
        return Eigenaar.lees(
                        "select id from uitnodiging where peerreview = ? and gemeente = ?",
                        UUID.fromString(review.id()),
                        gemeente)
                .get(0);
    }

    private static Map<String, Object> inhoud(String wie, String pad, String... velden) {
        Map<String, Object> antwoord =
                als(wie).get(pad).then().statusCode(200).extract().path("$");
        antwoord.keySet().retainAll(List.of(velden));
        return antwoord;
    }
}
