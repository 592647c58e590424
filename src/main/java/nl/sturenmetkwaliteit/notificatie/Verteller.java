package nl.sturenmetkwaliteit.notificatie;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.planning.Wekker;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.jboss.logging.Logger;

/**
 * When what happened is told: right after the commit, beside the request, and again and again for what that missed. Each event in a
 * transaction of its own, so that one that fails holds nothing up.
 */
@ApplicationScoped
class Verteller {

    private static final Logger LOG = Logger.getLogger(Verteller.class);

    private static final int HOOGSTENS = 500;

    /** As long as the mails about it. */
    private static final Duration BEWAARD = Duration.ofDays(400);

    private static final String TE_VERTELLEN = "select gemeente, id from wat_te_vertellen_is(?, ?)";

    private final Keuken keuken;
    private final Vertelling vertelling;
    private final AgroalDataSource database;
    private final Clock clock;
    private final Wekker wekker = new Wekker(this::vertel);

    private record TeVertellen(String gemeente, UUID id) {}

    Verteller(Keuken keuken, Vertelling vertelling, AgroalDataSource database, Clock clock) {
        this.keuken = keuken;
        this.vertelling = vertelling;
        this.database = database;
        this.clock = clock;
    }

    /** Nobody waits for it; a transaction that wrote ten events wakes it once. */
    void naVastlegging(@Observes(during = TransactionPhase.AFTER_SUCCESS) GebeurtenisGeschreven geschreven) {
        wekker.wek();
    }

    @Scheduled(
            every = "${smk.tik.vertellen:15s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void haalIn() {
        vertel();
    }

    @Scheduled(every = "24h", delayed = "11m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ruimOp() {
        keuken.alsSysteem(
                Keuken.GEEN, () -> vertelling.vergeetVoor(clock.instant().minus(BEWAARD)));
    }

    /** Tells everything that was not told yet. */
    void vertel() {
        List<TeVertellen> open;
        do {
            open = new ArrayList<>();
            List<TeVertellen> gevonden = open;
            keuken.alsSysteem(Keuken.GEEN, () -> gevonden.addAll(teVertellen()));
            open.forEach(this::vertel);
        } while (open.size() == HOOGSTENS);
    }

    private void vertel(TeVertellen wat) {
        try {
            keuken.alsSysteem(wat.gemeente(), () -> vertelling.vertel(wat.id()));
        } catch (RuntimeException fout) {
            LOG.errorf(fout, "gebeurtenis niet verteld: %s", wat.id());
            keuken.alsSysteem(wat.gemeente(), () -> vertelling.stelUit(wat.id()));
        }
    }

    private List<TeVertellen> teVertellen() {
        try (Connection verbinding = database.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(TE_VERTELLEN)) {
            vraag.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            vraag.setInt(2, HOOGSTENS);
            List<TeVertellen> open = new ArrayList<>();
            try (ResultSet rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    open.add(new TeVertellen(rijen.getString(1), rijen.getObject(2, UUID.class)));
                }
            }
            return open;
        } catch (SQLException fout) {
            throw new IllegalStateException("wat te vertellen is liet zich niet lezen", fout);
        }
    }
}
