package nl.sturenmetkwaliteit.notificatie.afnemer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** When other systems are told: soon after something happened, on whichever instance comes first, and never on the path of a request. */
@ApplicationScoped
class Afleverwerk {

    private final Afleveraar afleveraar;

    Afleverwerk(Afleveraar afleveraar) {
        this.afleveraar = afleveraar;
    }

    @Scheduled(every = "10s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tik() {
        afleveraar.leverAf();
    }
}
