package nl.sturenmetkwaliteit.notificatie.post;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.jboss.logging.Logger;

/**
 * Reads what came back to the sender on our envelopes. A report on a mail of ours is acted upon and thrown away; anything else is left for a
 * person to read. Two instances may read the same: it says the same twice.
 */
@ApplicationScoped
class Retourpost {

    private static final Logger LOG = Logger.getLogger(Retourpost.class);
    private static final int PER_KEER = 500;
    private static final String GEDULD_MS = "20000";

    private final Postinstellingen instellingen;
    private final Keuken keuken;
    private final PostRepository posten;
    private final Clock clock;

    Retourpost(Postinstellingen instellingen, Keuken keuken, PostRepository posten, Clock clock) {
        this.instellingen = instellingen;
        this.keuken = keuken;
        this.posten = posten;
        this.clock = clock;
    }

    @Scheduled(every = "2m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void haalOp() {
        if (instellingen.retour().host().isEmpty()) {
            return;
        }
        try (Store postbus = open();
                Folder inkomend = postbus.getFolder("INBOX")) {
            inkomend.open(Folder.READ_WRITE);
            Message[] nieuw = inkomend.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            for (int i = 0; i < Math.min(nieuw.length, PER_KEER); i++) {
                verwerk(nieuw[i]);
            }
        } catch (MessagingException weg) {
            LOG.warnf("de postbus voor retourpost is weg (%s)", weg.getClass().getSimpleName());
        }
    }

    private Store open() throws MessagingException {
        Postinstellingen.Retour retour = instellingen.retour();
        Properties eigenschappen = new Properties();
        eigenschappen.setProperty("mail.imap.connectiontimeout", GEDULD_MS);
        eigenschappen.setProperty("mail.imap.timeout", GEDULD_MS);
        eigenschappen.setProperty("mail.imap.ssl.checkserveridentity", "true");
        switch (retour.tls()) {
            case TLS -> eigenschappen.setProperty("mail.imap.ssl.enable", "true");
            case STARTTLS -> {
                eigenschappen.setProperty("mail.imap.starttls.enable", "true");
                eigenschappen.setProperty("mail.imap.starttls.required", "true");
            }
            case GEEN -> {}
        }
        Store postbus = Session.getInstance(eigenschappen).getStore("imap");
        postbus.connect(
                retour.host().orElseThrow(),
                retour.poort(),
                retour.gebruiker().orElseThrow(),
                retour.wachtwoord().orElseThrow());
        return postbus;
    }

    private void verwerk(Message bericht) throws MessagingException {
        try {
            var gelezen = Retourbericht.lees(bericht);
            gelezen.filter(Retourbericht::onbestelbaar).ifPresent(retour -> kwamTerug(retour.berichtId()));
            bericht.setFlag(gelezen.isPresent() ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
        } catch (IOException onleesbaar) {
            bericht.setFlag(Flags.Flag.SEEN, true);
        }
    }

    private void kwamTerug(String berichtId) {
        keuken.alsSysteem(Keuken.GEEN, () -> {
            Instant nu = clock.instant();
            posten.ontvanger(berichtId).forEach(persoon -> posten.komtTerug(persoon, nu, Postuitkomst.weerNa(nu)));
        });
    }
}
