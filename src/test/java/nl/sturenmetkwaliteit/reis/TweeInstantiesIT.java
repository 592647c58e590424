package nl.sturenmetkwaliteit.reis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.sturenmetkwaliteit.hulp.Basisgegevens;
import nl.sturenmetkwaliteit.hulp.Browser;
import nl.sturenmetkwaliteit.hulp.Stroom;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.lokaal.Instelling;
import nl.sturenmetkwaliteit.lokaal.LokaleDelen;
import nl.sturenmetkwaliteit.lokaal.Pakket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The packaged product twice on one new database, started at the same moment: nobody notices which of the two answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TweeInstantiesIT {

    private static final int GEDULD_SECONDEN = 180;
    private static final int VERLOPEN = 60;
    /** More often than usual, so that both come by often. */
    private static final int TIK_SECONDEN = 2;

    private static final int TIKKEN_GEDULD = 30;
    private static final int GEBEURTENISSEN = 60;
    private static final int VOORSTELLEN = 20;

    private final Coordinaten delen = LokaleDelen.start(Instelling.voorTests("smk_twee", true));
    private Pakket een;
    private Pakket ander;

    @BeforeAll
    void start() throws Exception {
        assertThat(Pakket.JAR).as("./mvnw package gaat hieraan vooraf").exists();
        een = Pakket.start(omgeving());
        ander = Pakket.start(omgeving());
        een.wacht();
        ander.wacht();
        Basisgegevens.leg(delen.jdbcUrl(), Coordinaten.EIGENAAR, Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
    }

    private Map<String, String> omgeving() throws IOException {
        Map<String, String> omgeving = Pakket.proef(delen);
        omgeving.put("SMK_TIK_VERSTRIJKEN", TIK_SECONDEN + "s");
        omgeving.put("SMK_TIK_VERTELLEN", TIK_SECONDEN + "s");
        omgeving.put("SMK_TIK_BEREKENEN", TIK_SECONDEN + "s");
        return omgeving;
    }

    @AfterAll
    void stop() throws InterruptedException {
        een.close();
        ander.close();
    }

    @Test
    void een_reis_om_en_om_over_beide_komt_aan_en_laat_niets_half_of_dubbel_achter() throws Exception {
        Path uitvoer = Files.createTempFile("reis", ".log");
        ProcessBuilder opdracht = new ProcessBuilder("bash", "src/test/journey/reis.sh", een.adres(), delen.issuer())
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile());
        opdracht.environment().put("REIS_OOK", ander.adres());
        Process reis = opdracht.start();
        boolean klaar = reis.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS);
        reis.destroyForcibly().waitFor();

        assertThat(klaar).isTrue();
        assertThat(reis.exitValue()).as(Files.readString(uitvoer)).isZero();
        assertThat(new Invarianten(delen.jdbcUrl()).gebroken()).isEmpty();
    }

    @Test
    void wie_bij_de_ene_inlogt_is_dat_ook_bij_de_andere() {
        RestAssured.port = poort(een);
        Map<String, String> sessie = Browser.ingelogd("fatima.amsterdam").koekenVanDeDienst();

        for (Pakket dienst : List.of(een, ander, een)) {
            given().baseUri(dienst.adres())
                    .port(poort(dienst))
                    .cookies(sessie)
                    .get("/api/v1/ik")
                    .then()
                    .statusCode(200)
                    .body("gemeente.code", equalTo("GM0363"));
        }
        given().baseUri(ander.adres())
                .port(poort(ander))
                .get("/api/v1/ik")
                .then()
                .statusCode(401);
    }

    @Test
    void wat_verstrijkt_verstrijkt_een_keer() throws Exception {
        zetKlaar();
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIKKEN_GEDULD * TIK_SECONDEN);
        while (tel("select count(*) from uitnodiging where titel = 'Twee' and status = 'VERSTUURD'") > 0
                && System.nanoTime() < tot) {
            Thread.sleep(200);
        }
        // both have had their turn twice more
        Thread.sleep(TimeUnit.SECONDS.toMillis(2 * TIK_SECONDEN + 1));

        assertThat(tel("select count(*) from uitnodiging where titel = 'Twee' and status = 'VERLOPEN'"))
                .isEqualTo(VERLOPEN);
        assertThat(
                        tel(
                                """
                        select count(*) from geschiedenis g join uitnodiging u on u.id = g.ding_id
                        where g.ding = 'uitnodiging' and u.titel = 'Twee' and g.naar = 'VERLOPEN'
                        """))
                .isEqualTo(VERLOPEN);
        assertThat(een.uitvoer() + ander.uitvoer()).doesNotContain("niet afgehandeld");
    }

    /** Many events at once, so that both come by together; and someone looks at each. */
    @Test
    void wat_gebeurt_wordt_een_keer_verteld_en_wie_kijkt_hoort_het_bij_beide() throws Exception {
        RestAssured.port = poort(een);
        Map<String, String> sessie = Browser.ingelogd("hanneke.utrecht").koekenVanDeDienst();
        try (Stroom hier = Stroom.metSessie(een.adres(), sessie, "/notificaties/stroom");
                Stroom daar = Stroom.metSessie(ander.adres(), sessie, "/notificaties/stroom")) {
            hier.regel(":");
            daar.regel(":");
            zetGebeurtenissenKlaar();
            assertThat(hier.regel("data:")).contains("UITGENODIGD");
            assertThat(daar.regel("data:")).contains("UITGENODIGD");
        }
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIKKEN_GEDULD * TIK_SECONDEN);
        while (tel("select count(*) from gebeurtenis where verwerkt_op is null") > 0 && System.nanoTime() < tot) {
            Thread.sleep(200);
        }

        assertThat(tel("select count(*) from gebeurtenis where verwerkt_op is null"))
                .isZero();
        assertThat(
                        tel(
                                """
                        select count(*) from notificatie n join uitnodiging u on n.pad = '/uitnodigingen/' || u.id
                        where u.titel = 'Samen' and n.soort = 'UITGENODIGD'
                        """))
                .isEqualTo(
                        GEBEURTENISSEN
                                * tel(
                                        "select count(*) from deelnemer where gemeente = 'GM0344' and coordinator and status = 'ACTIEF'"))
                .isPositive();
        assertThat(een.uitvoer() + ander.uitvoer()).doesNotContain("gebeurtenis niet verteld");
    }

    /** What waits is calculated by whichever comes first, what fell silent is broken off by whichever sees it; both see what became of it. */
    @Test
    void wat_te_berekenen_is_wordt_dat_een_keer_en_staat_bij_beide() throws Exception {
        zetVoorstellenKlaar();
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIKKEN_GEDULD * TIK_SECONDEN);
        while (tel("select count(*) from berekening") > 0 && System.nanoTime() < tot) {
            Thread.sleep(200);
        }

        assertThat(tel("select count(*) from toewijzing where status = 'BEREKEND'"))
                .isEqualTo(VOORSTELLEN);
        assertThat(tel("select count(*) from toewijzing where status = 'VERVALLEN'"))
                .isEqualTo(VOORSTELLEN);
        assertThat(tel("select count(*) from geschiedenis where ding = 'toewijzing'"))
                .isEqualTo(2 * VOORSTELLEN);
        String berekend = lees("select id from toewijzing where status = 'BEREKEND' limit 1");
        RestAssured.port = poort(een);
        Map<String, String> sessie = Browser.ingelogd("omar.ndsd").koekenVanDeDienst();
        for (Pakket dienst : List.of(een, ander)) {
            given().baseUri(dienst.adres())
                    .port(poort(dienst))
                    .cookies(sessie)
                    .get("/api/v1/toewijzingen/" + berekend)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("BEREKEND"));
        }
    }

    /** The last: who was killed does not come back. */
    @Test
    @Order(Integer.MAX_VALUE)
    void valt_er_midden_in_een_sessie_een_weg_dan_komt_een_scherm_bij_de_ander_terug_waar_het_was() throws Exception {
        String live = zetSessieKlaar();
        RestAssured.port = poort(een);
        Map<String, String> sessie = Browser.ingelogd("fatima.amsterdam").koekenVanDeDienst();
        try (Stroom blijft = Stroom.metSessie(een.adres(), sessie, live + "/stroom");
                Stroom weg = Stroom.metSessie(ander.adres(), sessie, live + "/stroom")) {
            assertThat(blijft.regel("data:")).contains("NIETS");
            assertThat(weg.regel("data:")).contains("NIETS");
            toon(ander, sessie, live, "CASUS");
            assertThat(blijft.regel("data:")).contains("CASUS");
            assertThat(weg.regel("data:")).contains("CASUS");

            ander.kill();

            weg.eindigt();
            toon(een, sessie, live, "STURINGSVRAAG");
            assertThat(blijft.regel("data:")).contains("STURINGSVRAAG");
        }
        try (Stroom terug = Stroom.metSessie(een.adres(), sessie, live + "/stroom")) {
            assertThat(terug.regel("data:")).contains("STURINGSVRAAG");
        }
    }

    private static void toon(Pakket dienst, Map<String, String> sessie, String live, String soort) {
        String versie = given().baseUri(dienst.adres())
                .port(poort(dienst))
                .cookies(sessie)
                .get("/api/v1" + live)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().baseUri(dienst.adres())
                .port(poort(dienst))
                .cookies(sessie)
                .header("X-Requested-With", "smk")
                .header("Origin", dienst.adres())
                .header("If-Match", versie)
                .contentType("application/json")
                .body(Map.of("soort", soort))
                .put("/api/v1" + live)
                .then()
                .statusCode(200);
    }

    /** A sessie of Amsterdam that goes on, as the owner of the tables lays it down. */
    private String zetSessieKlaar() throws SQLException {
        UUID review = UUID.randomUUID();
        UUID sessie = UUID.randomUUID();
        doe(
                """
                with houder as (select id, naam from deelnemer where gemeente = 'GM0363' and coordinator limit 1),
                    zaak as (
                    insert into casus (gemeente, id, titel, schrijver, schrijver_naam, casushouder, casushouder_naam, peerreview, status, gewijzigd_op)
                    select 'GM0363', gen_random_uuid(), 'Live', id, naam, id, naam, '%1$s', 'IN_REVIEW', now() from houder returning id),
                    review as (
                    insert into peerreview (gemeente, id, casus, casus_titel, format, status, gemaakt_op)
                    select 'GM0363', '%1$s', id, 'Live', 'STUREN_MET_KWALITEIT', 'RONDES', now() from zaak returning id),
                    sessie as (
                    insert into sessie (gemeente, id, peerreview, plaats, voorstellen, status, begin_op, einde_op, gewijzigd_op)
                    select 'GM0363', '%2$s', id, 'Zaal 3', '[]', 'BEZIG', now(), now() + interval '2 hours', now() from review returning id)
                insert into livesessie (gemeente, sessie, peerreview, soort, begonnen_op)
                select 'GM0363', id, '%1$s', 'NIETS', now() from sessie
                """
                        .formatted(review, sessie));
        return "/peerreviews/" + review + "/sessies/" + sessie + "/live";
    }

    private void zetGebeurtenissenKlaar() throws SQLException {
        doe(
                """
                with samen as (
                    insert into uitnodiging (id, gastheer, gemeente, peerreview, casus, titel, sturingsvraag, themas, antwoord_uiterlijk_op,
                        bijdrage_uiterlijk_op, status, gemaakt_op, verstuurd_op)
                    select gen_random_uuid(), 'GM0363', 'GM0344', gen_random_uuid(), gen_random_uuid(), 'Samen', 'Hoe?', '{}',
                        now() + interval '9 days', now() + interval '20 days', 'VERSTUURD', now(), now()
                    from generate_series(1, %d) returning id, peerreview)
                insert into gebeurtenis (id, gemeente, soort, ding, ding_id, van, naar, peerreview, op)
                select uuidv7(), 'GM0363', 'OVERGANG', 'uitnodiging', id, 'VOORGESTELD', 'VERSTUURD', peerreview, now() from samen
                """
                        .formatted(GEBEURTENISSEN));
    }

    /** As many that wait as whose instance died. */
    private void zetVoorstellenKlaar() throws SQLException {
        doe(
                """
                with seizoenen as (
                    insert into seizoen (id, naam, startdatum, einddatum, status)
                    select gen_random_uuid(), 'Twee ' || n, current_date, current_date + 90, 'MATCHING' from generate_series(1, 2 * %1$d) n
                    returning id, naam),
                    voorstellen as (
                    insert into toewijzing (id, seizoen, aanleiding, status, gewichten, vast, uitgesloten, zaad, rekendatum, gestart_op)
                    select gen_random_uuid(), id, 'VERZOEK', 'WORDT_BEREKEND', '{}', '[]', '[]', 1, current_date, now() from seizoenen
                    returning id)
                insert into berekening (toewijzing, werker, gezien_op)
                select id, case when n > %1$d then gen_random_uuid() end, case when n > %1$d then now() - interval '1 minute' end
                from (select id, row_number() over () as n from voorstellen) v
                """
                        .formatted(VOORSTELLEN));
    }

    /** Invitations that nobody answered in time, as the owner of the tables finds them: many at once, so that both come by together. */
    private void zetKlaar() throws SQLException {
        doe(
                """
                insert into uitnodiging (id, gastheer, gemeente, peerreview, casus, titel, sturingsvraag, themas, antwoord_uiterlijk_op,
                    bijdrage_uiterlijk_op, status, gemaakt_op, verstuurd_op)
                select gen_random_uuid(), 'GM0363', 'GM0344', gen_random_uuid(), gen_random_uuid(), 'Twee', 'Hoe?', '{}',
                    now() - interval '1 hour', now() + interval '1 day', 'VERSTUURD', now() - interval '2 days', now() - interval '2 days'
                from generate_series(1, %d)
                """
                        .formatted(VERLOPEN));
    }

    private static int poort(Pakket dienst) {
        return Integer.parseInt(dienst.adres().substring(dienst.adres().lastIndexOf(':') + 1));
    }

    private void doe(String sql) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private long tel(String sql) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement();
                ResultSet rij = s.executeQuery(sql)) {
            rij.next();
            return rij.getLong(1);
        }
    }

    private String lees(String sql) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement();
                ResultSet rij = s.executeQuery(sql)) {
            rij.next();
            return rij.getString(1);
        }
    }

    private Connection verbinding() throws SQLException {
        return DriverManager.getConnection(
                delen.jdbcUrl(), Coordinaten.EIGENAAR, Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
    }
}
