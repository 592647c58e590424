package nl.sturenmetkwaliteit.peerreview.live;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Schrijven.REFLECTIE;
import static nl.sturenmetkwaliteit.hulp.Schrijven.ingediend;
import static nl.sturenmetkwaliteit.hulp.Sessies.bezig;
import static nl.sturenmetkwaliteit.hulp.Sessies.toon;
import static nl.sturenmetkwaliteit.hulp.Sessies.vandaag;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Stroom;
import nl.sturenmetkwaliteit.hulp.Transactie;
import nl.sturenmetkwaliteit.platform.identiteit.Actor;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import org.junit.jupiter.api.Test;

/** Everyone's screen follows. */
@QuarkusTest
class LivestroomTest {

    private static final int HONDERD = 100;

    @Inject
    LiveService service;

    @Test
    void wie_voor_het_begin_kijkt_ziet_de_sessie_beginnen_en_alles_wat_er_komt() {
        Proefreview review = eenReview().metTeam();
        String sessie = vandaag(review);
        String live = sessie + "/live";
        try (Stroom peer = Stroom.open(PEER_UTRECHT, live + "/stroom")) {
            assertThat(peer.status()).isEqualTo(200);
            assertThat(peer.kop("X-Accel-Buffering")).isEqualTo("no");
            komt(peer, "\"status\":\"VASTGESTELD\"");
            zet(COORDINATOR, sessie, Map.of("naar", "BEZIG")).then().statusCode(204);
            komt(peer, "\"status\":\"BEZIG\"", "\"soort\":\"NIETS\"");
            toon(COORDINATOR, live, Map.of("soort", "CASUS", "spreker", Mensen.id(PEER_GRONINGEN)))
                    .then()
                    .statusCode(200);
            komt(peer, "\"soort\":\"CASUS\"", Mensen.id(PEER_GRONINGEN));
            zet(COORDINATOR, sessie, Map.of("naar", "GEHOUDEN")).then().statusCode(204);
            komt(peer, "\"status\":\"GEHOUDEN\"");
        }
    }

