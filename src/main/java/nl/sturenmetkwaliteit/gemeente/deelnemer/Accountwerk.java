package nl.sturenmetkwaliteit.gemeente.deelnemer;

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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;

/**
 * When Keycloak is told: right after the change has committed, and again and again for whom that did not work. By a schedule of its own
 * and not as a {@code Verstrijkbron}: a Keycloak that does not answer would hold up every ronde and invitation that is due.
 */
@ApplicationScoped
class Accountwerk {

    private static final int HOOGSTENS = 100;
    private static final int WACHT_SECONDEN = 10;
    private static final String ACHTER = "select gemeente, id from wie_inlog_achter_is(?, ?)";

    private final Accounts accounts;
    private final AgroalDataSource database;
    private final Clock clock;
    private final ManagedExecutor elders = ManagedExecutor.builder()
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    Accountwerk(Accounts accounts, AgroalDataSource database, Clock clock) {
        this.accounts = accounts;
        this.database = database;
        this.clock = clock;
    }

    /** On a thread of its own, as this one still carries the transaction that ended; waited for, so that most answers find it done. */
    void naVastlegging(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountGewijzigd gewijzigd) {
        Future<?> werk = elders.submit(() -> accounts.brengBij(gewijzigd.gemeente(), gewijzigd.deelnemer()));
        try {
            werk.get(WACHT_SECONDEN, TimeUnit.SECONDS);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException later) {
            // the mark in the row is still there, so the next round does it
        }
    }

    @Scheduled(every = "30s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void haalIn() throws SQLException {
        for (AccountGewijzigd achter : achter()) {
            accounts.brengBij(achter.gemeente(), achter.deelnemer());
        }
    }

    private List<AccountGewijzigd> achter() throws SQLException {
        List<AccountGewijzigd> achter = new ArrayList<>();
        try (Connection verbinding = database.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(ACHTER)) {
            vraag.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            vraag.setInt(2, HOOGSTENS);
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    achter.add(new AccountGewijzigd(rij.getString(1), rij.getObject(2, UUID.class)));
                }
            }
        }
        return achter;
    }
}
