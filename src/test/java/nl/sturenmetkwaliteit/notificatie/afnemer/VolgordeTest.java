package nl.sturenmetkwaliteit.notificatie.afnemer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Transactie;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads on from a position misses nothing, however the transactions that write run through each other. */
@QuarkusTest
class VolgordeTest {

    private static final String EIGENAAR = "GM0173";
    private static final int DINGEN = 5;
    private static final int PER_DING = 20;

    @Inject
    Verdeler verdeler;

    @Inject
    GebeurtenisRepository gebeurtenissen;

    @Inject
    Keuken keuken;

    private long begin;
    private final List<UUID> dingen =
            IntStream.range(0, DINGEN).mapToObj(i -> UUID.randomUUID()).toList();

    @BeforeEach
    void begin() {
        verdeler.verdeel();
        begin = Eigenaar.tel("select coalesce(max(laatste), 0) from afnemersteller where eigenaar = ?", EIGENAAR);
    }

    @AfterEach
    void ruim_op() {
        Proefgebeurtenis.ruimOp();
    }

    @Test
    void wie_eerder_begon_en_later_vastlegt_komt_later_en_wordt_niet_overgeslagen() throws SQLException {
        try (Connection traag = Proefgebeurtenis.verbinding();
                Connection vlot = Proefgebeurtenis.verbinding()) {
            Proefgebeurtenis.schrijf(traag, EIGENAAR, dingen.get(0), 1);
            Proefgebeurtenis.schrijf(vlot, EIGENAAR, dingen.get(1), 1);
            vlot.commit();
            verdeler.verdeel();
            List<Gebeurtenisrij> eerst = lees(begin);
            assertThat(eerst).extracting(Gebeurtenisrij::dingId).containsExactly(dingen.get(1));

            traag.commit();
            verdeler.verdeel();
            assertThat(lees(eerst.get(0).positie()))
                    .extracting(Gebeurtenisrij::dingId)
                    .containsExactly(dingen.get(0));
        }
    }

    @Test
    void alleen_de_dienst_zelf_verdeelt() throws SQLException {
        try (Connection verbinding = Proefgebeurtenis.verbinding()) {
            Proefgebeurtenis.schrijf(verbinding, EIGENAAR, dingen.get(0), 1);
            verbinding.commit();
        }
        String verdeel = "select cast(verdeel_gebeurtenissen(10) as text)";

        List<String> niemand = Transactie.alsNiemand(em -> Transactie.lees(em, verdeel));
        List<String> coordinator = Transactie.als("ellen.oldenzaal", em -> Transactie.lees(em, verdeel));
        assertThat(niemand).containsExactly("0");
        assertThat(coordinator).containsExactly("0");
        assertThat(lees(begin)).isEmpty();
        verdeler.verdeel();
        assertThat(lees(begin)).hasSize(1);
    }

    @Test
    void velen_tegelijk_geven_een_rij_zonder_gaten_waarin_elk_ding_zijn_volgorde_houdt() {
        ExecutorService draden = Executors.newFixedThreadPool(8);
        CountDownLatch geschreven = new CountDownLatch(DINGEN * PER_DING);
        List<CompletableFuture<Void>> alles = new ArrayList<>();
        List<Gebeurtenisrij> gelezen = new ArrayList<>();
        for (int stap = 0; stap < PER_DING; stap++) {
            for (UUID ding : dingen) {
                alles.add(CompletableFuture.runAsync(() -> volgendeStap(ding, geschreven), draden));
            }
        }
        for (int instantie = 0; instantie < 2; instantie++) {
            alles.add(CompletableFuture.runAsync(
                    () -> {
                        while (geschreven.getCount() > 0) {
                            verdeler.verdeel();
                        }
                    },
                    draden));
        }

        while (geschreven.getCount() > 0) {
            leesVerder(gelezen);
        }
        alles.forEach(CompletableFuture::join);
        draden.shutdown();
        verdeler.verdeel();
        leesVerder(gelezen);

        assertThat(gelezen.stream().map(Gebeurtenisrij::positie))
                .containsExactlyElementsOf(LongStream.rangeClosed(begin + 1, begin + DINGEN * PER_DING)
                        .boxed()
                        .toList());
        for (UUID ding : dingen) {
            assertThat(gelezen.stream().filter(rij -> rij.dingId().equals(ding)).map(Gebeurtenisrij::naar))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, PER_DING)
                            .mapToObj(Proefgebeurtenis::status)
                            .toList());
        }
    }

    private void leesVerder(List<Gebeurtenisrij> gelezen) {
        gelezen.addAll(
                lees(gelezen.isEmpty() ? begin : gelezen.get(gelezen.size() - 1).positie()));
    }

    private List<Gebeurtenisrij> lees(long na) {
        List<Gebeurtenisrij> rijen = new ArrayList<>();
        keuken.alsSysteem("-", () -> rijen.addAll(gebeurtenissen.na(EIGENAAR, na, 1000)));
        return rijen;
    }

    /** As a request does: something is written before the lock of the thing is had, so transactions begin in another order than they act. */
    private static void volgendeStap(UUID ding, CountDownLatch geschreven) {
        try (Connection verbinding = Proefgebeurtenis.verbinding();
                PreparedStatement begin = verbinding.prepareStatement("select pg_current_xact_id()");
                PreparedStatement slot =
                        verbinding.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))");
                PreparedStatement tel =
                        verbinding.prepareStatement("select count(*) + 1 from gebeurtenis where ding_id = ?")) {
            begin.execute();
            LockSupport.parkNanos(new Random().nextInt(3_000_000));
            slot.setString(1, ding.toString());
            slot.execute();
            tel.setObject(1, ding);
            try (var rij = tel.executeQuery()) {
                rij.next();
                Proefgebeurtenis.schrijf(verbinding, EIGENAAR, ding, rij.getInt(1));
            }
            LockSupport.parkNanos(new Random().nextInt(3_000_000));
            verbinding.commit();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        } finally {
            geschreven.countDown();
        }
    }
}
