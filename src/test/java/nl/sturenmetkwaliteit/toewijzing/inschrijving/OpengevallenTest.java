package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Berichten.over;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Taken;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.platform.planning.Verstrijking;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpengevallenTest {

    private static final String OLDENZAAL = "GM0173";
    private static final String COORDINATOR_OLDENZAAL = "ellen.oldenzaal";
    private static final String REDEN = "Wij hebben er nu geen mensen voor.";

    private final Aanvuller aanvuller;
    private final Aanvulling aanvulling;
    private final Keuken keuken;
    private final Verstrijking verstrijking;

    OpengevallenTest(Aanvuller aanvuller, Aanvulling aanvulling, Keuken keuken, Verstrijking verstrijking) {
        this.aanvuller = aanvuller;
        this.aanvulling = aanvulling;
        this.keuken = keuken;
        this.verstrijking = verstrijking;
    }

    @Test
    void wie_afwijst_krijgt_een_opvolger_voorgesteld_zonder_dat_de_anderen_er_iets_van_merken() {
        Proefreview review = eenReview().metBegeleider("roel.weert").metTeam();
        String uitnodiging = verstuurd(review, OLDENZAAL);
        String taak = "OPENGEVALLEN_PLAATS " + toewijzingen(review);
        assertThat(Taken.van(COORDINATOR)).doesNotContain(taak);
        sluitUit(review, toegelatenBuiten("GM0363", "GM0344", "GM0014", OLDENZAAL, "GM0088"));

        wijsAf(uitnodiging);
        aanvuller.vulAan();

        String pad = "/toewijzingen/" + enige(review);
        als(COORDINATOR)
                .get(pad)
                .then()
                .body("aanleiding", equalTo("OPENGEVALLEN"))
                .body("$", not(hasKey("gestartDoor")));
        als(COORDINATOR)
                .get(pad + "/teams")
                .then()
                .body(
                        "items[0].plaatsen.findAll { it.herkomst == 'BEZET' }.gemeente.code",
                        hasItems("GM0344", "GM0014"))
                .body("items[0].plaatsen.findAll { it.herkomst == 'GEKOZEN' }.gemeente.code", hasItem("GM0088"))
                .body("items[0].plaatsen.gemeente.code", not(hasItem(OLDENZAAL)));
        als(COORDINATOR)
                .get(review.pad() + "/uitnodigingen")
                .then()
                .body("items.findAll { it.status == 'GEACCEPTEERD' }.size()", equalTo(2))
                .body("items.size()", equalTo(3));
        for (String wie : List.of(COORDINATOR, "roel.weert")) {
            assertThat(Taken.van(wie)).contains(taak);
            assertThat(over(review.id(), wie)).contains("PLAATS_OPENGEVALLEN");
        }
        for (String wie : List.of(SCHRIJVER, PEER_UTRECHT, COORDINATOR_UTRECHT, COORDINATOR_OLDENZAAL)) {
            assertThat(Taken.van(wie)).doesNotContain(taak);
            assertThat(over(review.id(), wie)).doesNotContain("PLAATS_OPENGEVALLEN");
        }
    }

    @Test
    void ook_wie_niet_antwoordt_wordt_ingetrokken_of_stopt_laat_een_plaats_open() {
        Proefreview verlopen = eenReview().zonderTeam();
        String teLaat = verstuurd(verlopen, OLDENZAAL);
        Eigenaar.doe(
                "update uitnodiging set antwoord_uiterlijk_op = now() - interval '1 minute' where id = ?",
                UUID.fromString(teLaat.substring(teLaat.lastIndexOf('/') + 1)));
        verstrijking.handelAf();
        Proefreview ingetrokken = eenReview().zonderTeam();
        zet(COORDINATOR, verstuurd(ingetrokken, OLDENZAAL), Map.of("naar", "INGETROKKEN"))
                .then()
                .statusCode(204);
        Proefreview gestopt = eenReview().metTeam();
        zet(COORDINATOR_UTRECHT, vanUtrecht(gestopt), Map.of("naar", "BEEINDIGD", "reden", REDEN))
                .then()
                .statusCode(204);

        aanvuller.vulAan();

        List.of(verlopen, ingetrokken, gestopt)
                .forEach(review -> assertThat(enige(review)).isNotNull());
    }

    @Test
    void een_uitnodiging_die_nooit_is_verstuurd_laat_geen_plaats_open() {
        Proefreview review = eenReview().zonderTeam();
        zet(COORDINATOR, "/uitnodigingen/" + Reviewbouwer.nodigUit(review, OLDENZAAL), Map.of("naar", "INGETROKKEN"))
                .then()
                .statusCode(204);

        aanvuller.vulAan();

        als(COORDINATOR).get(toewijzingen(review)).then().body("items", equalTo(List.of()));
    }

    @Test
    void als_het_reflecteren_is_begonnen_wordt_niemand_meer_gezocht() {
        Proefreview review =
                eenReview().metPeers(PEER_UTRECHT, "bram.groningen").inRonde(RondeSoort.REFLECTEREN);
        zet(COORDINATOR_UTRECHT, vanUtrecht(review), Map.of("naar", "BEEINDIGD", "reden", REDEN))
                .then()
                .statusCode(204);

        aanvuller.vulAan();

        als(COORDINATOR).get(toewijzingen(review)).then().body("items", equalTo(List.of()));
    }

    @Test
    void als_niemand_de_plaats_kan_innemen_staat_dat_er_met_wat_er_nodig_zou_zijn() {
        Proefreview review = eenReview().metTeam();
        sluitUit(review, toegelatenBuiten("GM0363", "GM0344", "GM0014", OLDENZAAL));

        wijsAf(verstuurd(review, OLDENZAAL));
        aanvuller.vulAan();

        als(COORDINATOR)
                .get("/toewijzingen/" + enige(review) + "/teams")
                .then()
                .body("items[0].plaatsen.herkomst", everyItem(equalTo("BEZET")))
                .body("items[0].gemis.aantal", equalTo(2))
                .body(
                        "items[0].gemis.uitwegen.find { it.regel == 'UITGESLOTEN' }.gemeenten.code",
                        hasItems("GM0988", "GM0088"))
                .body("items[0].gemis.uitwegen.gemeenten.code.flatten()", not(hasItem(OLDENZAAL)));
    }

    @Test
    void tijdens_een_pauze_wordt_niemand_gezocht_en_daarna_wel() {
        Proefreview review = eenReview().gestart();
        zet(COORDINATOR, review.pad(), Map.of("naar", "GEPAUZEERD", "reden", "De zomer komt ertussen."))
                .then()
                .statusCode(204);
        zet(COORDINATOR_UTRECHT, vanUtrecht(review), Map.of("naar", "BEEINDIGD", "reden", REDEN))
                .then()
                .statusCode(204);
        aanvuller.vulAan();
        // begun just before the pause, and there just after
        keuken.alsSysteem("GM0363", () -> aanvulling.vulAan(UUID.fromString(review.id())));
        als(COORDINATOR).get(toewijzingen(review)).then().body("items", equalTo(List.of()));

        zet(COORDINATOR, review.pad(), Map.of("naar", "RONDES")).then().statusCode(204);
        aanvuller.vulAan();

        assertThat(enige(review)).isNotNull();
    }

    @Test
    void een_tweede_plaats_geeft_een_nieuw_voorstel_en_het_oude_vervalt() {
        Proefreview review = eenReview().metTeam();
        wijsAf(verstuurd(review, OLDENZAAL));
        aanvuller.vulAan();
        String eerste = enige(review);

        zet(COORDINATOR_UTRECHT, vanUtrecht(review), Map.of("naar", "BEEINDIGD", "reden", REDEN))
                .then()
                .statusCode(204);
        aanvuller.vulAan();
        aanvuller.vulAan();

        als(COORDINATOR)
                .get(toewijzingen(review))
                .then()
                .body("items.status", equalTo(List.of("BEREKEND", "VERVALLEN")))
                .body("items[1].id", equalTo(eerste));
        assertThat(Taken.van(COORDINATOR)).containsOnlyOnce("OPENGEVALLEN_PLAATS " + toewijzingen(review));
    }

    @Test
    void wie_de_plaats_met_de_hand_vult_heeft_niets_meer_te_doen() {
        Proefreview review = eenReview().metTeam();
        wijsAf(verstuurd(review, OLDENZAAL));
        aanvuller.vulAan();
        String taak = "OPENGEVALLEN_PLAATS " + toewijzingen(review);
        verstuurd(review, "GM0988");
        assertThat(Taken.van(COORDINATOR)).contains(taak);

        verstuurd(review, "GM0088");

        assertThat(Taken.van(COORDINATOR)).doesNotContain(taak);
    }

    private static String enige(Proefreview review) {
        return als(COORDINATOR)
                .get(toewijzingen(review))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .path("items[0].id");
    }

    /** Other tests admit gemeenten that could take a place here too. */
    private static String[] toegelatenBuiten(String... deze) {
        return Eigenaar.lees("select code from gemeente where toegelaten_op is not null").stream()
                .filter(code -> !List.of(deze).contains(code))
                .toArray(String[]::new);
    }

    private static void sluitUit(Proefreview review, String... gemeenten) {
        String pad = review.pad() + "/peerkeuzes";
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, pad))
                .body(Map.of("aantalPeers", 4, "vast", List.of(), "uitgesloten", List.of(gemeenten)))
                .put(pad)
                .then()
                .statusCode(200);
    }

    private static void wijsAf(String uitnodiging) {
        zet(COORDINATOR_OLDENZAAL, uitnodiging, Map.of("naar", "AFGEWEZEN", "reden", REDEN))
                .then()
                .statusCode(204);
    }

    private static String verstuurd(Proefreview review, String gemeente) {
        String pad = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, gemeente);
        zet(COORDINATOR, pad, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        return pad;
    }

    private static String vanUtrecht(Proefreview review) {
        return "/uitnodigingen/"
                + als(COORDINATOR)
                        .get(review.pad() + "/uitnodigingen")
                        .then()
                        .extract()
                        .path("items.find { it.gemeente.code == 'GM0344' }.id");
    }

    private static String toewijzingen(Proefreview review) {
        return review.pad() + "/toewijzingen";
    }
}
