package nl.sturenmetkwaliteit.notificatie.afnemer;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.sturenmetkwaliteit.hulp.Berichten;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages to another system, whatever that does with them. */
@QuarkusTest
class AfleveringTest {

    private static final String COORDINATOR = "tjitske.schiermonnikoog";
    private static final String GEMEENTE = "GM0088";

    @Inject
    Abonnementinstellingen instellingen;

    @Inject
    AfleveringRepository afleveringen;

    @Inject
    GebeurtenisRepository gebeurtenissen;

    @Inject
    Abonnementpauze pauze;

    @Inject
    Adrescontrole adressen;

    @Inject
    Abonnementsleutels sleutels;

    @Inject
    CloudEvents cloudEvents;

    @Inject
    ObjectMapper json;

    @Inject
    Vertx vertx;

    @Inject
    Keuken keuken;

    @Inject
    Verdeler verdeler;

    @Inject
    Klok klok;

    @Inject
    Clock clock;

    private final UUID ding = UUID.randomUUID();
    private final List<Haak> haken = new ArrayList<>();

    /** An abonnement, and the secret it was told with. */
    private record Gemaakt(String id, String geheim) {
        String pad() {
            return "/abonnementen/" + id;
        }
    }

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
    void een_bericht_is_een_cloudevent_met_een_handtekening_die_elders_na_te_rekenen_is() throws Exception {
        Haak haak = haak();
        Gemaakt abonnement = abonneer(haak);
        gebeurt(1);
        instantie().leverAf();

        assertThat(haak.ontvangen()).hasSize(1);
        Haak.Bericht bericht = haak.ontvangen().get(0);
        assertThat(bericht.mediatype()).startsWith("application/cloudevents+json");
        assertThat(bericht.json().get("id").asText()).isEqualTo(bericht.id());
        assertThat(bericht.json().get("type").asText()).isEqualTo("nl.sturenmetkwaliteit.casus.status-gewijzigd");
        assertThat(bericht.json().get("specversion").asText()).isEqualTo("1.0");
        assertThat(bericht.handtekening()).isEqualTo(nagerekend(abonnement.geheim(), bericht));
        assertThat(Long.parseLong(bericht.tijdstip()))
                .isBetween(
                        Instant.now().minusSeconds(60).getEpochSecond(),
                        Instant.now().plusSeconds(5).getEpochSecond());
        lees(abonnement).then().body("laatsteCode", equalTo(204)).body("status", equalTo("ACTIEF"));
        instantie().leverAf();
        assertThat(haak.ontvangen()).as("wat is aangenomen gaat niet nog eens").hasSize(1);
    }

    @Test
    void na_een_nieuw_geheim_zijn_berichten_een_dag_lang_met_allebei_ondertekend() throws Exception {
        Haak haak = haak();
        Gemaakt abonnement = abonneer(haak);
        String nieuw = als(COORDINATOR)
                .post(abonnement.pad() + "/geheim")
                .then()
                .statusCode(200)
                .extract()
                .path("geheim");
        gebeurt(1);
        instantie().leverAf();
        Haak.Bericht eerste = haak.ontvangen().get(0);
        assertThat(eerste.handtekening().split(" "))
                .containsExactly(nagerekend(nieuw, eerste), nagerekend(abonnement.geheim(), eerste));

        klok.verschuif(Duration.ofHours(25));
        gebeurt(2);
        instantie().leverAf();
        Haak.Bericht tweede = haak.ontvangen().get(1);
        assertThat(tweede.handtekening()).isEqualTo(nagerekend(nieuw, tweede));
    }

    @Test
    void wie_niet_aanneemt_krijgt_hetzelfde_later_weer_en_wat_erna_kwam_daarna() {
        Haak haak = haak();
        Gemaakt abonnement = abonneer(haak);
        haak.antwoordt(500);
        gebeurt(1);
        gebeurt(2);
        instantie().leverAf();
        instantie().leverAf();
        assertThat(haak.stappen()).containsExactly(stap(1));
        lees(abonnement).then().body("laatsteCode", equalTo(500));

        haak.antwoordt(202);
        klok.verschuif(Duration.ofMinutes(1));
        instantie().leverAf();
        assertThat(haak.stappen()).containsExactly(stap(1), stap(1), stap(2));
        assertThat(haak.ontvangen().get(0).id())
                .isEqualTo(haak.ontvangen().get(1).id());
        assertThat(lees(abonnement).<String>path("faaltSindsOp")).isNull();
    }

    @Test
    void een_trage_ontvanger_wordt_losgelaten_en_houdt_geen_ander_op() {
        Haak traag = haak();
        Haak vlot = haak();
        Gemaakt abonnement = abonneer(traag);
        abonneer(vlot);
        traag.antwoordt(wissel -> {
            try {
                new java.util.concurrent.CountDownLatch(1).await(20, java.util.concurrent.TimeUnit.SECONDS);
            } catch (InterruptedException gestopt) {
                Thread.currentThread().interrupt();
            }
        });
        gebeurt(1);
        long begin = System.nanoTime();
        instantie().leverAf();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(vlot.stappen()).containsExactly(stap(1));
        assertThat(lees(abonnement).<String>path("faaltSindsOp")).isNotNull();
        assertThat(lees(abonnement).<Integer>path("laatsteCode")).isNull();
    }

