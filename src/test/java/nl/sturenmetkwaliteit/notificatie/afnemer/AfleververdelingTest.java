package nl.sturenmetkwaliteit.notificatie.afnemer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sends what: several instances, and only what was asked for. */
@QuarkusTest
class AfleververdelingTest {

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
    void een_trage_ontvanger_houdt_de_beurt_niet_bezet() {
        Haak traag = haak();
        traag.antwoordt(wissel -> {
            klok.verschuif(Duration.ofSeconds(9L * (traag.ontvangen().size() + 1)));
            wissel.sendResponseHeaders(204, -1);
        });
        Proefabonnement.van(traag, "CASUS_STATUS");
        for (int stap = 1; stap <= 12; stap++) {
            Proefgebeurtenis.gebeurt(Proefabonnement.GEMEENTE, ding, stap);
        }
        verdeler.verdeel();
        instantie().leverAf();

        assertThat(traag.stappen()).hasSizeBetween(1, 6);

        for (int beurt = 0; beurt < 5; beurt++) {
            instantie().leverAf();
        }
        assertThat(traag.stappen())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(stap -> ding + " " + Proefgebeurtenis.status(stap))
                        .toList());
    }

    @Test
    void twee_instanties_samen_sturen_alles_een_keer_en_elk_ding_in_zijn_volgorde() {
        Haak haak = haak();
        Haak ander = haak();
        Proefabonnement.van(haak, "CASUS_STATUS");
        Proefabonnement.van(ander, "CASUS_STATUS");
        List<UUID> dingen = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (int stap = 1; stap <= 40; stap++) {
            for (UUID een : dingen) {
                Proefgebeurtenis.gebeurt(Proefabonnement.GEMEENTE, een, stap);
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
        Proefabonnement abonnement = Proefabonnement.van(haak, "CASUS_STATUS");
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
        Proefabonnement rondes = Proefabonnement.van(haak, "RONDE_STATUS");
        Haak alles = haak();
        Proefabonnement.van(alles, "CASUS_STATUS");
        gebeurt(1);
        Proefgebeurtenis.gebeurt("GM0173", UUID.randomUUID(), 1);
        verdeler.verdeel();
        instantie().leverAf();

        assertThat(haak.stappen()).isEmpty();
        assertThat(alles.stappen()).containsExactly(stap(1));
        assertThat(Eigenaar.lees(
                        "select f.positie = t.laatste from aflevering f, afnemersteller t where f.abonnement = ?::uuid and t.eigenaar = ?",
                        rondes.id(),
                        Proefabonnement.GEMEENTE))
                .as("wordt niet nog eens bekeken")
                .containsExactly("t");
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

    private Afleveraar instantie() {
        Webhook webhook = new Webhook(vertx, instellingen, adressen, sleutels, cloudEvents, json, clock);
        return new Afleveraar(instellingen, afleveringen, gebeurtenissen, pauze, webhook, keuken, clock);
    }
}
