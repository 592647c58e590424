package nl.sturenmetkwaliteit.platform.gereedheid;

import io.smallrye.config.SmallRyeConfig;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** The settings that decide whether it is safe to start. A setting that is not there is an empty text. */
record Startinstellingen(
        List<String> profielen,
        String luistert,
        String databaseUrl,
        String databaseGebruiker,
        String databaseWachtwoord,
        boolean migreert,
        String migratieGebruiker,
        String issuer,
        String keycloakUrl,
        String webGeheim,
        String machineGeheim,
        String koekGeheim,
        String vingerafdruksleutel,
        Mailserver mailserver,
        boolean koekAlleenOverTls,
        boolean klokVerschuifbaar,
        boolean abonnementenLokaal,
        boolean demo) {

    private static final String PRODUCTIE = "prod";
    private static final String PROEF = "proef";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    static Startinstellingen van(Config config) {
        return new Startinstellingen(
                config.unwrap(SmallRyeConfig.class).getProfiles(),
                tekst(config, "quarkus.http.host"),
                tekst(config, "quarkus.datasource.jdbc.url"),
                tekst(config, "quarkus.datasource.username"),
                tekst(config, "quarkus.datasource.password"),
                vlag(config, "quarkus.flyway.migrate-at-start"),
                tekst(config, "quarkus.flyway.username"),
                tekst(config, "quarkus.oidc.auth-server-url"),
                tekst(config, "smk.keycloak.url"),
                tekst(config, "quarkus.oidc.web.credentials.secret"),
                tekst(config, "smk.keycloak.secret"),
                tekst(config, "quarkus.oidc.web.token-state-manager.encryption-secret"),
                tekst(config, "smk.vingerafdruk.sleutel"),
                Mailserver.van(config),
                vlag(config, "quarkus.oidc.web.authentication.cookie-force-secure"),
                vlag(config, "smk.klok.verschuifbaar"),
                vlag(config, "smk.abonnementen.lokaal"),
                vlag(config, "smk.demo.laden"));
    }

    boolean isProductie() {
        return profielen.equals(List.of(PRODUCTIE));
    }

    /** A rehearsal of the packaged product on one machine. */
    boolean isProef() {
        return profielen.equals(List.of(PROEF));
    }

    /** Nothing here can be reached from, or reaches, another machine. */
    boolean isAlleenDezeMachine() {
        return LOOPBACK.contains(luistert)
                && isLoopback(issuer)
                && isLoopback(keycloakUrl)
                && isLoopback(databaseUrl.replaceFirst("^jdbc:", ""))
                && mailserver.hosts().allMatch(LOOPBACK::contains);
    }

    private static boolean isLoopback(String adres) {
        try {
            String host = URI.create(adres).getHost();
            return host != null && LOOPBACK.contains(host);
        } catch (IllegalArgumentException geenAdres) {
            return false;
        }
    }

    static String tekst(Config config, String naam) {
        return config.getOptionalValue(naam, String.class).orElse("").strip();
    }

    private static boolean vlag(Config config, String naam) {
        return config.getOptionalValue(naam, Boolean.class).orElse(false);
    }
}
