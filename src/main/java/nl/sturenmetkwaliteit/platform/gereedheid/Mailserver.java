package nl.sturenmetkwaliteit.platform.gereedheid;

import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of the mail server, and of the mailbox for what comes back. A setting that is not there is an empty text.
 *
 * @param adres where the service itself is, for the links in a mail
 */
record Mailserver(
        String adres,
        String host,
        String tls,
        String gebruiker,
        String wachtwoord,
        String van,
        String retourAdres,
        String retourHost,
        String retourTls,
        String retourGebruiker,
        String retourWachtwoord) {

    private static final String ONBEVEILIGD = "GEEN";

    static Mailserver van(Config config) {
        return new Mailserver(
                Startinstellingen.tekst(config, "smk.adres"),
                Startinstellingen.tekst(config, "smk.post.host"),
                Startinstellingen.tekst(config, "smk.post.tls"),
                Startinstellingen.tekst(config, "smk.post.gebruiker"),
                Startinstellingen.tekst(config, "smk.post.wachtwoord"),
                Startinstellingen.tekst(config, "smk.post.van"),
                Startinstellingen.tekst(config, "smk.post.retour.adres"),
                Startinstellingen.tekst(config, "smk.post.retour.host"),
                Startinstellingen.tekst(config, "smk.post.retour.tls"),
                Startinstellingen.tekst(config, "smk.post.retour.gebruiker"),
                Startinstellingen.tekst(config, "smk.post.retour.wachtwoord"));
    }

    /** Whether everything is there that sending takes, or nothing of it. */
    boolean isHeel() {
        return host.isEmpty() ? van.isEmpty() : !van.isEmpty() && !adres.isEmpty();
    }

    boolean heeftHeleInlog() {
        return gebruiker.isEmpty() == wachtwoord.isEmpty();
    }

    boolean heeftHelePostbus() {
        return Stream.of(retourHost, retourGebruiker, retourWachtwoord)
                                .map(String::isEmpty)
                                .distinct()
                                .count()
                        == 1
                && (retourHost.isEmpty() || !retourAdres.isEmpty());
    }

    boolean isBeveiligd() {
        return (host.isEmpty() || !tls.equals(ONBEVEILIGD)) && (retourHost.isEmpty() || !retourTls.equals(ONBEVEILIGD));
    }

    boolean isAdresMetTls() {
        return adres.isEmpty() || adres.startsWith("https://");
    }

    Stream<String> hosts() {
        return Stream.of(host, retourHost).filter(naam -> !naam.isEmpty());
    }
}
