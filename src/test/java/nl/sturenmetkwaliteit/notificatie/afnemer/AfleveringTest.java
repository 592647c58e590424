package nl.sturenmetkwaliteit.notificatie.afnemer;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Berichten;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages to another system, whatever that does with them. */
@QuarkusTest
class AfleveringTest {

    @Inject
    Afleveraar afleveraar;

    @Inject
    Verdeler verdeler;

    @Inject
    Klok klok;

    @Inject
    Clock clock;

    private final UUID ding = UUID.randomUUID();
    private final List<Haak> haken = new ArrayList<>();

    @BeforeEach
    void begin() {
        verdeler.verdeel();
        Eigenaar.doe("update abonnement set status = 'BEEINDIGD'");
    }

    @AfterEach
    void ruim_op() {
        klok.verschuif(Duration.ZERO);
        Eigenaar.doe("update abonnement set status = 'BEEINDIGD'");
        haken.forEach(Haak::close);
        Proefgebeurtenis.ruimOp();
    }

    @Test
    void een_bericht_is_een_cloudevent_met_een_handtekening_die_elders_na_te_rekenen_is()
            throws GeneralSecurityException {
        Haak haak = haak();
        Proefabonnement abonnement = Proefabonnement.van(haak, "CASUS_STATUS");
        gebeurt(1);
        afleveraar.leverAf();

        assertThat(haak.ontvangen()).hasSize(1);
        Haak.Bericht bericht = haak.ontvangen().get(0);
        assertThat(bericht.mediatype()).startsWith("application/cloudevents+json");
        assertThat(bericht.json().get("id").asText()).isEqualTo(bericht.id());
        assertThat(bericht.json().get("type").asText()).isEqualTo("nl.sturenmetkwaliteit.casus.status-gewijzigd");
        assertThat(bericht.json().get("specversion").asText()).isEqualTo("1.0");
        assertThat(bericht.handtekening()).isEqualTo(Proefabonnement.nagerekend(abonnement.geheim(), bericht));
        assertThat(Long.parseLong(bericht.tijdstip()))
                .isBetween(
                        Instant.now().minusSeconds(60).getEpochSecond(),
                        Instant.now().plusSeconds(5).getEpochSecond());
        abonnement.lees().then().body("laatsteCode", equalTo(204)).body("status", equalTo("ACTIEF"));
        afleveraar.leverAf();
        assertThat(haak.ontvangen()).as("wat is aangenomen gaat niet nog eens").hasSize(1);
    }

    @Test
    void na_een_nieuw_geheim_zijn_berichten_een_dag_lang_met_allebei_ondertekend() throws GeneralSecurityException {
        Haak haak = haak();
        Proefabonnement abonnement = Proefabonnement.van(haak, "CASUS_STATUS");
        String nieuw = als(Proefabonnement.COORDINATOR)
                .post(abonnement.pad() + "/geheim")
                .then()
                .statusCode(200)
                .extract()
                .path("geheim");
        gebeurt(1);
        afleveraar.leverAf();
        Haak.Bericht eerste = haak.ontvangen().get(0);
        assertThat(eerste.handtekening().split(" "))
                .containsExactly(
                        Proefabonnement.nagerekend(nieuw, eerste),
                        Proefabonnement.nagerekend(abonnement.geheim(), eerste));

        klok.verschuif(Duration.ofHours(25));
        gebeurt(2);
        afleveraar.leverAf();
        Haak.Bericht tweede = haak.ontvangen().get(1);
        assertThat(tweede.handtekening()).isEqualTo(Proefabonnement.nagerekend(nieuw, tweede));
    }

    @Test
    void wie_niet_aanneemt_krijgt_hetzelfde_later_weer_en_wat_erna_kwam_daarna() {
        Haak haak = haak();
        Proefabonnement abonnement = Proefabonnement.van(haak, "CASUS_STATUS");
        haak.antwoordt(500);
        gebeurt(1);
        gebeurt(2);
        afleveraar.leverAf();
        afleveraar.leverAf();
        assertThat(haak.stappen()).containsExactly(stap(1));
        abonnement.lees().then().body("laatsteCode", equalTo(500));

        haak.antwoordt(202);
        klok.verschuif(Duration.ofMinutes(1));
        afleveraar.leverAf();
        assertThat(haak.stappen()).containsExactly(stap(1), stap(1), stap(2));
        assertThat(haak.ontvangen().get(0).id())
                .isEqualTo(haak.ontvangen().get(1).id());
        assertThat(abonnement.lees().<String>path("faaltSindsOp")).isNull();
    }

    @Test
    void een_trage_ontvanger_wordt_losgelaten_en_houdt_geen_ander_op() {
        Haak traag = haak();
        Haak vlot = haak();
        Proefabonnement abonnement = Proefabonnement.van(traag, "CASUS_STATUS");
        Proefabonnement.van(vlot, "CASUS_STATUS");
        traag.antwoordt(wissel -> {
            try {
                new java.util.concurrent.CountDownLatch(1).await(20, java.util.concurrent.TimeUnit.SECONDS);
            } catch (InterruptedException gestopt) {
                Thread.currentThread().interrupt();
            }
        });
        gebeurt(1);
        long begin = System.nanoTime();
        afleveraar.leverAf();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(vlot.stappen()).containsExactly(stap(1));
        assertThat(abonnement.lees().<String>path("faaltSindsOp")).isNotNull();
        assertThat(abonnement.lees().<Integer>path("laatsteCode")).isNull();
    }

