package nl.sturenmetkwaliteit.toewijzing.voorstel;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Matchuitkomst;
import org.jboss.logging.Logger;

/**
 * Calculates what waits to be calculated, one at a time: right after the request, or on whichever instance comes by. Every second it says that
 * it is alive and hears whether it is to stop; of whom nothing is heard, the calculation is broken off by another.
 */
@ApplicationScoped
class Rekenaar {

    static final String STILGEVALLEN = "De berekening brak af voordat zij klaar was. Begin opnieuw.";

    private static final String MISLUKT = "De berekening liep vast. Begin opnieuw, of meld het als dat weer gebeurt.";
    private static final Logger LOG = Logger.getLogger(Rekenaar.class);
    private static final long TIK_MS = 1_000;
    private static final long AFSCHEID_SECONDEN = 5;

    private final Berekeningen berekeningen;
    private final UUID werker = UUID.randomUUID();
    private final AtomicBoolean gewekt = new AtomicBoolean();
    private final ExecutorService bureau = Executors.newSingleThreadExecutor(werk -> {
        Thread draad = new Thread(werk, "rekenaar");
        draad.setDaemon(true);
        return draad;
    });
    private volatile boolean sluit;

    Rekenaar(Berekeningen berekeningen) {
        this.berekeningen = berekeningen;
    }

    void naVastlegging(@Observes(during = TransactionPhase.AFTER_SUCCESS) BerekeningGevraagd gevraagd) {
        wek();
    }

    @Scheduled(
            every = "${smk.tik.berekenen:5s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tik() {
        breekStilgevallenAf();
        wek();
    }

    /** Gives back what it is at: another instance, or this one after a restart, begins it anew. */
    void sluit(@Observes ShutdownEvent einde) throws InterruptedException {
        sluit = true;
        bureau.shutdown();
        if (!bureau.awaitTermination(AFSCHEID_SECONDEN, TimeUnit.SECONDS)) {
            LOG.warn("een berekening liet zich niet op tijd teruggeven");
        }
    }

    void breekStilgevallenAf() {
        berekeningen.stilgevallen().forEach(id -> berekeningen.breekStilgevallenAf(id, STILGEVALLEN));
    }

    private void wek() {
        if (!sluit && gewekt.compareAndSet(false, true)) {
            bureau.execute(this::werk);
        }
    }

    private void werk() {
        gewekt.set(false);
        try {
            Optional<UUID> taak = berekeningen.neem(werker);
            while (taak.isPresent() && !sluit) {
                reken(taak.get());
                taak = berekeningen.neem(werker);
            }
            taak.ifPresent(over -> berekeningen.geefTerug(werker, over));
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fout) {
            LOG.error("een berekening laten liggen", fout);
        }
    }

    private void reken(UUID id) throws InterruptedException {
        Optional<Matchinvoer> invoer = berekeningen.opgave(id);
        if (invoer.isEmpty()) {
            return;
        }
        long begin = System.nanoTime();
        Zoektocht tocht = Zoektocht.begin(id, invoer.get());
        try {
            Optional<Matchuitkomst> uitkomst = tocht.wacht(TIK_MS);
            while (uitkomst.isEmpty()) {
                if (sluit) {
                    tocht.stop();
                    berekeningen.geefTerug(werker, id);
                    return;
                }
                if (!leeft(tocht)) {
                    tocht.stop();
                    return;
                }
                uitkomst = tocht.wacht(TIK_MS);
            }
            berekeningen.rondAf(
                    werker, tocht.stand(), invoer.get(), uitkomst.get(), Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException | RuntimeException fout) {
            tocht.stop();
            LOG.errorf(fout, "toewijzing %s niet berekend", id);
            berekeningen.breekAf(id, MISLUKT);
        }
    }

    /** A database that is away for a moment is no reason to stop; whoever took us for dead is. */
    private boolean leeft(Zoektocht tocht) {
        try {
            return berekeningen.leeft(werker, tocht.stand());
        } catch (RuntimeException weg) {
            LOG.warn("de stand van een berekening niet opgeschreven", weg);
            return true;
        }
    }
}
