package nl.sturenmetkwaliteit.notificatie.afnemer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sturenmetkwaliteit.notificatie.GebeurtenisGeschreven;
import nl.sturenmetkwaliteit.platform.planning.Wekker;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;

/** Gives each event its place in the line of its owners: right after the commit, and again and again for what that missed. */
@ApplicationScoped
class Verdeler {

    static final Duration BEWAARD = Duration.ofDays(90);

    private static final int HOOGSTENS = 500;

    private final Keuken keuken;
    private final GebeurtenisRepository gebeurtenissen;
    private final Clock clock;
    private final Wekker wekker = new Wekker(this::verdeel);

    Verdeler(Keuken keuken, GebeurtenisRepository gebeurtenissen, Clock clock) {
        this.keuken = keuken;
        this.gebeurtenissen = gebeurtenissen;
        this.clock = clock;
    }

    void naVastlegging(@Observes(during = TransactionPhase.AFTER_SUCCESS) GebeurtenisGeschreven geschreven) {
        wekker.wek();
    }

    @Scheduled(every = "15s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void haalIn() {
        verdeel();
    }

    @Scheduled(every = "24h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ruimOp() {
        keuken.alsSysteem(
                Keuken.GEEN, () -> gebeurtenissen.vergeetVoor(clock.instant().minus(BEWAARD)));
    }

    void verdeel() {
        AtomicInteger verdeeld = new AtomicInteger();
        do {
            keuken.alsSysteem(Keuken.GEEN, () -> verdeeld.set(gebeurtenissen.verdeel(HOOGSTENS)));
        } while (verdeeld.get() == HOOGSTENS);
    }
}
