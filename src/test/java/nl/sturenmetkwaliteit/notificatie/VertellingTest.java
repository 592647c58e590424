package nl.sturenmetkwaliteit.notificatie;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Berichten.laatste;
import static nl.sturenmetkwaliteit.hulp.Berichten.over;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.AANNAMES;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Berichten;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Gastkeuken;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import org.junit.jupiter.api.Test;

/** Who hears of what: the review of Amsterdam as told by its notices. */
@QuarkusTest
class VertellingTest {

    @Test
    void de_genodigde_hoort_van_de_uitnodiging_en_de_gastheer_van_het_antwoord() {
        Proefreview review = eenReview().zonderTeam();
        String uitnodiging = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, "GM0344");
        assertThat(over(review.id(), COORDINATOR_UTRECHT)).isEmpty();

        zet(COORDINATOR, uitnodiging, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        Map<String, Object> bericht = laatste(COORDINATOR_UTRECHT, "UITGENODIGD");
        assertThat(bericht).containsEntry("pad", uitnodiging).containsKey("uiterlijkOp");
        assertThat(bericht.get("gemeente")).isEqualTo(Map.of("code", "GM0363", "naam", "Amsterdam"));
        assertThat(over(review.id(), PEER_UTRECHT)).isEmpty();

        zet(
                        COORDINATOR_UTRECHT,
                        uitnodiging,
                        Map.of("naar", "GEACCEPTEERD", "deelnemers", List.of(Mensen.id(PEER_UTRECHT))))
                .then()
                .statusCode(204);
        assertThat(over(review.id(), COORDINATOR)).containsExactly("UITNODIGING_BEANTWOORD");
        assertThat(over(review.id(), PEER_UTRECHT)).containsExactly("PEER_GENOEMD");
        assertThat(over(review.id(), COORDINATOR_UTRECHT))
                .as("wie het zelf deed, hoort er niets van")
                .containsExactly("UITGENODIGD");
    }

    @Test
    void van_een_ingetrokken_uitnodiging_hoort_wie_haar_kreeg() {
        Proefreview review = eenReview().zonderTeam();
        String nooitVerstuurd = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, "GM0014");
        trekIn(nooitVerstuurd);
        assertThat(over(review.id(), COORDINATOR_GRONINGEN)).isEmpty();

