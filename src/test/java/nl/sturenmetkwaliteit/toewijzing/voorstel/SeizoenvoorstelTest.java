package nl.sturenmetkwaliteit.toewijzing.voorstel;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Importen;
import nl.sturenmetkwaliteit.toewijzing.voorstel.BerekeningRepository.Stand;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeizoenvoorstelTest {

    private static final String OLDENZAAL = "GM0173";
    private static final String WEERT = "GM0988";

    /** Of the whole, or chosen by whoever asked; a number anywhere else could be read as a mark. */
    private static final Set<String> MAG_EEN_GETAL_ZIJN =
            Set.of("peersPerCasus", "gewichten", "voortgang", "uitkomst", "gemis", "gewicht");

    private final Rekenaar rekenaar;
    private final Berekeningen berekeningen;

    SeizoenvoorstelTest(Rekenaar rekenaar, Berekeningen berekeningen) {
        this.rekenaar = rekenaar;
        this.berekeningen = berekeningen;
    }

    @Test
    void een_seizoen_wordt_berekend_en_er_wordt_niets_verstuurd() {
        Proefseizoen seizoen = Proefseizoen.metReviews(2);

        String toewijzing = seizoen.voorstel(Map.of("peersPerCasus", 2, "gewichten", Map.of("EXPERTISE", 9)));

        als(NDSD)
                .get(toewijzing)
                .then()
                .statusCode(200)
                .body("seizoen", equalTo(seizoen.id().toString()))
                .body("peersPerCasus", equalTo(2))
                .body("gewichten.EXPERTISE", equalTo(9))
                .body("gewichten.FRIS", notNullValue())
                .body("gestartDoor", notNullValue())
                .body("berekendOp", notNullValue())
                .body("voortgang", nullValue())
                .body("uitkomst.aantalCasussen", equalTo(2))
                .body("uitkomst.aantalPlaatsen", equalTo(4))
                .body("uitkomst.aantalNieuw", equalTo(4));
        als(NDSD)
                .get(seizoen.pad() + "/toewijzingen")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(Als.id(toewijzing))));
        als(NDSD)
                .get(toewijzing + "/geschiedenis")
                .then()
                .body("items.naar", equalTo(List.of("BEREKEND")))
                .body("items.door", equalTo(List.of("Systeem")));
        assertThat(seizoen.uitgenodigd(0)).isEmpty();
    }

    @Test
    void de_teams_en_de_gemeenten_komen_per_bladzijde_en_op_naam() {
        Proefseizoen seizoen = Proefseizoen.metReviews(2);
        String toewijzing = seizoen.voorstel(Map.of("peersPerCasus", 2));

        String volgende = als(NDSD)
                .get(toewijzing + "/teams?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].gastheer.naam", equalTo("Amsterdam"))
                .body("items[0].plaatsen", hasSize(2))
                .extract()
                .path("volgende");
        als(NDSD)
                .get(toewijzing + "/teams?limit=1&cursor=" + volgende)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("volgende", nullValue());
        als(NDSD)
                .get(toewijzing + "/teams?peerreview=" + seizoen.review(1).id())
                .then()
                .body("items.titel", equalTo(List.of("Casus 1")));
        als(NDSD).get(toewijzing + "/teams?peerreview=geen").then().statusCode(400);

        List<String> namen = new ArrayList<>();
        String cursor = "";
        do {
            var bladzijde = als(NDSD)
                    .get(toewijzing + "/gemeenten?limit=2" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            namen.addAll(bladzijde.path("items.gemeente.naam"));
            cursor = bladzijde.path("volgende") == null ? "" : "&cursor=" + bladzijde.path("volgende");
        } while (!cursor.isEmpty());
        assertThat(namen).contains("Amsterdam").isSorted().doesNotHaveDuplicates();
        als(NDSD)
                .get(toewijzing + "/gemeenten?limit=100")
                .then()
                .body("items.find { it.gemeente.naam == 'Amsterdam' }.brengtIn", hasSize(2))
                .body("items.collectMany { it.reviewt }", hasSize(4))
                .body("items.collectMany { it.reviewt }.gastheer.code.unique()", equalTo(List.of("GM0363")));
    }

    @Test
    void dezelfde_invoer_geeft_hetzelfde_voorstel() {
        Proefseizoen seizoen = Proefseizoen.metReviews(2);
        Map<String, ?> invoer = Map.of("peersPerCasus", 3);
        String een = seizoen.voorstel(invoer);
        String ander = seizoen.voorstel(invoer);

        als(NDSD)
                .get(een + "/verschil?met=" + Als.id(ander))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        assertThat(afdruk(een)).isEqualTo(afdruk(ander));
        assertThat(afdruk(seizoen.voorstel(Map.of("peersPerCasus", 2)))).isNotEqualTo(afdruk(een));
    }

    @Test
    void een_andere_keuze_laat_zien_wie_erbij_komt_en_wie_eruit_gaat() {
        Proefseizoen seizoen = Proefseizoen.metReviews(2);
        String gewoon = seizoen.voorstel(Map.of("peersPerCasus", 2));
        List<String> team = Proefseizoen.team(gewoon, seizoen.review(0));
        String weg = team.get(0);
        String anders = seizoen.voorstel(Map.of(
                "peersPerCasus",
                2,
                "uitgesloten",
                List.of(Map.of("peerreview", seizoen.review(0).id(), "gemeente", weg))));

        als(NDSD)
                .get(anders + "/verschil?met=" + Als.id(gewoon))
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.peerreview == '" + seizoen.review(0).id() + "' }.eruit.gemeente.code",
                        hasItem(weg))
                .body("items.find { it.peerreview == '" + seizoen.review(0).id() + "' }.erbij", hasSize(1));
        als(NDSD).get(anders + "/verschil?met=" + UUID.randomUUID()).then().statusCode(404);
        als(NDSD).get(anders + "/verschil").then().statusCode(400);
        String elders = Proefseizoen.metReviews(1).voorstel(Map.of("peersPerCasus", 2));
        als(NDSD).get(anders + "/verschil?met=" + Als.id(elders)).then().statusCode(404);
    }

    @Test
    void waarom_een_gemeente_wel_of_niet_is_voorgesteld_staat_er_in_woorden() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        String review = seizoen.review(0).id();
        String toewijzing = seizoen.voorstel(
                Map.of("peersPerCasus", 2, "vast", List.of(Map.of("peerreview", review, "gemeente", OLDENZAAL))));
        String uitleg = toewijzing + "/uitleg?peerreview=" + review + "&gemeente=";

        als(NDSD).get(uitleg + OLDENZAAL).then().statusCode(200).body("inTeam", equalTo(true));
        als(NDSD).get(uitleg + "GM0363").then().statusCode(200).body("inTeam", equalTo(false));
        als(NDSD).get(uitleg + "GM9999").then().statusCode(404);
        String nietToegelaten = Importen.nieuweGemeente();
        als(NDSD).get("/gemeenten/" + nietToegelaten).then().statusCode(200);
        als(NDSD).get(uitleg + nietToegelaten).then().statusCode(404);
        als(NDSD).get(toewijzing + "/uitleg?gemeente=" + OLDENZAAL).then().statusCode(400);
        als(NDSD)
                .get(toewijzing + "/uitleg?peerreview=" + UUID.randomUUID() + "&gemeente=" + OLDENZAAL)
                .then()
                .statusCode(404);

        Eigenaar.doe("update inschrijving set themas = array ['WMO'] where peerreview = ?", UUID.fromString(review));
        als(NDSD)
                .get(uitleg + OLDENZAAL)
                .then()
                .statusCode(200)
                .body("zin", containsString("Sinds dit voorstel is er iets veranderd"));
    }

    @Test
    void wat_niet_kan_worden_vastgezet_wordt_geweigerd_met_de_regel_erbij() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        String review = seizoen.review(0).id();

        seizoen.vraag(Map.of("gewichten", Map.of("EXPERTISE", 11, "MOOI", 1)))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/gewichten/EXPERTISE", "/gewichten/MOOI")));
        seizoen.vraag(Map.of(
                        "vast",
                        List.of(
                                Map.of("peerreview", review, "gemeente", "GM0363"),
                                Map.of("peerreview", UUID.randomUUID().toString(), "gemeente", WEERT),
                                Map.of("peerreview", review, "gemeente", OLDENZAAL)),
                        "uitgesloten",
                        List.of(Map.of("gemeente", "GM9999"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/vast/0", "/vast/1", "/uitgesloten/0")))
                .body("errors[0].code", equalTo("EIGEN_GEMEENTE"));
        String toewijzing = seizoen.voorstel(
                Map.of("peersPerCasus", 2, "vast", List.of(Map.of("peerreview", review, "gemeente", OLDENZAAL))));
        als(NDSD)
                .get(toewijzing + "/teams")
                .then()
                .body("items[0].plaatsen.find { it.gemeente.code == '" + OLDENZAAL + "' }.herkomst", equalTo("VAST"));
    }

    @Test
    void alleen_in_matching_wordt_er_berekend() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        zet(NDSD, seizoen.pad(), Map.of("naar", "LOPEND")).then().statusCode(204);

        seizoen.vraag(Map.of()).then().statusCode(409);
        als(NDSD)
                .body(Map.of())
                .post("/seizoenen/" + UUID.randomUUID() + "/toewijzingen")
                .then()
                .statusCode(404);
    }

    @Test
    void er_loopt_een_berekening_tegelijk_en_wie_haar_stopt_maakt_plaats() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        String elders = seizoen.elders("0 seconds");

        als(NDSD)
                .get(elders)
                .then()
                .statusCode(200)
                .body("status", equalTo("WORDT_BEREKEND"))
                .body("voortgang.verstrekenSeconden", greaterThanOrEqualTo(0))
                .body("voortgang.doel", equalTo(7))
                .body("voortgang.bovengrens", equalTo(9));
        seizoen.vraag(Map.of()).then().statusCode(409).body("type", equalTo("/problemen/bestaat-al"));
        assertThat(Eigenaar.tel(
                        "select count(*) from toewijzing where seizoen = ? and status = 'WORDT_BEREKEND'",
                        seizoen.id()))
                .isOne();

        zet(NDSD, elders, Map.of("naar", "VERVALLEN", "reden", "Er komt eerst nog een casus bij."))
                .then()
                .statusCode(204);

        assertThat(Eigenaar.tel(
                        "select count(*) from berekening where toewijzing = ?", UUID.fromString(Als.id(elders))))
                .isZero();
        seizoen.voorstel(Map.of("peersPerCasus", 2));
    }

    @Test
    void wie_rekent_merkt_dat_het_niet_meer_hoeft_en_schrijft_dan_niets_op() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        UUID werker = UUID.randomUUID();
        UUID id = UUID.fromString(Als.id(seizoen.elders("0 seconds")));
        Eigenaar.doe("update berekening set werker = ? where toewijzing = ?", werker, id);
        Stand stand = new Stand(id, 12L, 13L);

        assertThat(berekeningen.leeft(werker, stand)).isTrue();
        assertThat(berekeningen.leeft(UUID.randomUUID(), stand)).isFalse();
        zet(NDSD, "/toewijzingen/" + id, Map.of("naar", "VERVALLEN")).then().statusCode(204);

        assertThat(berekeningen.leeft(werker, stand)).isFalse();
        assertThat(berekeningen.opgave(id)).isEmpty();
        als(NDSD).get("/toewijzingen/" + id).then().body("status", equalTo("VERVALLEN"));
    }

    @Test
    void wat_bij_het_afsluiten_wordt_teruggegeven_neemt_een_ander_over() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        UUID werker = UUID.randomUUID();
        UUID id = UUID.fromString(Als.id(seizoen.elders("0 seconds")));
        Eigenaar.doe("update berekening set werker = ? where toewijzing = ?", werker, id);
        UUID ander = UUID.randomUUID();

        assertThat(berekeningen.neem(ander)).isEmpty();
        berekeningen.geefTerug(werker, id);

        assertThat(berekeningen.neem(ander)).contains(id);
        berekeningen.breekAf(id, Rekenaar.STILGEVALLEN);
    }

    @Test
    void een_berekening_die_stilviel_is_afgebroken_en_kan_opnieuw() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        String levend = Proefseizoen.metReviews(1).elders("10 seconds");
        String stil = seizoen.elders("21 seconds");

        rekenaar.breekStilgevallenAf();

        als(NDSD).get(levend).then().body("status", equalTo("WORDT_BEREKEND"));
        als(NDSD).get(stil).then().body("status", equalTo("VERVALLEN"));
        als(NDSD)
                .get(stil + "/geschiedenis")
                .then()
                .body("items[0].door", equalTo("Systeem"))
                .body("items[0].reden", equalTo(Rekenaar.STILGEVALLEN));
        seizoen.voorstel(Map.of("peersPerCasus", 2));
        zet(NDSD, levend, Map.of("naar", "VERVALLEN")).then().statusCode(204);
    }

    @Test
    void een_coordinator_ziet_niets_van_een_seizoen() {
        Proefseizoen seizoen = Proefseizoen.metReviews(1);
        String toewijzing = seizoen.voorstel(Map.of("peersPerCasus", 2));
        String review = seizoen.review(0).id();

        als(COORDINATOR).get(seizoen.pad() + "/toewijzingen").then().statusCode(403);
        als(COORDINATOR)
                .body(Map.of())
                .post(seizoen.pad() + "/toewijzingen")
                .then()
                .statusCode(403);
        als(COORDINATOR).get(toewijzing + "/gemeenten").then().statusCode(403);
        for (String deel : List.of(
                "",
                "/teams",
                "/overgangen",
                "/geschiedenis",
                "/verschil?met=" + Als.id(toewijzing),
                "/uitleg?peerreview=" + review + "&gemeente=" + OLDENZAAL)) {
            als(COORDINATOR).get(toewijzing + deel).then().statusCode(404);
            String etag = als(NDSD)
                    .get(toewijzing + deel)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            als(NDSD)
                    .header("If-None-Match", etag)
                    .get(toewijzing + deel)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void er_staat_nergens_een_getal_over_een_gemeente_of_een_casus() throws IOException {
        Proefseizoen seizoen = Proefseizoen.metReviews(2);
        String toewijzing = seizoen.voorstel(Map.of("peersPerCasus", 8));
        String ander = seizoen.voorstel(Map.of("peersPerCasus", 2));
        String review = seizoen.review(0).id();

        for (String pad : List.of(
                seizoen.pad() + "/toewijzingen",
                toewijzing,
                toewijzing + "/teams",
                toewijzing + "/gemeenten",
                toewijzing + "/uitleg?peerreview=" + review + "&gemeente=" + OLDENZAAL,
                toewijzing + "/verschil?met=" + Als.id(ander),
                toewijzing + "/overgangen",
                "/matchregels")) {
            JsonNode antwoord = new ObjectMapper()
                    .readTree(
                            als(NDSD).get(pad).then().statusCode(200).extract().asByteArray());
            assertThat(getallen("", antwoord)).as(pad).isEmpty();
        }
        assertThat(getallen("", new ObjectMapper().readTree("{\"plaatsen\": [{\"punten\": 3}]}")))
                .containsExactly("/plaatsen/punten");
    }

    private static List<String> getallen(String plek, JsonNode boom) {
        List<String> gevonden = new ArrayList<>();
        if (boom.isNumber()) {
            gevonden.add(plek);
        }
        boom.properties().stream()
                .filter(veld -> !MAG_EEN_GETAL_ZIJN.contains(veld.getKey()))
                .forEach(veld -> gevonden.addAll(getallen(plek + "/" + veld.getKey(), veld.getValue())));
        if (boom.isArray()) {
            boom.forEach(deel -> gevonden.addAll(getallen(plek, deel)));
        }
        return gevonden;
    }

    private static String afdruk(String toewijzing) {
        return Eigenaar.lees("select vingerafdruk from toewijzing where id = ?", UUID.fromString(Als.id(toewijzing)))
                .get(0);
    }
}
