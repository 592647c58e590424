package nl.sturenmetkwaliteit.lokaal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the local parts are. The passwords are for this machine only.
 *
 * @param jdbcUrl the database that was asked for
 * @param keycloakUrl Keycloak without a path; empty when it was not asked for
 * @param post the ports of the mail server
 */
public record Coordinaten(String jdbcUrl, String keycloakUrl, Postpoorten post) {

    /** Migrates, and owns every table. */
    public static final String EIGENAAR = "smk_eigenaar";

    /** What the service connects as: owns nothing and is held by row-level security. */
    public static final String APP = "smk_app";

    /** Owns the counting functions; nobody logs in as this role. */
    public static final String TELLER = "smk_teller";

    public static final String REALM = "smk";
    public static final String WEB_CLIENT = "smk-web";
    public static final String WEB_SECRET = "smk-web-lokaal";
    public static final String MACHINE_CLIENT = "smk-machine";
    public static final String MACHINE_SECRET = "smk-machine-lokaal";

    /** Gives tokens for a username and password; exists in development only. */
    public static final String CURL_CLIENT = "smk-curl";

    /** Of every demo person. */
    public static final String WACHTWOORD = "welkom";

    public String issuer() {
        return keycloakUrl + "/realms/" + REALM;
    }

    /** The local password of a database role is its name. */
    public static String wachtwoord(String rol) {
        return rol;
    }

    /** As configuration keys of the service. */
    public Map<String, String> config() {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("quarkus.datasource.jdbc.url", jdbcUrl);
        config.put("quarkus.datasource.username", APP);
        config.put("quarkus.datasource.password", wachtwoord(APP));
        config.put("quarkus.flyway.username", EIGENAAR);
        config.put("quarkus.flyway.password", wachtwoord(EIGENAAR));
        config.put("smk.post.poort", String.valueOf(post.smtp()));
        config.put("smk.post.retour.poort", String.valueOf(post.imap()));
        config.put("lokaal.post", post.adresVanDePagina());
        if (!keycloakUrl.isEmpty()) {
            config.put("quarkus.oidc.auth-server-url", issuer());
            config.put("quarkus.oidc.web.client-id", WEB_CLIENT);
            config.put("quarkus.oidc.web.credentials.secret", WEB_SECRET);
            config.put("smk.keycloak.url", keycloakUrl);
            config.put("smk.keycloak.realm", REALM);
            config.put("smk.keycloak.client-id", MACHINE_CLIENT);
            config.put("smk.keycloak.secret", MACHINE_SECRET);
        }
        return config;
    }
}
