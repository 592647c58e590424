package nl.sturenmetkwaliteit.notificatie.afnemer;

import static nl.sturenmetkwaliteit.hulp.Als.BEHEERDER;
import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Gesprekken;
import nl.sturenmetkwaliteit.hulp.Machines;
import nl.sturenmetkwaliteit.hulp.Machines.Machine;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feed as another system fetches it. */
@QuarkusTest
class GebeurtenisResourceTest {

    private static final String BEGIN = "nl.sturenmetkwaliteit.";

    @Inject
    Verdeler verdeler;

    /** What is fetched from here on is of the test. */
    private String amsterdam;

    private String utrecht;

    @BeforeEach
    void begin() {
        amsterdam = laatste("GM0363");
        utrecht = laatste("GM0344");
    }

    @Test
    void een_review_is_te_volgen_zonder_een_woord_dat_iemand_schreef() {
        Machine machine = Machines.maak(COORDINATOR, "GEBEURTENISSEN_LEZEN");
        Proefreview review = eenReview().metCasus("titel", "Onnavolgbaar").inRonde(REFLECTEREN);

        List<Map<String, Object>> gebeurd = haal(machine, amsterdam);
        assertThat(van(gebeurd, review.id())).containsExactly("peerreview.status-gewijzigd TEAMVORMING RONDES");
        assertThat(van(gebeurd, review.casus()))
                .containsExactly(
                        "casus.status-gewijzigd CONCEPT INGEDIEND",
                        "casus.status-gewijzigd INGEDIEND AANGENOMEN",
                        "casus.status-gewijzigd AANGENOMEN IN_REVIEW");
        assertThat(van(gebeurd, review.ronde(REFLECTEREN))).containsExactly("ronde.status-gewijzigd GEPLAND OPEN");
        assertThat(gebeurd.toString()).doesNotContain("Onnavolgbaar", "Fatima", "Marloes", "Nadia");
        Map<String, Object> stap = gebeurd.stream()
                .filter(g -> g.get("subject").equals(review.id()))
                .findFirst()
                .orElseThrow();
        assertThat(stap)
                .containsEntry("specversion", "1.0")
                .containsEntry("dataref", "http://127.0.0.1:8080/api/v1" + review.pad());
        assertThat(String.valueOf(stap.get("source"))).startsWith("urn:nld:");
        als(COORDINATOR).get(review.pad()).then().statusCode(200);
    }

    @Test
    void de_genodigde_ziet_haar_uitnodiging_vanaf_het_moment_dat_zij_het_weet_en_van_de_review_niets() {
        Machine machine = Machines.maak(COORDINATOR_UTRECHT, "GEBEURTENISSEN_LEZEN");
        Proefreview review = eenReview().zonderTeam();
        String uitnodiging = Reviewbouwer.nodigUit(review, "GM0344");
        assertThat(van(haal(machine, utrecht), uitnodiging)).isEmpty();

        nl.sturenmetkwaliteit.hulp.Als.zet(COORDINATOR, "/uitnodigingen/" + uitnodiging, Map.of("naar", "VERSTUURD"))
                .then()
                .statusCode(204);

        String stap = "uitnodiging.status-gewijzigd VOORGESTELD VERSTUURD";
        assertThat(van(haal(machine, utrecht), uitnodiging)).containsExactly(stap);
        assertThat(van(haal(Machines.maak(COORDINATOR, "GEBEURTENISSEN_LEZEN"), amsterdam), uitnodiging))
                .containsExactly(stap);
        assertThat(haal(machine, utrecht).stream().map(g -> g.get("subject")))
                .as("van een ander")
                .doesNotContain(review.id(), review.casus());
    }

    @Test
    void dat_iemand_inleverde_of_erover_sprak_staat_er_nooit() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        Machine machine = Machines.maak(COORDINATOR, "GEBEURTENISSEN_LEZEN");
        int voor = haal(machine, amsterdam).size();

        String reflectie = Schrijven.ingediend(review, PEER_UTRECHT, REFLECTEREN, Schrijven.REFLECTIE);
        Schrijven.ingediend(review, PEER_GRONINGEN, REFLECTEREN, Schrijven.REFLECTIE);
        String id = id(reflectie);
        Gesprekken.zegt(PEER_GRONINGEN, Gesprekken.over(review.pad() + "/reflecties/" + id), "Dit herkennen wij.");
        assertThat(haal(machine, amsterdam)).hasSize(voor);
        assertThat(haal(Machines.maak(COORDINATOR_UTRECHT, "GEBEURTENISSEN_LEZEN"), utrecht)
                        .toString())
                .doesNotContain(id);

