package nl.sturenmetkwaliteit.platform.gereedheid;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartvoorwaardeTest {

    private static final Databaserol GEWOON = new Databaserol("app", false, false, "", false, false, true);

    private static final Map<String, String> PRODUCTIE = Map.ofEntries(
            Map.entry("quarkus.http.host", "0.0.0.0"),
            Map.entry("quarkus.datasource.jdbc.url", "jdbc:postgresql://db.voorbeeld.example/smk"),
            Map.entry("quarkus.datasource.username", "smk_app"),
            Map.entry("quarkus.datasource.password", "Xk3v9QpLw2"),
            Map.entry("quarkus.flyway.migrate-at-start", "true"),
            Map.entry("quarkus.flyway.username", "smk_eigenaar"),
            Map.entry("quarkus.oidc.auth-server-url", "https://inlog.voorbeeld.example/realms/smk"),
            Map.entry("smk.keycloak.url", "https://inlog.voorbeeld.example"),
            Map.entry("quarkus.oidc.web.credentials.secret", "q8Zt1rVb6Yc3nMx0Ks5Wd7Hf2Jg4Lp9A"),
            Map.entry("smk.keycloak.secret", "w3Rt6Yu9Io2Pa5Sd8Fg1Hj4Kl7Zx0Cv3"),
            Map.entry("quarkus.oidc.web.token-state-manager.encryption-secret", "b7Nm4Qw1Er8Ty5Ui2Op9As6Df3Gh0Jk7"),
            Map.entry("smk.vingerafdruk.sleutel", "z5Xc8Vb1Nm4Qa7Ws0Ed3Rf6Tg9Yh2Uj5"),
            Map.entry("smk.adres", "https://smk.voorbeeld.example"),
            Map.entry("smk.post.host", "mail.voorbeeld.example"),
            Map.entry("smk.post.tls", "STARTTLS"),
            Map.entry("smk.post.gebruiker", "smk"),
            Map.entry("smk.post.wachtwoord", "k4Lp9Az2Wm"),
            Map.entry("smk.post.van", "bericht@voorbeeld.example"),
            Map.entry("smk.post.retour.adres", "retour@voorbeeld.example"),
            Map.entry("smk.post.retour.host", "imap.voorbeeld.example"),
            Map.entry("smk.post.retour.tls", "TLS"),
            Map.entry("smk.post.retour.gebruiker", "retour"),
            Map.entry("smk.post.retour.wachtwoord", "m7Qe3Vb8Xt"),
            Map.entry("quarkus.oidc.web.authentication.cookie-force-secure", "true"));

    private static final Map<String, String> HIER = Map.of(
            "quarkus.http.host", "127.0.0.1",
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:54329/smk",
            "quarkus.oidc.auth-server-url", "http://127.0.0.1:8180/realms/smk",
            "smk.keycloak.url", "http://127.0.0.1:8180",
            "smk.post.host", "127.0.0.1",
            "smk.post.retour.host", "127.0.0.1",
            "smk.klok.verschuifbaar", "true",
            "smk.demo.laden", "true");

    @Test
    void met_goede_instellingen_is_er_geen_bezwaar() {
        assertThat(Startvoorwaarde.bezwaren(instellingen("prod", Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.jdbc.url, '', DATABASE_GENOEMD",
        "quarkus.datasource.username, '', DATABASE_GENOEMD",
        "quarkus.datasource.password, '', DATABASE_GENOEMD",
        "quarkus.flyway.username, '', MIGRATIE_MET_EEN_EIGEN_ROL",
        "quarkus.flyway.username, smk_app, MIGRATIE_MET_EEN_EIGEN_ROL",
        "quarkus.oidc.auth-server-url, '', ISSUER_MET_TLS",
        "quarkus.oidc.auth-server-url, http://inlog.voorbeeld.example/realms/smk, ISSUER_MET_TLS",
        "quarkus.oidc.auth-server-url, http://127.0.0.1:8180/realms/smk, ISSUER_MET_TLS",
        "smk.keycloak.url, http://inlog.voorbeeld.example, KEYCLOAK_MET_TLS",
        "quarkus.oidc.web.credentials.secret, '', WEB_GEHEIM",
        "quarkus.oidc.web.credentials.secret, smk-web-lokaal, WEB_GEHEIM",
        "smk.keycloak.secret, w3Rt6Yu9Io2Pa5Sd, MACHINE_GEHEIM",
        "quarkus.oidc.web.token-state-manager.encryption-secret, alleen-voor-deze-machine-32-tekens, KOEK_GEHEIM",
        "quarkus.oidc.web.token-state-manager.encryption-secret, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, KOEK_GEHEIM",
        "smk.vingerafdruk.sleutel, '', VINGERAFDRUKSLEUTEL",
        "smk.vingerafdruk.sleutel, q8Zt1rVb6Yc3nMx0Ks5Wd7Hf2Jg4Lp9A, ELK_GEHEIM_EEN_ANDER",
        "smk.adres, http://smk.voorbeeld.example, ADRES_MET_TLS",
        "smk.adres, '', POST_HEEL",
        "smk.post.host, '', POST_HEEL",
        "smk.post.van, '', POST_HEEL",
        "smk.post.wachtwoord, '', POST_INLOG_HEEL",
        "smk.post.gebruiker, '', POST_INLOG_HEEL",
        "smk.post.retour.host, '', POSTBUS_HEEL",
        "smk.post.retour.adres, '', POSTBUS_HEEL",
        "smk.post.retour.wachtwoord, '', POSTBUS_HEEL",
        "smk.post.tls, GEEN, POST_MET_TLS",
        "smk.post.retour.tls, GEEN, POST_MET_TLS",
        "quarkus.oidc.web.authentication.cookie-force-secure, false, SESSIE_ALLEEN_OVER_TLS",
        "smk.klok.verschuifbaar, true, KLOK_STAAT_VAST",
        "smk.abonnementen.lokaal, true, BERICHTEN_GAAN_NAAR_BUITEN",
        "smk.demo.laden, true, GEEN_DEMO"
    })
    void een_onveilige_instelling_geeft_precies_de_zin_die_zegt_wat_te_doen(
            String naam, String waarde, Startvoorwaarde voorwaarde) {
        assertThat(Startvoorwaarde.bezwaren(instellingen("prod", Map.of(naam, waarde))))
                .containsExactly(voorwaarde.zin());
    }

    @Test
    void alle_bezwaren_komen_tegelijk() {
        assertThat(Startvoorwaarde.bezwaren(
                        instellingen("prod", Map.of("smk.demo.laden", "true", "smk.klok.verschuifbaar", "true"))))
                .hasSize(2);
    }

    @Test
    void zonder_mailserver_start_hij_ook_en_gaat_er_geen_mail_uit() {
        assertThat(Startvoorwaarde.bezwaren(instellingen(
                        "prod",
                        Map.of(
                                "smk.post.host", "",
                                "smk.post.van", "",
                                "smk.post.retour.host", "",
                                "smk.post.retour.gebruiker", "",
                                "smk.post.retour.wachtwoord", ""))))
                .isEmpty();
    }

    @Test
    void wie_elders_migreert_heeft_hier_geen_migratierol_nodig() {
        assertThat(Startvoorwaarde.bezwaren(instellingen(
                        "prod", Map.of("quarkus.flyway.migrate-at-start", "false", "quarkus.flyway.username", ""))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dev", "test", "'prod,dev'", "'prod,proef'"})
    void het_profiel_van_een_ontwikkelaar_is_geen_productie(String profiel) {
        assertThat(Startvoorwaarde.bezwaren(instellingen(profiel, Map.of())))
                .contains(Startvoorwaarde.BEKEND_PROFIEL.zin());
    }

    @Test
    void een_proef_mag_zonder_tls_en_met_demo_zolang_alles_op_deze_machine_is() {
        assertThat(Startvoorwaarde.bezwaren(instellingen("proef", HIER))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.http.host, 0.0.0.0",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://db.voorbeeld.example/smk",
        "quarkus.datasource.jdbc.url, 'jdbc:postgresql://127.0.0.1:5432,db.voorbeeld.example:5432/smk'",
        "quarkus.oidc.auth-server-url, http://inlog.voorbeeld.example/realms/smk",
        "quarkus.oidc.auth-server-url, http://127.0.0.1.voorbeeld.example/realms/smk",
        "smk.keycloak.url, http://inlog.voorbeeld.example",
        "smk.post.host, mail.voorbeeld.example",
        "smk.post.retour.host, imap.voorbeeld.example"
    })
    void een_proef_die_iets_buiten_deze_machine_raakt_start_niet(String naam, String waarde) {
        Map<String, String> anders = new HashMap<>(HIER);
        anders.put(naam, waarde);
        assertThat(Startvoorwaarde.bezwaren(instellingen("proef", anders)))
                .containsExactly(Startvoorwaarde.PROEF_BLIJFT_OP_DEZE_MACHINE.zin());
    }

    @Test
    void een_gewone_databaserol_mag() {
        assertThat(Databasevoorwaarde.bezwaren(GEWOON, instellingen("prod", Map.of())))
                .isEmpty();
    }

    @Test
    void een_databaserol_die_te_veel_mag_is_ook_in_een_proef_een_bezwaar() {
        Startinstellingen proef = instellingen("proef", HIER);
        assertThat(Databasevoorwaarde.bezwaren(new Databaserol("app", true, false, "", false, false, true), proef))
                .singleElement()
                .asString()
                .contains("De rol app is superuser");
        assertThat(Databasevoorwaarde.bezwaren(new Databaserol("app", false, true, "", false, false, true), proef))
                .singleElement()
                .asString()
                .contains("omzeilt");
        assertThat(Databasevoorwaarde.bezwaren(
                        new Databaserol("app", false, false, "casus", false, false, true), proef))
                .singleElement()
                .asString()
                .contains("bezit tabellen");
        assertThat(Databasevoorwaarde.bezwaren(new Databaserol("app", false, false, "", true, false, true), proef))
                .singleElement()
                .asString()
                .contains("bezit de database");
        assertThat(Databasevoorwaarde.bezwaren(new Databaserol("app", false, false, "", false, true, true), proef))
                .singleElement()
                .asString()
                .contains("kan de migratierol worden");
    }

    @Test
    void een_lege_database_is_een_bezwaar_voor_wie_niet_zelf_migreert() {
        Databaserol leeg = new Databaserol("app", false, false, "", false, false, false);
        assertThat(Databasevoorwaarde.bezwaren(leeg, instellingen("prod", Map.of())))
                .isEmpty();
        assertThat(Databasevoorwaarde.bezwaren(
                        leeg, instellingen("prod", Map.of("quarkus.flyway.migrate-at-start", "false"))))
                .singleElement()
                .asString()
                .contains("SMK_MIGREER_BIJ_START");
    }

    private static Startinstellingen instellingen(String profiel, Map<String, String> anders) {
        Map<String, String> alles = new HashMap<>(PRODUCTIE);
        alles.putAll(anders);
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withProfiles(java.util.List.of(profiel.split(",")))
                .withDefaultValues(alles)
                .build();
        return Startinstellingen.van(config);
    }
}