        String uitnodiging = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, "GM0344");
        zet(COORDINATOR, uitnodiging, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        trekIn(uitnodiging);
        assertThat(over(review.id(), COORDINATOR_UTRECHT)).endsWith("UITGENODIGD", "UITNODIGING_INGETROKKEN");
        assertThat(laatste(COORDINATOR_UTRECHT, "UITNODIGING_INGETROKKEN"))
                .containsEntry("pad", uitnodiging)
                .containsEntry("review", Gastkeuken.VOLLEDIG.get("titel"));
    }

    private static void trekIn(String uitnodiging) {
        zet(COORDINATOR, uitnodiging, Map.of("naar", "INGETROKKEN", "reden", "De casus is van de baan."))
                .then()
                .statusCode(204);
    }

    @Test
    void wie_schrijft_is_aan_zet_en_de_anderen_horen_dat_de_ronde_open_is() {
        Proefreview review = eenReview().metBegeleider("kim.oldenzaal").gestart();
        review.open(VERHELDEREN);

        assertThat(over(review.id(), PEER_UTRECHT)).containsExactly("PEER_GENOEMD", "AAN_ZET");
        assertThat(laatste(PEER_UTRECHT, "AAN_ZET"))
                .containsEntry("pad", review.rondePad(VERHELDEREN))
                .containsEntry("review", Gastkeuken.VOLLEDIG.get("titel"));
        assertThat(over(review.id(), SCHRIJVER))
                .as("zij antwoordt")
                .contains("AAN_ZET")
                .doesNotContain("RONDE_OPEN");
        assertThat(over(review.id(), COORDINATOR)).contains("RONDE_OPEN");
        assertThat(over(review.id(), "kim.oldenzaal"))
                .as("zij opende zelf")
                .contains("BEGELEIDER_GEVRAAGD")
                .doesNotContain("RONDE_OPEN", "AAN_ZET");
        assertThat(over(review.id(), COLLEGA)).isEmpty();
        assertThat(over(review.id(), "thijs.utrecht")).isEmpty();
        assertThat(over(review.id(), COORDINATOR_GRONINGEN)).containsExactly("UITGENODIGD");

        review.sluit(VERHELDEREN);
        assertThat(over(review.id(), PEER_UTRECHT)).endsWith("RONDE_GESLOTEN");
        assertThat(laatste(PEER_UTRECHT, "RONDE_GESLOTEN")).doesNotContainKey("uiterlijkOp");
    }

    @Test
    void niemand_hoort_dat_iemand_indiende() {
        Proefreview review = eenReview().metBegeleider("kim.oldenzaal").inRonde(REFLECTEREN);
        Berichten.zijnVerteld();
        long voor = Eigenaar.tel("select count(*) from gebeurtenis");
        long berichten = Eigenaar.tel("select count(*) from notificatie");

        Schrijven.ingediend(review, PEER_UTRECHT, REFLECTEREN, Schrijven.REFLECTIE);

        Berichten.zijnVerteld();
        assertThat(Eigenaar.tel("select count(*) from gebeurtenis")).isEqualTo(voor);
        assertThat(Eigenaar.tel("select count(*) from notificatie")).isEqualTo(berichten);
        assertThat(Eigenaar.tel("select count(*) from gebeurtenis where ding in ('reflectie', 'aanname')"))
                .isZero();

        review.sluit(REFLECTEREN);
        assertThat(over(review.id(), PEER_GRONINGEN)).endsWith("RONDE_GESLOTEN");
    }

    @Test
    void wie_bij_heropenen_al_indiende_is_niet_meer_aan_zet() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        Schrijven.ingediend(review, PEER_UTRECHT, REFLECTEREN, Schrijven.REFLECTIE);
        review.sluit(REFLECTEREN);
        review.zetRonde(REFLECTEREN, Map.of("naar", "OPEN", "voor", Mensen.id(PEER_GRONINGEN)))
                .then()
                .statusCode(204);

        assertThat(over(review.id(), PEER_GRONINGEN)).endsWith("RONDE_GESLOTEN", "AAN_ZET");
        assertThat(over(review.id(), PEER_UTRECHT)).endsWith("RONDE_GESLOTEN");
    }

    @Test
    void een_nieuwe_deadline_een_pauze_en_het_einde_worden_verteld() {
        Proefreview review = eenReview().inRonde(AANNAMES);
        String deadline = als(COORDINATOR)
                .get(review.rondePad(AANNAMES))
                .then()
                .statusCode(200)
                .extract()
                .path("deadlineOp");
        Instant later = Instant.parse(deadline).plus(5, ChronoUnit.DAYS);
        wijzig(
                        COORDINATOR,
                        review.rondePad(AANNAMES),
                        Map.of("deadlineOp", later.toString(), "reden", "Het is herfstvakantie."))
                .then()
                .statusCode(200);
        assertThat(laatste(PEER_UTRECHT, "RONDE_VERLENGD")).containsEntry("uiterlijkOp", later.toString());

        zet(COORDINATOR, review.pad(), Map.of("naar", "GEPAUZEERD", "reden", "Er is een calamiteit."))
                .then()
                .statusCode(204);
        assertThat(over(review.id(), PEER_UTRECHT)).endsWith("RONDE_VERLENGD", "REVIEW_GEPAUZEERD");
        review.naar("RONDES");
        assertThat(over(review.id(), PEER_UTRECHT)).endsWith("REVIEW_HERVAT");

        zet(COORDINATOR, review.pad(), Map.of("naar", "GESTOPT", "reden", "Er is geen capaciteit meer."))
                .then()
                .statusCode(204);
        assertThat(over(review.id(), SCHRIJVER)).endsWith("REVIEW_GESTOPT");
        assertThat(over(review.id(), PEER_UTRECHT))
                .as("wier recht eindigde hoort niets meer")
                .endsWith("REVIEW_HERVAT");
        assertThat(over(review.id(), COORDINATOR_UTRECHT)).endsWith("UITNODIGING_BEEINDIGD");
    }

    @Test
    void ndsd_hoort_van_een_aanmelding_en_de_gemeente_van_het_oordeel() {
        als(NDSD).get("/ik").then().statusCode(200);
        String casus = maak(SCHRIJVER, "/casussen", Gastkeuken.VOLLEDIG);
        Gastkeuken.neemAan(casus);

        Berichten.zijnVerteld();
        String aanmelding = Eigenaar.lees("select id from aanmelding where casus = ?::uuid", casus)
                .get(0);
        assertThat(Eigenaar.lees(
                        "select soort from notificatie where pad = ? and gemeente is null",
                        "/aanmeldingen/" + aanmelding))
                .as("wie al aannam voor het verteld was, hoort niets meer van het indienen")
                .isSubsetOf("AANMELDING_INGEDIEND");
        assertThat(laatste(SCHRIJVER, "AANMELDING_BEOORDEELD")).containsEntry("pad", "/casussen/" + casus);
        assertThat(laatste(COORDINATOR, "AANMELDING_BEOORDEELD")).containsEntry("pad", "/casussen/" + casus);
    }

    @Test
    void een_ingediende_casus_wacht_bij_ndsd() {
        als(NDSD).get("/ik").then().statusCode(200);
        String casus = maak(SCHRIJVER, "/casussen", Gastkeuken.VOLLEDIG);
        zet(COORDINATOR, "/casussen/" + casus, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(204);

        Map<String, Object> bericht = laatste(NDSD, "AANMELDING_INGEDIEND");
        assertThat(bericht.get("gemeente")).isEqualTo(Map.of("code", "GM0363", "naam", "Amsterdam"));
        als(NDSD).get(String.valueOf(bericht.get("pad"))).then().statusCode(200);
    }

    @Test
    void een_gebeurtenis_die_twee_keer_wordt_verteld_wordt_een_keer_gehoord() {
        Proefreview review = eenReview().gestart();
        review.open(VERHELDEREN);
        List<String> een = over(review.id(), PEER_UTRECHT);

        Eigenaar.doe("update gebeurtenis set verwerkt_op = null where peerreview = ?::uuid", review.id());
        review.sluit(VERHELDEREN);

        assertThat(over(review.id(), PEER_UTRECHT))
                .startsWith(een.toArray(String[]::new))
                .endsWith("RONDE_GESLOTEN");
        assertThat(Eigenaar.tel(
                        "select count(*) from notificatie where persoon = ?::uuid and peerreview = ?::uuid and soort = 'AAN_ZET'",
                        Mensen.id(PEER_UTRECHT),
                        review.id()))
                .isEqualTo(1);
    }

    @Test
    void wie_vertrok_voor_het_verteld_werd_hoort_niets() {
        Proefreview review = eenReview()
                .metPeers(PEER_UTRECHT, "liesbeth.utrecht", PEER_GRONINGEN)
                .gestart();
        Berichten.zijnVerteld();
        String uitnodiging = Eigenaar.lees(
                        "select id from uitnodiging where peerreview = ?::uuid and gemeente = 'GM0344'", review.id())
                .get(0);
        wijzig(
                        COORDINATOR_UTRECHT,
                        "/uitnodigingen/" + uitnodiging,
                        Map.of("deelnemers", List.of(Mensen.id(PEER_UTRECHT))))
                .then()
                .statusCode(200);
        review.open(VERHELDEREN);

        assertThat(over(review.id(), PEER_UTRECHT)).endsWith("AAN_ZET");
        assertThat(over(review.id(), "liesbeth.utrecht")).doesNotContain("AAN_ZET");
    }

    @Test
    void de_host_hoort_van_een_voorgestelde_begeleider_en_de_begeleider_dat_zij_is_gevraagd() {
        Proefreview review = eenReview().zonderTeam();
        String aanmelding = "/aanmeldingen/"
                + Eigenaar.lees("select id from aanmelding where casus = ?::uuid", review.casus())
                        .get(0);
        als(NDSD)
                .header("If-Match", etag(NDSD, aanmelding))
                .body(Map.of("gemeente", "GM0173", "email", Mensen.email("kim.oldenzaal")))
                .put(aanmelding + "/begeleidervoorstel")
                .then()
                .statusCode(200);
        assertThat(laatste(COORDINATOR, "BEGELEIDER_VOORGESTELD")).containsEntry("pad", review.pad());
        assertThat(over(review.id(), "kim.oldenzaal"))
                .as("een voorstel geeft niets")
                .isEmpty();

        Reviewbouwer.wijsAan(review, "kim.oldenzaal");
        assertThat(over(review.id(), "kim.oldenzaal")).containsExactly("BEGELEIDER_GEVRAAGD");
    }
}
