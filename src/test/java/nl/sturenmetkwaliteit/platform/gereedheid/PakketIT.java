package nl.sturenmetkwaliteit.platform.gereedheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.lokaal.Instelling;
import nl.sturenmetkwaliteit.lokaal.LokaleDelen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged product, started as a platform team would: with its jar and environment variables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PakketIT {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final int GEDULD_SECONDEN = 60;
    private static final String MACHTIG = "smk_te_machtig";
    private static final String OMZEILER = "smk_omzeiler";

    private final Coordinaten delen = LokaleDelen.start(Instelling.voorTests("smk_pakket", true));
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void maak_rollen_die_te_veel_mogen() throws SQLException {
        assertThat(JAR).as("./mvnw package gaat hieraan vooraf").exists();
        try (Connection c = DriverManager.getConnection(delen.jdbcUrl(), "postgres", "postgres");
                Statement s = c.createStatement()) {
            for (String rol : new String[] {MACHTIG, OMZEILER}) {
                s.execute("drop role if exists " + rol);
                s.execute("create role " + rol + " login password '" + rol + "'");
                s.execute("grant connect on database smk_pakket to " + rol);
            }
            s.execute("alter role " + MACHTIG + " superuser");
            s.execute("alter role " + OMZEILER + " bypassrls");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SMK_ISSUER, http://inlog.voorbeeld.example/realms/smk, https://",
        "SMK_COOKIE_SECRET, alleen-voor-deze-machine-32-tekens, Zet SMK_COOKIE_SECRET",
        "SMK_WEB_SECRET, '', Zet SMK_WEB_SECRET",
        "SMK_MACHINE_SECRET, kort, Zet SMK_MACHINE_SECRET",
        "SMK_VINGERAFDRUK_SLEUTEL, '', Zet SMK_VINGERAFDRUK_SLEUTEL",
        "SMK_DEMO_LADEN, true, smk.demo.laden",
        "SMK_KLOK_VERSCHUIFBAAR, true, smk.klok.verschuifbaar",
        "SMK_MIGRATIE_GEBRUIKER, smk_app, SMK_MIGREER_BIJ_START",
        "SMK_DATABASE_GEBRUIKER, smk_te_machtig, is superuser",
        "SMK_DATABASE_GEBRUIKER, smk_omzeiler, omzeilt de beveiliging per rij",
        "SMK_DATABASE_GEBRUIKER, smk_eigenaar, bezit de database",
        "SMK_DATABASE_URL, jdbc:postgresql://127.0.0.1:1/smk, laat ons niet binnen",
        "SMK_MIGREER_BIJ_START, false, staat nog niets",
        "QUARKUS_PROFILE, dev, Laat QUARKUS_PROFILE weg",
        "QUARKUS_PROFILE, proef, proef op een enkele machine"
    })
    void de_dienst_start_niet_en_zegt_wat_te_doen(String naam, String waarde, String zin) throws Exception {
        Map<String, String> omgeving = productie();
        omgeving.put(naam, waarde);
        if (naam.equals("SMK_DATABASE_GEBRUIKER")) {
            omgeving.put("SMK_DATABASE_WACHTWOORD", waarde);
            omgeving.put("SMK_MIGREER_BIJ_START", "false");
        }

        if (naam.equals("SMK_MIGREER_BIJ_START")) {
            omgeving.put("SMK_DATABASE_URL", delen.jdbcUrl().replace("/smk_pakket", "/postgres"));
        }

        Path uitvoer = Files.createTempFile("pakket", ".log");
        Process dienst = start(omgeving, uitvoer);
        boolean gestopt = dienst.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS);
        dienst.destroyForcibly();

        assertThat(gestopt).isTrue();
        assertThat(dienst.exitValue()).isEqualTo(1);
        assertThat(Files.readString(uitvoer))
                .contains("De dienst start niet")
                .contains(zin)
                .doesNotContain("Exception");
    }

    @Test
    void met_goede_instellingen_start_hij_in_productie() throws Exception {
        Map<String, String> omgeving = productie();
        omgeving.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        omgeving.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        antwoordt(omgeving);
    }

    @Test
    void in_een_proef_op_deze_machine_migreert_en_antwoordt_hij_en_daarna_start_hij_ook_zonder_migratierol()
            throws Exception {
        Map<String, String> omgeving = proef(delen);
        antwoordt(omgeving);

        omgeving.put("SMK_MIGREER_BIJ_START", "false");
        omgeving.remove("SMK_MIGRATIE_GEBRUIKER");
        omgeving.remove("SMK_MIGRATIE_WACHTWOORD");
        antwoordt(omgeving);
    }

    private void antwoordt(Map<String, String> omgeving) throws Exception {
        String adres = "http://127.0.0.1:" + omgeving.get("QUARKUS_HTTP_PORT");
        Path uitvoer = Files.createTempFile("pakket", ".log");
        Process dienst = start(omgeving, uitvoer);
        try {
            wacht(dienst, adres, uitvoer);
            assertThat(haal(adres + "/").body()).contains("Inloggen").doesNotContain("Demo-accounts");
            assertThat(haal(adres + "/api/v1/openapi.json").statusCode()).isEqualTo(200);
            assertThat(haal(adres + "/api/v1/casussen").statusCode()).isEqualTo(401);
            assertThat(haal("http://127.0.0.1:" + omgeving.get("QUARKUS_MANAGEMENT_PORT") + "/q/health/ready")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            dienst.destroy();
            dienst.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS);
        }
    }

    private void wacht(Process dienst, String adres, Path uitvoer) throws Exception {
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD_SECONDEN);
        while (System.nanoTime() < tot && dienst.isAlive()) {
            try {
                haal(adres + "/");
                return;
            } catch (IOException nogNiet) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError("de dienst antwoordt niet:\n" + Files.readString(uitvoer));
    }

    private HttpResponse<String> haal(String adres) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(adres)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Process start(Map<String, String> omgeving, Path uitvoer) throws IOException {
        ProcessBuilder dienst = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile());
        dienst.environment().putAll(omgeving);
        return dienst.start();
    }

    /** Right in everything but that Keycloak does not exist; each test then spoils one thing. */
    private Map<String, String> productie() throws IOException {
        Map<String, String> omgeving = proef(delen);
        omgeving.remove("QUARKUS_PROFILE");
        omgeving.put("SMK_ISSUER", "https://inlog.voorbeeld.example/realms/smk");
        omgeving.put("SMK_KEYCLOAK_URL", "https://inlog.voorbeeld.example");
        omgeving.put("SMK_WEB_SECRET", "q8Zt1rVb6Yc3nMx0Ks5Wd7Hf2Jg4Lp9A");
        omgeving.put("SMK_MACHINE_SECRET", "w3Rt6Yu9Io2Pa5Sd8Fg1Hj4Kl7Zx0Cv3");
        return omgeving;
    }

    private static Map<String, String> proef(Coordinaten delen) throws IOException {
        Map<String, String> omgeving = new HashMap<>();
        omgeving.put("QUARKUS_PROFILE", "proef");
        omgeving.put("QUARKUS_HTTP_PORT", vrijePoort());
        omgeving.put("QUARKUS_MANAGEMENT_PORT", vrijePoort());
        omgeving.put("SMK_DATABASE_URL", delen.jdbcUrl());
        omgeving.put("SMK_DATABASE_GEBRUIKER", Coordinaten.APP);
        omgeving.put("SMK_DATABASE_WACHTWOORD", Coordinaten.wachtwoord(Coordinaten.APP));
        omgeving.put("SMK_MIGRATIE_GEBRUIKER", Coordinaten.EIGENAAR);
        omgeving.put("SMK_MIGRATIE_WACHTWOORD", Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
        omgeving.put("SMK_ISSUER", delen.issuer());
        omgeving.put("SMK_KEYCLOAK_URL", delen.keycloakUrl());
        omgeving.put("SMK_WEB_SECRET", Coordinaten.WEB_SECRET);
        omgeving.put("SMK_MACHINE_SECRET", Coordinaten.MACHINE_SECRET);
        omgeving.put("SMK_COOKIE_SECRET", "b7Nm4Qw1Er8Ty5Ui2Op9As6Df3Gh0Jk7");
        omgeving.put("SMK_VINGERAFDRUK_SLEUTEL", "z5Xc8Vb1Nm4Qa7Ws0Ed3Rf6Tg9Yh2Uj5");
        return omgeving;
    }

    private static String vrijePoort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
