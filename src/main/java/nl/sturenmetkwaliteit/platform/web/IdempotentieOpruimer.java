package nl.sturenmetkwaliteit.platform.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;

/** Forgets outcomes after the 24 hours for which they are kept. */
@ApplicationScoped
class IdempotentieOpruimer {

    private final Keuken keuken;
    private final EntityManager em;
    private final Clock clock;

    IdempotentieOpruimer(Keuken keuken, EntityManager em, Clock clock) {
        this.keuken = keuken;
        this.em = em;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ruimOp() {
        keuken.alsSysteem(Keuken.GEEN, () -> em.createNativeQuery("delete from idempotentie where gemaakt_op < :grens")
                .setParameter("grens", clock.instant().minus(Duration.ofHours(24)))
                .executeUpdate());
    }
}