    @Test
    void een_ontvanger_die_weg_is_krijgt_alles_als_hij_terug_is() {
        Haak haak = haak();
        Proefabonnement abonnement = Proefabonnement.van(haak, "CASUS_STATUS");
        String adres = haak.adres();
        haak.close();
        gebeurt(1);
        afleveraar.leverAf();
        assertThat(abonnement.lees().<String>path("faaltSindsOp")).isNotNull();

        Haak terug = haak();
        Eigenaar.doe("update abonnement set adres = ? where adres = ?", terug.adres(), adres);
        klok.verschuif(Duration.ofMinutes(1));
        afleveraar.leverAf();
        assertThat(terug.stappen()).containsExactly(stap(1));
    }

    @Test
    void een_doorverwijzing_wordt_niet_gevolgd() {
        Haak elders = haak();
        Haak haak = haak();
        Proefabonnement abonnement = Proefabonnement.van(haak, "CASUS_STATUS");
        haak.antwoordt(wissel -> {
            wissel.getResponseHeaders().add("Location", elders.adres());
            wissel.sendResponseHeaders(307, -1);
        });
        gebeurt(1);
        afleveraar.leverAf();

        assertThat(haak.stappen()).hasSize(1);
        assertThat(elders.stappen()).isEmpty();
        abonnement.lees().then().body("laatsteCode", equalTo(307));
    }

    @Test
    void een_adres_dat_intussen_naar_binnen_wijst_wordt_niet_bezocht() {
        Haak haak = haak();
        Proefabonnement abonnement = Proefabonnement.van(haak, "CASUS_STATUS");
        String goed = haak.adres();
        Eigenaar.doe(
                "update abonnement set adres = ? where id = ?::uuid",
                goed.replace("127.0.0.1", "localhost"),
                abonnement.id());
        gebeurt(1);
        afleveraar.leverAf();
        assertThat(haak.stappen()).isEmpty();
        assertThat(abonnement.lees().<String>path("faaltSindsOp")).isNotNull();

        Eigenaar.doe("update abonnement set adres = ? where id = ?::uuid", goed, abonnement.id());
        klok.verschuif(Duration.ofMinutes(1));
        afleveraar.leverAf();
        assertThat(haak.stappen()).containsExactly(stap(1));
    }

    @Test
    void na_drie_dagen_niets_pauzeert_het_de_coordinator_hoort_het_en_na_hervatten_komt_alles() {
        Haak haak = haak();
        Proefabonnement abonnement = Proefabonnement.van(haak, "CASUS_STATUS");
        haak.antwoordt(503);
        gebeurt(1);
        afleveraar.leverAf();
        klok.verschuif(Duration.ofDays(2));
        afleveraar.leverAf();
        abonnement.lees().then().body("status", equalTo("ACTIEF"));

        klok.verschuif(Duration.ofDays(3).plusMinutes(1));
        afleveraar.leverAf();
        abonnement
                .lees()
                .then()
                .body("status", equalTo("GEPAUZEERD"))
                .body("pauzereden", equalTo("De ontvanger nam drie dagen lang geen bericht aan."));
        klok.verschuif(Duration.ZERO);
        assertThat(Berichten.laatste(Proefabonnement.COORDINATOR, "ABONNEMENT_GEPAUZEERD"))
                .containsEntry("pad", abonnement.pad());
        als(Proefabonnement.COORDINATOR)
                .get(abonnement.pad() + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items[0].door", equalTo("Systeem"));

        int voor = haak.stappen().size();
        gebeurt(2);
        haak.antwoordt(204);
        afleveraar.leverAf();
        assertThat(haak.stappen()).as("in de pauze").hasSize(voor);
        zet(Proefabonnement.COORDINATOR, abonnement.pad(), Map.of("naar", "ACTIEF"))
                .then()
                .statusCode(204);
        afleveraar.leverAf();
        assertThat(haak.stappen().subList(voor, haak.stappen().size())).containsExactly(stap(1), stap(2));
    }

    @Test
    void wie_zegt_dat_hij_weg_is_krijgt_meteen_niets_meer() {
        Haak haak = haak();
        Proefabonnement abonnement = Proefabonnement.van(haak, "CASUS_STATUS");
        haak.antwoordt(410);
        gebeurt(1);
        afleveraar.leverAf();

        abonnement.lees().then().body("status", equalTo("GEPAUZEERD"));
    }

    @Test
    void vanaf_een_moment_gaat_alles_opnieuw_onder_dezelfde_ids() {
        Haak haak = haak();
        Proefabonnement abonnement = Proefabonnement.van(haak, "CASUS_STATUS");
        Instant voor = clock.instant().minusSeconds(1);
        gebeurt(1);
        gebeurt(2);
        afleveraar.leverAf();
        als(Proefabonnement.COORDINATOR)
                .body(Map.of("vanafOp", voor.toString()))
                .post(abonnement.pad() + "/herhaling")
                .then()
                .statusCode(200);
        afleveraar.leverAf();

        assertThat(haak.stappen()).containsExactly(stap(1), stap(2), stap(1), stap(2));
        assertThat(haak.ontvangen().get(2).id())
                .isEqualTo(haak.ontvangen().get(0).id());

        zet(Proefabonnement.COORDINATOR, abonnement.pad(), Map.of("naar", "BEEINDIGD"))
                .then()
                .statusCode(204);
        als(Proefabonnement.COORDINATOR)
                .body(Map.of("vanafOp", voor.toString()))
                .post(abonnement.pad() + "/herhaling")
                .then()
                .statusCode(409);
        afleveraar.leverAf();
        assertThat(haak.stappen()).hasSize(4);
    }

    private Haak haak() {
        Haak haak = Haak.luistert();
        haken.add(haak);
        return haak;
    }

    private void gebeurt(int stap) {
        Proefgebeurtenis.gebeurt(Proefabonnement.GEMEENTE, ding, stap);
        verdeler.verdeel();
    }

    private String stap(int stap) {
        return ding + " " + Proefgebeurtenis.status(stap);
    }
}