    @Test
    void een_ontvanger_die_weg_is_krijgt_alles_als_hij_terug_is() {
        Haak haak = haak();
        Gemaakt abonnement = abonneer(haak);
        String adres = haak.adres();
        haak.close();
        gebeurt(1);
        instantie().leverAf();
        assertThat(lees(abonnement).<String>path("faaltSindsOp")).isNotNull();

        Haak terug = haak();
        Eigenaar.doe("update abonnement set adres = ? where adres = ?", terug.adres(), adres);
        klok.verschuif(Duration.ofMinutes(1));
        instantie().leverAf();
        assertThat(terug.stappen()).containsExactly(stap(1));
    }

    @Test
    void een_doorverwijzing_wordt_niet_gevolgd() {
        Haak elders = haak();
        Haak haak = haak();
        Gemaakt abonnement = abonneer(haak);
        haak.antwoordt(wissel -> {
            wissel.getResponseHeaders().add("Location", elders.adres());
            wissel.sendResponseHeaders(307, -1);
        });
        gebeurt(1);
        instantie().leverAf();

        assertThat(haak.stappen()).hasSize(1);
        assertThat(elders.stappen()).isEmpty();
        lees(abonnement).then().body("laatsteCode", equalTo(307));
    }

    @Test
    void een_adres_dat_intussen_naar_binnen_wijst_wordt_niet_bezocht() {
        Haak haak = haak();
        Gemaakt abonnement = abonneer(haak);
        String goed = haak.adres();
        Eigenaar.doe(
                "update abonnement set adres = ? where id = ?::uuid",
                goed.replace("127.0.0.1", "localhost"),
                abonnement.id());
        gebeurt(1);
        instantie().leverAf();
        assertThat(haak.stappen()).isEmpty();
        assertThat(lees(abonnement).<String>path("faaltSindsOp")).isNotNull();

        Eigenaar.doe("update abonnement set adres = ? where id = ?::uuid", goed, abonnement.id());
        klok.verschuif(Duration.ofMinutes(1));
        instantie().leverAf();
        assertThat(haak.stappen()).containsExactly(stap(1));
    }

