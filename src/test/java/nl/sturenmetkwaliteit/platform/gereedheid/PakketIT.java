package nl.sturenmetkwaliteit.platform.gereedheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.lokaal.Instelling;
import nl.sturenmetkwaliteit.lokaal.LokaleDelen;
import nl.sturenmetkwaliteit.lokaal.Pakket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged product, started as a platform team would: with its jar and environment variables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PakketIT {

    private static final String MACHTIG = "smk_te_machtig";
    private static final String OMZEILER = "smk_omzeiler";

    private final Coordinaten delen = LokaleDelen.start(Instelling.voorTests("smk_pakket", true));

    @BeforeAll
    void maak_rollen_die_te_veel_mogen() throws SQLException {
        assertThat(Pakket.JAR).as("./mvnw package gaat hieraan vooraf").exists();
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
        "SMK_POST_VAN, '', Zet SMK_POST_HOST",
        "SMK_POST_TLS, GEEN, Laat SMK_POST_TLS",
        "SMK_ADRES, http://smk.voorbeeld.example, Zet SMK_ADRES",
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

        Pakket dienst = Pakket.start(omgeving);

        assertThat(dienst.eindigt()).isEqualTo(1);
        assertThat(dienst.uitvoer())
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
        Map<String, String> omgeving = Pakket.proef(delen);
        antwoordt(omgeving);

        omgeving.put("SMK_MIGREER_BIJ_START", "false");
        omgeving.remove("SMK_MIGRATIE_GEBRUIKER");
        omgeving.remove("SMK_MIGRATIE_WACHTWOORD");
        antwoordt(omgeving);
    }

    private void antwoordt(Map<String, String> omgeving) throws Exception {
        try (Pakket dienst = Pakket.start(omgeving).wacht()) {
            String adres = dienst.adres();
            assertThat(dienst.haal(adres + "/").body()).contains("<div id=\"app\">");
            assertThat(dienst.haal(adres + "/casussen").headers().firstValue("Cache-Control"))
                    .contains("no-store");
            assertThat(dienst.haal(adres + "/demo-mensen").statusCode()).isEqualTo(204);
            assertThat(dienst.haal(adres + "/api/v1/openapi.json").statusCode()).isEqualTo(200);
            assertThat(dienst.haal(adres + "/api/v1/casussen").statusCode()).isEqualTo(401);
            assertThat(dienst.haal(dienst.beheeradres() + "/q/health/ready").statusCode())
                    .isEqualTo(200);
        }
    }

    /** Right in everything but that Keycloak does not exist; each test then spoils one thing. */
    private Map<String, String> productie() throws IOException {
        Map<String, String> omgeving = Pakket.proef(delen);
        omgeving.remove("QUARKUS_PROFILE");
        omgeving.put("SMK_ISSUER", "https://inlog.voorbeeld.example/realms/smk");
        omgeving.put("SMK_KEYCLOAK_URL", "https://inlog.voorbeeld.example");
        omgeving.put("SMK_ADRES", "https://smk.voorbeeld.example");
        omgeving.put("SMK_POST_TLS", "STARTTLS");
        omgeving.put("SMK_WEB_SECRET", "q8Zt1rVb6Yc3nMx0Ks5Wd7Hf2Jg4Lp9A");
        omgeving.put("SMK_MACHINE_SECRET", "w3Rt6Yu9Io2Pa5Sd8Fg1Hj4Kl7Zx0Cv3");
        return omgeving;
    }
}
