package nl.sturenmetkwaliteit.platform.gereedheid;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import nl.sturenmetkwaliteit.platform.web.Demomensen;
import org.jboss.logging.Logger;

/** Tells a developer where to go and who can log in. Not part of the packaged product. */
@Singleton
@IfBuildProfile("dev")
class Welkom {

    private static final Logger LOG = Logger.getLogger("smk");

    private static final String POSTPAGINA = "http://127.0.0.1:" + Integer.getInteger("lokaal.post.poort", 8025);

    private final Demomensen mensen;

    Welkom(Demomensen mensen) {
        this.mensen = mensen;
    }

    void groet(@ObservesAsync HttpServerStart start) {
        String adres = "http://127.0.0.1:" + start.options().getPort();
        StringBuilder tekst = new StringBuilder("\n\nSturen met kwaliteit draait.\n\n")
                .append("  Begin hier          ")
                .append(adres)
                .append('\n')
                .append("  Het contract        ")
                .append(adres)
                .append("/api/v1/openapi.yaml\n")
                .append("  Verstuurde post     ")
                .append(POSTPAGINA)
                .append('\n')
                .append("  Inloggen            ")
                .append(adres)
                .append("/inloggen, iedereen met wachtwoord ")
                .append(Demomensen.WACHTWOORD)
                .append('\n');
        mensen.lijst().forEach(mens -> tekst.append(regel(mens)));
        tekst.append("  Opnieuw beginnen    ./mvnw -Dvers     Stoppen  Ctrl-C\n");
        LOG.info(tekst);
    }

    private static String regel(Demomensen.Demomens mens) {
        String nu = mens.nu().isEmpty() ? "" : ": " + mens.nu();
        return "    %-24s %s, %s%s%n".formatted(mens.gebruikersnaam(), mens.functie(), mens.waarvan(), nu);
    }
}
