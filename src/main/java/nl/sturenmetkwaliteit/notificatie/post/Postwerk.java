package nl.sturenmetkwaliteit.notificatie.post;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;

/** When notices leave by mail: soon after they are made, on whichever instance comes first. Without a mail server, never. */
@ApplicationScoped
class Postwerk {

    /** As long as the link in an old mail must work. */
    private static final Duration BEWAARD = Duration.ofDays(400);

    private final Postinstellingen instellingen;
    private final Postvorming vorming;
    private final Bezorging bezorging;
    private final Keuken keuken;
    private final PostRepository posten;
    private final Clock clock;

    Postwerk(
            Postinstellingen instellingen,
            Postvorming vorming,
            Bezorging bezorging,
            Keuken keuken,
            PostRepository posten,
            Clock clock) {
        this.instellingen = instellingen;
        this.vorming = vorming;
        this.bezorging = bezorging;
        this.keuken = keuken;
        this.posten = posten;
        this.clock = clock;
    }

    @Scheduled(every = "10s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tik() {
        if (instellingen.host().isPresent()) {
            vorming.vorm();
            bezorging.bezorg();
        }
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ruimOp() {
        keuken.alsSysteem(Keuken.GEEN, () -> posten.vergeetVoor(clock.instant().minus(BEWAARD)));
    }
}
