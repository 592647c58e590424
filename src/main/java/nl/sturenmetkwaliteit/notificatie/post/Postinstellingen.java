package nl.sturenmetkwaliteit.notificatie.post;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The mail server, and the mailbox for what comes back. Without a host no mail is made; notices are there all the same. */
@ConfigMapping(prefix = "smk.post")
public interface Postinstellingen {

    Optional<String> host();

    @WithDefault("587")
    int poort();

    @WithDefault("STARTTLS")
    Beveiliging tls();

    Optional<String> gebruiker();

    Optional<String> wachtwoord();

    /** Address in From. */
    Optional<String> van();

    /** Address in Reply-To, where somebody reads. */
    Optional<String> antwoord();

    /** How many connections one instance has at a time. */
    @WithDefault("2")
    int verbindingen();

    /** How long the server may be silent before we take it for gone. */
    @WithDefault("30")
    int geduldSeconden();

    Retour retour();

    /** The mailbox of what could not be delivered. */
    interface Retour {

        /** Sender on the envelope; the address in From when absent. */
        Optional<String> adres();

        /** IMAP server of that mailbox; without one only refusals of the mail server itself are seen. */
        Optional<String> host();

        @WithDefault("993")
        int poort();

        @WithDefault("TLS")
        Beveiliging tls();

        Optional<String> gebruiker();

        Optional<String> wachtwoord();
    }

    /** How the connection is closed to others. */
    enum Beveiliging {
        TLS,
        STARTTLS,
        /** On one machine only. */
        GEEN
    }
}