    @Test
    void de_id_van_een_gebeurtenis_is_de_versie_om_mee_te_wijzigen() {
        Proefreview review = eenReview().metTeam();
        String live = bezig(review);
        toon(COORDINATOR, live, Map.of("soort", "CASUS")).then().statusCode(200);
        try (Stroom leider = Stroom.open(COORDINATOR, live + "/stroom")) {
            String versie = leider.gebeurtenis().stream()
                    .filter(regel -> regel.startsWith("id:"))
                    .map(regel -> regel.substring(3).strip())
                    .findFirst()
                    .orElseThrow();
            als(COORDINATOR)
                    .header("If-Match", versie)
                    .body(Map.of("soort", "STURINGSVRAAG"))
                    .put(live)
                    .then()
                    .statusCode(200);
            als(COORDINATOR)
                    .header("If-Match", versie)
                    .body(Map.of("soort", "NIETS"))
                    .put(live)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void bij_de_onthulling_staat_bij_iedereen_de_ronde_en_ervoor_geen_spoor_van_een_reflectie() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String live = bezig(review);
        toon(COORDINATOR, live, Map.of("soort", "STILSCHRIJVEN", "ding", review.ronde(REFLECTEREN)))
                .then()
                .statusCode(200);
        try (Stroom een = Stroom.open(PEER_UTRECHT, live + "/stroom");
                Stroom ander = Stroom.open(PEER_GRONINGEN, live + "/stroom")) {
            String reflectie = ingediend(review, PEER_UTRECHT, REFLECTEREN, REFLECTIE);
            review.sluit(REFLECTEREN);
            for (Stroom scherm : List.of(een, ander)) {
                assertThat(tot(scherm, "\"soort\":\"RONDE\""))
                        .noneMatch(regel -> regel.contains(reflectie.substring(reflectie.lastIndexOf('/') + 1)));
            }
        }
    }

    @Test
    void wie_vervangen_is_ziet_niets_meer() {
        Proefreview review = eenReview().metTeam();
        String live = bezig(review);
        try (Stroom weg = Stroom.open(PEER_UTRECHT, live + "/stroom");
                Stroom blijft = Stroom.open(PEER_GRONINGEN, live + "/stroom")) {
            komt(weg, "\"soort\":\"NIETS\"");
            komt(blijft, "\"soort\":\"NIETS\"");
            Eigenaar.doe(
                    "update gastrecht set tot_op = now() where peerreview = ?::uuid and gast_gemeente = 'GM0344'",
                    review.id());
            weg.eindigt();
            toon(COORDINATOR, live, Map.of("soort", "CASUS")).then().statusCode(200);
            komt(blijft, "\"soort\":\"CASUS\"");
            assertThat(weg.gekomen()).noneMatch(regel -> regel.contains("CASUS"));
        }
        try (Stroom weer = Stroom.open(PEER_UTRECHT, live + "/stroom");
                Stroom coordinator = Stroom.open(COORDINATOR_UTRECHT, live + "/stroom")) {
            assertThat(weer.status()).isEqualTo(404);
            assertThat(coordinator.status()).isEqualTo(404);
        }
    }

    /** People with a right in this review and without an account: below the API, through the same service. */
    @Test
    void honderd_die_tegelijk_drukken_tellen_voor_honderd() throws Exception {
        Proefreview review = eenReview().metTeam();
        String live = bezig(review);
        UUID id = UUID.fromString(review.id());
        UUID sessie = UUID.fromString(live.split("/")[4]);
        List<UUID> sleutels = Stream.generate(UUID::randomUUID).limit(HONDERD).toList();
        sleutels.forEach(sleutel -> komtErbij(id, sleutel));
        ExecutorService samen = Executors.newFixedThreadPool(HONDERD);
        try (Stroom leider = Stroom.open(COORDINATOR, live + "/stroom")) {
            List<Future<?>> gedrukt = new ArrayList<>();
            for (int keer = 0; keer < 2; keer++) {
                for (UUID sleutel : sleutels) {
                    Actor wie = new Actor(sleutel, "GM0088", Rol.DEELNEMER, "Peer", null);
                    gedrukt.add(samen.submit(
                            () -> Transactie.als(wie, id, em -> service.meld(id, sessie, new KlaarInvoer(1, true)))));
                }
            }
            for (Future<?> een : gedrukt) {
                een.get();
            }
            komt(leider, "\"aantalKlaar\":" + HONDERD + ",");
            assertThat(als(COORDINATOR).get(live).jsonPath().getList("nietKlaar"))
                    .hasSize(3);
            assertThat(Eigenaar.tel("select count(*) from liveklaar where sessie = ?", sessie))
                    .isEqualTo(HONDERD);
        } finally {
            samen.shutdownNow();
            Eigenaar.doe("delete from liveklaar where sessie = ?", sessie);
            Eigenaar.doe("delete from gastrecht where peerreview = ? and gast_gemeente = 'GM0088'", id);
            Eigenaar.doe(
                    "delete from deelnemer where keycloak_id = any (?::uuid[])",
                    "{" + String.join(",", sleutels.stream().map(UUID::toString).toList()) + "}");
        }
    }

    private static void komtErbij(UUID review, UUID sleutel) {
        Eigenaar.doe(
                """
                with nieuw as (
                    insert into deelnemer (gemeente, id, keycloak_id, naam, email, niveau, status, gemaakt_op)
                    values ('GM0088', uuidv7(), ?, 'Peer', ? || '@gemeente.example', 'BELEID', 'ACTIEF', now()) returning id)
                insert into gastrecht (id, gastheer, peerreview, casus, gast_gemeente, persoon, rol, naam, niveau, vanaf_op)
                select uuidv7(), p.gemeente, p.id, p.casus, 'GM0088', nieuw.id, 'PEER', 'Peer', 'BELEID', now()
                from peerreview p, nieuw where p.id = ?
                """,
                sleutel,
                sleutel.toString(),
                review);
    }

    /** The lines until one has this. */
    private static List<String> tot(Stroom stroom, String tekst) {
        List<String> regels = new ArrayList<>();
        do {
            regels.add(stroom.regel("data:"));
        } while (!regels.get(regels.size() - 1).contains(tekst));
        return regels;
    }

    private static void komt(Stroom stroom, String tekst, String... ook) {
        List<String> regels = tot(stroom, tekst);
        assertThat(List.of(ook)).allMatch(regels.get(regels.size() - 1)::contains);
    }
}
