package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.sturenmetkwaliteit.platform.planning.Uitstel;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends to each receiver what it did not take yet, one after the other in the order of their positions: of one thing nothing overtakes
 * anything. One instance at a time is at one receiver. No transaction is open meanwhile, and what became of each message is written down
 * before the next goes; whoever dies in between leaves at most one of which nobody knows whether it arrived, and it goes again under the same
 * id.
 */
@ApplicationScoped
class Afleveraar {

    private static final Logger LOG = Logger.getLogger(Afleveraar.class);

    private static final int HANDVOL = 50;

    /** Who is at a handful this long is taken for dead: far longer than a turn and the slowest receiver together. */
    private static final Duration HUUR = Duration.ofMinutes(5);

    /** Nothing new is begun after this long: what is left waits behind the others, who do not wait for a receiver that is slow. */
    private static final Duration BEURT = Duration.ofSeconds(30);

    private static final Uitstel UITSTEL = new Uitstel(Duration.ofSeconds(30), Duration.ofHours(1));

    private final Abonnementinstellingen instellingen;
    private final AfleveringRepository afleveringen;
    private final GebeurtenisRepository gebeurtenissen;
    private final Abonnementpauze pauze;
    private final Webhook webhook;
    private final Keuken keuken;
    private final Clock clock;
    private final ManagedExecutor elders = ManagedExecutor.builder()
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    /** What was claimed, and what is to be sent. */
    private record Handvol(Aflevering aan, List<Gebeurtenisrij> gebeurtenissen) {}

    Afleveraar(
            Abonnementinstellingen instellingen,
            AfleveringRepository afleveringen,
            GebeurtenisRepository gebeurtenissen,
            Abonnementpauze pauze,
            Webhook webhook,
            Keuken keuken,
            Clock clock) {
        this.instellingen = instellingen;
        this.afleveringen = afleveringen;
        this.gebeurtenissen = gebeurtenissen;
        this.pauze = pauze;
        this.webhook = webhook;
        this.keuken = keuken;
        this.clock = clock;
    }

    /** To everyone whose turn it is, some at a time. */
    void leverAf() {
        Instant tot = clock.instant().plus(BEURT);
        List<CompletableFuture<Void>> anderen = IntStream.range(1, instellingen.tegelijk())
                .mapToObj(i -> elders.runAsync(() -> leverAfNaElkaar(tot)))
                .toList();
        leverAfNaElkaar(tot);
        anderen.forEach(CompletableFuture::join);
    }

    private void leverAfNaElkaar(Instant tot) {
        Optional<Handvol> handvol = neem();
        while (handvol.isPresent()) {
            leverAf(handvol.get(), tot);
            handvol = clock.instant().isBefore(tot) ? neem() : Optional.empty();
        }
    }

    private Optional<Handvol> neem() {
        AtomicReference<@Nullable Handvol> genomen = new AtomicReference<>();
        keuken.alsSysteem(Keuken.GEEN, () -> {
            // the database keeps microseconds; what we compare with later must be what it kept
            Instant nu = clock.instant();
            Instant tot = nu.plus(HUUR).truncatedTo(ChronoUnit.MILLIS);
            afleveringen
                    .neem(nu, tot)
                    .ifPresent(aan -> genomen.set(new Handvol(
                            aan, gebeurtenissen.na(aan.eigenaar(), aan.positie(), aan.soorten(), HANDVOL))));
        });
        return Optional.ofNullable(genomen.get());
    }

    private void leverAf(Handvol handvol, Instant tot) {
        Aflevering aan = handvol.aan();
        List<Gebeurtenisrij> rest = new ArrayList<>(handvol.gebeurtenissen());
        while (!rest.isEmpty() && clock.instant().isBefore(tot)) {
            Gebeurtenisrij gebeurtenis = rest.remove(0);
            Integer code = webhook.breng(aan, gebeurtenis);
            if (!isAangenomen(code)) {
                mislukt(aan, code);
                return;
            }
            if (!kwamAan(aan, gebeurtenis.positie(), code)) {
                return;
            }
        }
        if (rest.isEmpty() && handvol.gebeurtenissen().size() < HANDVOL) {
            // what is of other kinds need not be looked at again
            kwamAan(aan, Math.max(aan.laatste(), laatste(handvol)), null);
        }
        keuken.alsSysteem(Keuken.GEEN, () -> afleveringen.geefTerug(aan, clock.instant()));
    }

    private static long laatste(Handvol handvol) {
        List<Gebeurtenisrij> alle = handvol.gebeurtenissen();
        return alle.isEmpty() ? 0 : alle.get(alle.size() - 1).positie();
    }

    private boolean kwamAan(Aflevering aan, long positie, @Nullable Integer code) {
        AtomicBoolean onze = new AtomicBoolean();
        keuken.alsSysteem(
                Keuken.GEEN, () -> onze.set(afleveringen.noteerAangenomen(aan, positie, code, clock.instant())));
        return onze.get();
    }

    private void mislukt(Aflevering aan, @Nullable Integer code) {
        Instant nu = clock.instant();
        AtomicBoolean onze = new AtomicBoolean();
        keuken.alsSysteem(
                Keuken.GEEN,
                () -> onze.set(afleveringen.noteerMislukt(aan, code, nu, nu.plus(UITSTEL.na(aan.pogingen())))));
        if (onze.get()) {
            LOG.infof("abonnement %s nam een bericht niet aan, antwoord %s", aan.abonnement(), code);
            pauze.overweeg(aan, code, nu);
        }
    }

    private static boolean isAangenomen(@Nullable Integer code) {
        return code != null && code >= 200 && code < 300;
    }
}