        review.sluit(REFLECTEREN);
        assertThat(van(haal(machine, amsterdam), review.ronde(REFLECTEREN)))
                .endsWith("ronde.status-gewijzigd OPEN GESLOTEN");
    }

    @Test
    void ndsd_ziet_wat_van_ndsd_is() {
        String ndsd = laatste("-");
        Machine machine = Machines.maak(BEHEERDER, "GEBEURTENISSEN_LEZEN");
        Proefreview review = eenReview().inRonde(REFLECTEREN);

        List<Map<String, Object>> gebeurd = haal(machine, ndsd);
        assertThat(gebeurd.stream().map(g -> g.get("type")))
                .contains(BEGIN + "aanmelding.ingediend", BEGIN + "aanmelding.status-gewijzigd")
                .allMatch(type -> String.valueOf(type).matches(".*\\.(aanmelding|les|seizoen)\\..*"));
        assertThat(gebeurd.stream().map(g -> g.get("subject"))).doesNotContain(review.id(), review.casus());
        als(NDSD)
                .get("/gebeurtenissen?na=" + ndsd)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(gebeurd.size()));
    }

    @Test
    void wie_bladert_of_opnieuw_vraagt_ziet_hetzelfde_in_dezelfde_volgorde() {
        Machine machine = Machines.maak(COORDINATOR, "GEBEURTENISSEN_LEZEN");
        eenReview().gestart();
        List<Object> heel =
                haal(machine, amsterdam).stream().map(g -> g.get("sequence")).toList();

        List<Object> perStuk = new ArrayList<>();
        String volgende = "na=" + amsterdam;
        while (volgende != null) {
            var blad = machine.vraagt()
                    .get("/gebeurtenissen?limit=3&" + volgende)
                    .then()
                    .statusCode(200)
                    .extract();
            perStuk.addAll(blad.jsonPath().getList("items.sequence"));
            volgende = blad.path("volgende") == null ? null : "cursor=" + blad.path("volgende");
        }
        assertThat(perStuk).isEqualTo(heel);
        assertThat(heel.size()).isGreaterThan(3);
        String midden = String.valueOf(heel.get(2));
        assertThat(haal(machine, midden).stream().map(g -> g.get("sequence")))
                .containsExactlyElementsOf(heel.subList(3, heel.size()));
        machine.vraagt()
                .get("/gebeurtenissen?na=gisteren")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("na"));
    }

    @Test
    void wie_niet_over_de_gemeente_gaat_volgt_haar_niet() {
        als(COLLEGA).get("/gebeurtenissen").then().statusCode(403);
        als(BEHEERDER).get("/gebeurtenissen").then().statusCode(403);
        als(COORDINATOR).get("/gebeurtenissen?limit=1").then().statusCode(200);
    }

    private List<Map<String, Object>> haal(Machine machine, String na) {
        verdeler.verdeel();
        List<Map<String, Object>> alles = new ArrayList<>();
        String vraag = "/gebeurtenissen?limit=100&na=" + na;
        var blad = machine.vraagt().get(vraag).then().statusCode(200).extract();
        alles.addAll(blad.path("items"));
        while (blad.path("volgende") != null) {
            blad = machine.vraagt()
                    .get(vraag + "&cursor=" + blad.path("volgende"))
                    .then()
                    .statusCode(200)
                    .extract();
            alles.addAll(blad.path("items"));
        }
        return alles;
    }

    /** What happened to one thing, in order. */
    private static List<String> van(List<Map<String, Object>> gebeurd, String subject) {
        return gebeurd.stream()
                .filter(g -> g.get("subject").equals(subject))
                .map(g -> {
                    Map<?, ?> data = (Map<?, ?>) g.get("data");
                    return String.valueOf(g.get("type")).substring(BEGIN.length()) + " " + data.get("van") + " "
                            + data.get("naar");
                })
                .toList();
    }

    private String laatste(String eigenaar) {
        verdeler.verdeel();
        return Eigenaar.lees("select coalesce(max(laatste), 0) from afnemersteller where eigenaar = ?", eigenaar)
                .get(0);
    }
}
