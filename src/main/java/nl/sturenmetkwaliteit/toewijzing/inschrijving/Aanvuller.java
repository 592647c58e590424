package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;
import nl.sturenmetkwaliteit.platform.planning.Wekker;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.jboss.logging.Logger;

/**
 * When somebody is sought for a place that fell open: right after the commit, beside the request, and again and again for what that missed.
 * Each review in a transaction of its own, so that one that fails holds nothing up.
 */
@ApplicationScoped
class Aanvuller {

    private static final Logger LOG = Logger.getLogger(Aanvuller.class);

    private final Aanvulling aanvulling;
    private final Keuken keuken;
    private final Wekker wekker = new Wekker(this::vulAan);

    Aanvuller(Aanvulling aanvulling, Keuken keuken) {
        this.aanvulling = aanvulling;
        this.keuken = keuken;
    }

    void naVastlegging(@Observes(during = TransactionPhase.AFTER_SUCCESS) AanvullingGevraagd gevraagd) {
        wekker.wek();
    }

    @Scheduled(
            every = "${smk.tik.aanvullen:30s}",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void haalIn() {
        vulAan();
    }

    /** Finds somebody wherever a place fell open. */
    void vulAan() {
        List<Aanvulling.Plek> open = new ArrayList<>();
        keuken.alsSysteem(Keuken.GEEN, () -> open.addAll(aanvulling.open()));
        open.forEach(this::vulAan);
    }

    private void vulAan(Aanvulling.Plek plek) {
        try {
            keuken.alsSysteem(plek.gastheer(), () -> aanvulling.vulAan(plek.review()));
        } catch (RuntimeException fout) {
            LOG.errorf(fout, "opengevallen plaats, geen voorstel: %s", plek.review());
            keuken.alsSysteem(plek.gastheer(), () -> aanvulling.stelUit(plek.review()));
        }
    }
}
