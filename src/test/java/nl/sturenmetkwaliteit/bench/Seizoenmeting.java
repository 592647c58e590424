package nl.sturenmetkwaliteit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.reis.Proefopstelling;

/**
 * A seizoen at national size from the request for a proposal to all invitations sent: how long each step takes, and how many rows it writes.
 * The size: {@code -Dmeting.gemeenten=342}, each with one casus.
 */
public final class Seizoenmeting {

    private static final int GEMEENTEN = Integer.getInteger("meting.gemeenten", 342);
    private static final int PEERS = 4;
    private static final int RIJEN_PER_UITNODIGING = 5;
    private static final int KIJK_MS = 100;
    private static final String GESCHREVEN =
            "select pg_stat_force_next_flush(), (select tup_inserted + tup_updated from pg_stat_database where datname = current_database())";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Proefopstelling opstelling;
    private final Client ndsd;

    private Seizoenmeting(Proefopstelling opstelling) throws IOException, InterruptedException {
        this.opstelling = opstelling;
        this.ndsd = new Client(opstelling, "omar.ndsd");
    }

    public static void main(String[] args) throws Exception {
        try (Proefopstelling opstelling = Proefopstelling.start("smk_meting_seizoen")) {
            new Seizoenmeting(opstelling).meet();
        }
        System.exit(0);
    }

    private void meet() throws Exception {
        doe(Files.readString(Path.of("src/test/resources/bench/seizoen.sql"))
                .replace("${gemeenten}", String.valueOf(GEMEENTEN)));
        String seizoen = "/seizoenen/" + lees("select id from seizoen where naam = 'Meting'");
        System.out.printf("| step | seconds | rows written |%n| --- | --- | --- |%n");
        String[] toewijzing = new String[1];
        meet("ask for a proposal", () -> {
            HttpResponse<String> antwoord = stuur(ndsd.naar(seizoen + "/toewijzingen"), "{}");
            toewijzing[0] =
                    "/toewijzingen/" + json.readTree(antwoord.body()).path("id").asText();
        });
        meet("until it is calculated", () -> {
            while (haal(toewijzing[0]).path("status").asText().equals("WORDT_BEREKEND")) {
                Thread.sleep(KIJK_MS);
            }
        });
        System.out.println(haal(toewijzing[0]).path("uitkomst"));
        meet("a page of 25 teams", () -> haal(toewijzing[0] + "/teams"));
        meet("a page of 100 gemeenten", () -> haal(toewijzing[0] + "/gemeenten?limit=100"));
        meet(
                "why not that one",
                () -> haal(toewijzing[0] + "/uitleg?gemeente=GM0344&peerreview="
                        + haal(toewijzing[0] + "/teams")
                                .at("/items/0/peerreview")
                                .asText()));
        meet("what may come next", () -> haal(toewijzing[0] + "/overgangen"));
        Instant nu = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String etag = http.send(ndsd.naar(toewijzing[0]).GET().build(), BodyHandlers.ofString())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        meet(
                "apply",
                () -> stuur(
                        ndsd.naar(toewijzing[0] + "/overgangen").header("If-Match", etag),
                        "{\"naar\": \"VASTGESTELD\", \"antwoordUiterlijkOp\": \"%s\", \"bijdrageUiterlijkOp\": \"%s\"}"
                                .formatted(nu.plus(14, ChronoUnit.DAYS), nu.plus(60, ChronoUnit.DAYS))));
        System.out.println(lees("select count(*) from uitnodiging where status = 'VERSTUURD'") + " invitations sent");
        meet("as many rows by bare JDBC, one by one", this::kaal);
    }

    private interface Werk {
        void doe() throws IOException, InterruptedException, SQLException;
    }

    /** What the same machine needs at this moment for five rows of history per invitation. */
    private void kaal() throws SQLException {
        try (Connection c = verbinding();
                PreparedStatement rij = c.prepareStatement(
                        "insert into geschiedenis (id, ding, ding_id, naar, door_naam, op) values (uuidv7(), 'meting', uuidv7(), 'A', 'A', now())")) {
            c.setAutoCommit(false);
            for (int i = 0; i < GEMEENTEN * PEERS * RIJEN_PER_UITNODIGING; i++) {
                rij.executeUpdate();
            }
            c.commit();
        }
    }

    private void meet(String stap, Werk werk) throws IOException, InterruptedException, SQLException {
        long vooraf = geschreven();
        long begin = System.nanoTime();
        werk.doe();
        double seconden = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %.2f | %d |%n", stap, seconden, geschreven() - vooraf);
    }

    private HttpResponse<String> stuur(HttpRequest.Builder verzoek, String inhoud)
            throws IOException, InterruptedException {
        HttpResponse<String> antwoord = http.send(
                verzoek.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(inhoud))
                        .build(),
                BodyHandlers.ofString());
        if (antwoord.statusCode() >= 300) {
            throw new IllegalStateException(antwoord.statusCode() + " " + antwoord.body());
        }
        return antwoord;
    }

    private JsonNode haal(String pad) throws IOException, InterruptedException {
        return json.readTree(
                http.send(ndsd.naar(pad).GET().build(), BodyHandlers.ofString()).body());
    }

    private void doe(String sql) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private long geschreven() throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement();
                ResultSet rij = s.executeQuery(GESCHREVEN)) {
            rij.next();
            return rij.getLong(2);
        }
    }

    private String lees(String vraag) throws SQLException {
        try (Connection c = verbinding();
                Statement s = c.createStatement();
                ResultSet rij = s.executeQuery(vraag)) {
            rij.next();
            return rij.getString(1);
        }
    }

    private Connection verbinding() throws SQLException {
        return DriverManager.getConnection(
                opstelling.delen().jdbcUrl(), Coordinaten.EIGENAAR, Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
    }
}