    @Test
    void na_drie_dagen_niets_pauzeert_het_de_coordinator_hoort_het_en_na_hervatten_komt_alles() {
        Haak haak = haak();
        Gemaakt abonnement = abonneer(haak);
        haak.antwoordt(503);
        gebeurt(1);
        instantie().leverAf();
        klok.verschuif(Duration.ofDays(2));
        instantie().leverAf();
        lees(abonnement).then().body("status", equalTo("ACTIEF"));

        klok.verschuif(Duration.ofDays(3).plusMinutes(1));
        instantie().leverAf();
        lees(abonnement)
                .then()
                .body("status", equalTo("GEPAUZEERD"))
                .body("pauzereden", equalTo("De ontvanger nam drie dagen lang geen bericht aan."));
        klok.verschuif(Duration.ZERO);
        assertThat(Berichten.laatste(COORDINATOR, "ABONNEMENT_GEPAUZEERD")).containsEntry("pad", abonnement.pad());
        als(COORDINATOR)
                .get(abonnement.pad() + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items[0].door", equalTo("Systeem"));

        int voor = haak.stappen().size();
        gebeurt(2);
        haak.antwoordt(204);
        instantie().leverAf();
        assertThat(haak.stappen()).as("in de pauze").hasSize(voor);
        zet(COORDINATOR, abonnement.pad(), Map.of("naar", "ACTIEF")).then().statusCode(204);
        instantie().leverAf();
        assertThat(haak.stappen().subList(voor, haak.stappen().size())).containsExactly(stap(1), stap(2));
    }

    @Test
    void wie_zegt_dat_hij_weg_is_krijgt_meteen_niets_meer() {
        Haak haak = haak();
        Gemaakt abonnement = abonneer(haak);
        haak.antwoordt(410);
        gebeurt(1);
        instantie().leverAf();

        lees(abonnement).then().body("status", equalTo("GEPAUZEERD"));
    }

    @Test
    void vanaf_een_moment_gaat_alles_opnieuw_onder_dezelfde_ids() {
        Haak haak = haak();
        Gemaakt abonnement = abonneer(haak);
        Instant voor = clock.instant().minusSeconds(1);
        gebeurt(1);
        gebeurt(2);
        instantie().leverAf();
        als(COORDINATOR)
                .body(Map.of("vanafOp", voor.toString()))
                .post(abonnement.pad() + "/herhaling")
                .then()
                .statusCode(200);
        instantie().leverAf();

        assertThat(haak.stappen()).containsExactly(stap(1), stap(2), stap(1), stap(2));
        assertThat(haak.ontvangen().get(2).id())
                .isEqualTo(haak.ontvangen().get(0).id());

        zet(COORDINATOR, abonnement.pad(), Map.of("naar", "BEEINDIGD")).then().statusCode(204);
        als(COORDINATOR)
                .body(Map.of("vanafOp", voor.toString()))
                .post(abonnement.pad() + "/herhaling")
                .then()
                .statusCode(409);
        instantie().leverAf();
        assertThat(haak.stappen()).hasSize(4);
    }

    @Test
    void twee_instanties_samen_sturen_alles_een_keer_en_elk_ding_in_zijn_volgorde() {
        Haak haak = haak();
        Haak ander = haak();
        abonneer(haak);
        abonneer(ander);
        List<UUID> dingen = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (int stap = 1; stap <= 40; stap++) {
            for (UUID een : dingen) {
                Proefgebeurtenis.gebeurt(GEMEENTE, een, stap);
            }
        }
        verdeler.verdeel();
        List<CompletableFuture<Void>> instanties = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(() -> instantie().leverAf()))
                .toList();
        instanties.forEach(CompletableFuture::join);

        for (Haak een : List.of(haak, ander)) {
            assertThat(een.ontvangen().stream().map(Haak.Bericht::id))
                    .hasSize(120)
                    .doesNotHaveDuplicates();
            for (UUID van : dingen) {
                assertThat(een.stappen().stream().filter(stap -> stap.startsWith(van.toString())))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, 40)
                                .mapToObj(stap -> van + " " + Proefgebeurtenis.status(stap))
                                .toList());
            }
        }
    }

    @Test
    void wat_een_instantie_die_stierf_had_genomen_neemt_een_ander_over() {
        Haak haak = haak();
        Gemaakt abonnement = abonneer(haak);
        gebeurt(1);
        Eigenaar.doe(
                "update aflevering set opnieuw_op = now() + interval '5 minutes' where abonnement = ?::uuid",
                abonnement.id());
        instantie().leverAf();
        assertThat(haak.stappen()).isEmpty();

        klok.verschuif(Duration.ofMinutes(6));
        instantie().leverAf();
        assertThat(haak.stappen()).containsExactly(stap(1));
    }

    @Test
    void wat_van_een_andere_soort_of_een_andere_gemeente_is_gaat_niet_mee() {
        Haak haak = haak();
        String id = maak(
                COORDINATOR,
                "/abonnementen",
                Map.of("doel", "Alleen de rondes.", "adres", haak.adres(), "soorten", List.of("RONDE_STATUS")));
        Haak alles = haak();
        abonneer(alles);
        gebeurt(1);
        Proefgebeurtenis.gebeurt("GM0173", UUID.randomUUID(), 1);
        verdeler.verdeel();
        instantie().leverAf();

        assertThat(haak.stappen()).isEmpty();
        assertThat(alles.stappen()).containsExactly(stap(1));
        assertThat(Eigenaar.lees(
                        "select f.positie = t.laatste from aflevering f, afnemersteller t where f.abonnement = ?::uuid and t.eigenaar = ?",
                        id,
                        GEMEENTE))
                .as("wordt niet nog eens bekeken")
                .containsExactly("t");
    }

    private Haak haak() {
        Haak haak = Haak.luistert();
        haken.add(haak);
        return haak;
    }

    private static Gemaakt abonneer(Haak haak) {
        Response gemaakt = als(COORDINATOR)
                .body(Map.of(
                        "doel", "Wij zetten een taak klaar.",
                        "adres", haak.adres(),
                        "soorten", List.of("CASUS_STATUS", "PEERREVIEW_STATUS")))
                .post("/abonnementen");
        gemaakt.then().statusCode(201);
        return new Gemaakt(gemaakt.path("id"), gemaakt.path("geheim"));
    }

    private static Response lees(Gemaakt abonnement) {
        Response antwoord = als(COORDINATOR).get(abonnement.pad());
        antwoord.then().statusCode(200);
        return antwoord;
    }

    private void gebeurt(int stap) {
        Proefgebeurtenis.gebeurt(GEMEENTE, ding, stap);
        verdeler.verdeel();
    }

    private String stap(int stap) {
        return ding + " " + Proefgebeurtenis.status(stap);
    }

    /** As a receiver does it, with what Standard Webhooks says and nothing of ours. */
    private static String nagerekend(String geheim, Haak.Bericht bericht) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(geheim.substring("whsec_".length())), "HmacSHA256"));
        String inhoud = bericht.id() + "." + bericht.tijdstip() + "." + bericht.tekst();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    private Afleveraar instantie() {
        Webhook webhook = new Webhook(vertx, instellingen, adressen, sleutels, cloudEvents, json, clock);
        return new Afleveraar(instellingen, afleveringen, gebeurtenissen, pauze, webhook, keuken, clock);
    }
}
