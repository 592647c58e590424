package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * Brings what waits to the mail server. A handful is claimed at a time; no transaction is open while the server takes it; and what became of
 * each is written down before the next goes. Whoever dies in between leaves at most one mail of which nobody knows whether it arrived: it
 * goes again, under the same Message-ID.
 */
@ApplicationScoped
class Bezorging {

    private static final Logger LOG = Logger.getLogger(Bezorging.class);

    private static final int HANDVOL = 50;

    /** Longer than a handful takes; who is at it this long is taken for dead. */
    private static final Duration HUUR = Duration.ofMinutes(10);

    /** Nothing new is begun so shortly before: the slowest mail fits in. */
    private static final Duration SPELING = Duration.ofMinutes(4);

    private final Postinstellingen instellingen;
    private final Keuken keuken;
    private final PostRepository posten;
    private final MeldingRepository meldingen;
    private final Postuitkomst uitkomst;
    private final Brievenschrijver schrijver;
    private final Briefpapier papier;
    private final Clock clock;
    private final Serverrust rust;
    private final ManagedExecutor elders = ManagedExecutor.builder()
            .propagated()
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    /** What was claimed, with all it takes to write the mails. */
    private record Handvol(List<Post> posten, Map<UUID, Geadresseerde> aan, Map<UUID, List<Melding>> meldingen) {}

    Bezorging(
            Postinstellingen instellingen,
            Keuken keuken,
            PostRepository posten,
            MeldingRepository meldingen,
            Postuitkomst uitkomst,
            Brievenschrijver schrijver,
            Clock clock) {
        this.instellingen = instellingen;
        this.keuken = keuken;
        this.posten = posten;
        this.meldingen = meldingen;
        this.uitkomst = uitkomst;
        this.schrijver = schrijver;
        this.papier = new Briefpapier(instellingen);
        this.clock = clock;
        this.rust = new Serverrust(clock);
    }

    /** Everything that waits, over some connections at a time. */
    void bezorg() {
        if (rust.duurtNog()) {
            return;
        }
        List<CompletableFuture<Void>> anderen = IntStream.range(1, instellingen.verbindingen())
                .mapToObj(i -> elders.runAsync(this::bezorgMetEigenLader))
                .toList();
        bezorgMetEigenLader();
        anderen.forEach(CompletableFuture::join);
    }

    /** The mail library looks for its parts with the loader of the thread, which on a thread of a pool may know nothing of them. */
    private void bezorgMetEigenLader() {
        Thread draad = Thread.currentThread();
        ClassLoader vorige = draad.getContextClassLoader();
        draad.setContextClassLoader(Bezorging.class.getClassLoader());
        try {
            bezorgOverEenLijn();
        } finally {
            draad.setContextClassLoader(vorige);
        }
    }

    private void bezorgOverEenLijn() {
        Handvol handvol = neem();
        if (handvol.posten().isEmpty()) {
            return;
        }
        try (Postbode bode = Postbode.bel(instellingen)) {
            rust.isVoorbij();
            while (!handvol.posten().isEmpty()) {
                if (!bezorg(bode, handvol)) {
                    return;
                }
                handvol = neem();
            }
        } catch (MessagingException weg) {
            geefTerug(handvol.posten());
            rust.begint();
            LOG.warnf("de mailserver is weg (%s)", weg.getClass().getSimpleName());
        }
    }

    /** @return whether the connection still stands */
    private boolean bezorg(Postbode bode, Handvol handvol) {
        List<Post> rest = new ArrayList<>(handvol.posten());
        while (!rest.isEmpty()) {
            Post post = rest.remove(0);
            if (clock.instant().plus(SPELING).isAfter(post.genomenTot())) {
                rest.add(post);
                geefTerug(rest);
                return false;
            }
            if (!bezorg(bode, handvol, post)) {
                geefTerug(rest);
                rust.begint();
                return false;
            }
        }
        return true;
    }

    private boolean bezorg(Postbode bode, Handvol handvol, Post post) {
        Geadresseerde aan = handvol.aan().get(post.persoon());
        List<Melding> meldingen = handvol.meldingen().getOrDefault(post.id(), List.of());
        if (aan == null || meldingen.isEmpty() || !aan.isBereikbaar(clock.instant())) {
            uitkomst.vervalt(post);
            return true;
        }
        Uitslag uitslag = bezorg(bode, post, aan, meldingen);
        uitkomst.noteer(post, uitslag);
        return uitslag.soort() != Uitslag.Soort.VERBINDING_WEG;
    }

    /** What cannot be written is the trouble of that one mail, and holds up no other. */
    private Uitslag bezorg(Postbode bode, Post post, Geadresseerde aan, List<Melding> meldingen) {
        if (!isAdres(aan.email())) {
            return new Uitslag(Uitslag.Soort.ADRES_BESTAAT_NIET, null);
        }
        MimeMessage bericht;
        try {
            Mail mail = schrijver.schrijf(post, aan, meldingen);
            bericht = papier.vouw(bode.sessie(), mail, ZonedDateTime.now(clock));
        } catch (MessagingException | RuntimeException fout) {
            LOG.errorf(
                    "mail %s laat zich niet schrijven (%s)",
                    post.id(), fout.getClass().getSimpleName());
            return new Uitslag(Uitslag.Soort.NIET_NU, null);
        }
        return bode.bezorg(bericht, aan.email());
    }

    /** The mail library takes fewer than what may be filled in, such as no domain with an underscore. */
    private static boolean isAdres(String email) {
        try {
            return new InternetAddress(email).getAddress() != null;
        } catch (AddressException geenAdres) {
            return false;
        }
    }

    private Handvol neem() {
        AtomicReference<Handvol> genomen = new AtomicReference<>();
        keuken.alsSysteem(Keuken.GEEN, () -> {
            // the database keeps microseconds; what we compare with later must be what it kept
            Instant nu = clock.instant();
            List<Post> te = posten.neem(nu, nu.plus(HUUR).truncatedTo(ChronoUnit.MILLIS), HANDVOL);
            genomen.set(new Handvol(
                    te,
                    posten.adressen(te, nu).stream()
                            .collect(Collectors.toMap(Geadresseerde::persoon, Function.identity())),
                    meldingen.van(te).stream().collect(Collectors.groupingBy(Melding::post))));
        });
        return Objects.requireNonNull(genomen.get());
    }

    private void geefTerug(List<Post> over) {
        keuken.alsSysteem(Keuken.GEEN, () -> posten.geefTerug(over, clock.instant()));
    }
}
