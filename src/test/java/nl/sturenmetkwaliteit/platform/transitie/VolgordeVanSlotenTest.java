package nl.sturenmetkwaliteit.platform.transitie;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Gastkeuken;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Sessies;
import nl.sturenmetkwaliteit.hulp.Transactie;
import org.junit.jupiter.api.Test;

/** Things that move each other are locked in one order, and before a row is touched; else two requests would wait for each other. */
@QuarkusTest
class VolgordeVanSlotenTest {

    private static final String WACHT = "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    @Test
    void een_toestemming_wacht_op_haar_tip() {
        String tip = Oogstreview.gelegd().tip(PEER_UTRECHT);
        String titel = Oogstreview.draagVoor(tip);
        String toestemming = Oogstreview.toestemming(COORDINATOR_UTRECHT, titel);

        assertThat(terwijlVastligt(
                        id(tip),
                        "select id from toestemming where id = ? for update nowait",
                        id(toestemming),
                        () -> zet(COORDINATOR_UTRECHT, toestemming, Map.of("naar", "GEGEVEN", "naamTonen", true))
                                .statusCode()))
                .isEqualTo(204);
    }

    @Test
    void een_les_wacht_op_de_tip_waaruit_zij_komt() {
        String tip = Oogstreview.gelegd().tip(PEER_UTRECHT);
        String titel = Oogstreview.draagVoor(tip);
        Oogstreview.stemIn(COORDINATOR_UTRECHT, titel, true);
        String les = Oogstreview.les(titel);

        assertThat(terwijlVastligt(id(tip), "select id from les where id = ? for update nowait", id(les), () -> zet(
                                NDSD, les, Map.of("naar", "TERUGGEGEVEN", "reden", "Zeg erbij voor wie dit geldt."))
                        .statusCode()))
                .isEqualTo(204);
    }

    @Test
    void een_aanmelding_wacht_op_haar_casus() {
        String casus = maak(SCHRIJVER, "/casussen", Gastkeuken.VOLLEDIG);
        zet(COORDINATOR, "/casussen/" + casus, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(204);
        String aanmelding = Eigenaar.lees("select id from aanmelding where casus = ?", UUID.fromString(casus))
                .get(0);

        assertThat(terwijlVastligt(
                        UUID.fromString(casus),
                        "select id from aanmelding where id = ? for update nowait",
                        UUID.fromString(aanmelding),
                        () -> zet(NDSD, "/aanmeldingen/" + aanmelding, Map.of("naar", "AANGENOMEN"))
                                .statusCode()))
                .isEqualTo(204);
    }

    @Test
    void een_casus_wacht_op_zijn_review() {
        String casus = Gastkeuken.aangenomenCasus();

        assertThat(terwijlVastligt(
                        UUID.fromString(Gastkeuken.review(casus)),
                        "select id from casus where id = ? for update nowait",
                        UUID.fromString(casus),
                        () -> zet(
                                        COORDINATOR,
                                        "/casussen/" + casus,
                                        Map.of("naar", "INGETROKKEN", "reden", "Wij stellen een andere vraag."))
                                .statusCode()))
                .isEqualTo(204);
    }

    @Test
    void een_voorstel_wacht_op_de_review_die_het_vraagt() {
        Proefreview review = eenReview().zonderTeam();
        String voorstel = "/toewijzingen/" + maak(COORDINATOR, review.pad() + "/toewijzingen", Map.of());

        assertThat(terwijlVastligt(
                        UUID.fromString(review.id()),
                        "select id from toewijzing where id = ? for update nowait",
                        id(voorstel),
                        () -> zet(
                                        COORDINATOR,
                                        voorstel,
                                        Map.of(
                                                "naar",
                                                "VASTGESTELD",
                                                "antwoordUiterlijkOp",
                                                Sessies.over(10),
                                                "bijdrageUiterlijkOp",
                                                Sessies.over(60)))
                                .statusCode()))
                .isEqualTo(204);
    }

    /** Asks while someone else holds the lock; the request must be waiting for that, with the row still free. */
    private static int terwijlVastligt(UUID slot, String vrijeRij, UUID rij, Supplier<Integer> verzoek) {
        CompletableFuture<Integer> antwoord = Transactie.als(COORDINATOR, em -> {
            em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:id, 0)) as text)", String.class)
                    .setParameter("id", slot.toString())
                    .getSingleResult();
            CompletableFuture<Integer> gevraagd = CompletableFuture.supplyAsync(verzoek);
            wachtTotIemandWacht(gevraagd);
            assertThat(Eigenaar.lees(vrijeRij, rij)).isEqualTo(List.of(rij.toString()));
            return gevraagd;
        });
        return antwoord.orTimeout(20, SECONDS).join();
    }

    private static void wachtTotIemandWacht(CompletableFuture<Integer> gevraagd) {
        long tot = System.nanoTime() + SECONDS.toNanos(10);
        while (Eigenaar.tel(WACHT) == 0) {
            assertThat(gevraagd).as("het verzoek wacht op het slot").isNotDone();
            assertThat(System.nanoTime()).as("het verzoek wacht op het slot").isLessThan(tot);
            Thread.onSpinWait();
        }
    }

    private static UUID id(String pad) {
        return UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
    }
}
