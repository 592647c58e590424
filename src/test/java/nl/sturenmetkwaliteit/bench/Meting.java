package nl.sturenmetkwaliteit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.reis.Proefopstelling;

/**
 * Requests per second and p99 of the operations that people wait for, beside pgbench with the same statements in the same run: the ratio
 * says what the service adds, where absolute numbers only say how busy the machine was.
 */
public final class Meting {

    private static final int CLIENTS = 4;
    private static final int OPWARMEN = Integer.getInteger("meting.opwarmen", 10);
    private static final int SECONDEN = Integer.getInteger("meting.seconden", 10);
    private static final int BEURTEN = 20;

    private final Belasting belasting = new Belasting();
    private final Proefopstelling opstelling;
    private final String opschrift;

    private Meting(Proefopstelling opstelling, String opschrift) {
        this.opstelling = opstelling;
        this.opschrift = opschrift;
    }

    public static void main(String[] args) throws Exception {
        System.out.printf(
                "| data | operation | HTTP/s | p50 ms | p99 ms | pgbench/s | p50 ms | p99 ms | pgbench : HTTP | statements |%n"
                        + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |%n");
        meet("smk_meting_342", 342, "342 x 100");
        meet("smk_meting_1", 1, "1 x 100");
        System.exit(0);
    }

    private static void meet(String database, int gemeenten, String opschrift) throws Exception {
        try (Proefopstelling opstelling = Proefopstelling.start(database)) {
            leg(opstelling.delen().jdbcUrl(), gemeenten);
            new Meting(opstelling, opschrift).alles();
        }
    }

    static void leg(String url, int gemeenten) throws IOException, SQLException {
        String sql = Files.readString(Path.of("src/test/resources/bench/gegevens.sql"))
                .replace("${gemeenten}", String.valueOf(gemeenten))
                .replace("${reviews}", String.valueOf(CLIENTS));
        try (Connection c = DriverManager.getConnection(
                        url, Coordinaten.EIGENAAR, Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private void alles() throws Exception {
        List<String> reviews = kolom("select '/peerreviews/' || id from peerreview order by id");
        List<String> teksten = kolom(
                """
                select '/peerreviews/' || peerreview || '/rondes/' || id || '/mijn-reflectie' from ronde where status = 'OPEN' order by peerreview
                """);
        Client fatima = new Client(opstelling, "fatima.amsterdam");
        Client nadia = new Client(opstelling, "nadia.utrecht");
        meet(
                "listCasussen",
                reviews.stream().map(r -> fatima.leest("/casussen")).toList());
        meet("getPeerreview, host", reviews.stream().map(fatima::leest).toList());
        meet("getPeerreview, guest", reviews.stream().map(nadia::leest).toList());
        meet("saveMijnReflectie", teksten.stream().map(nadia::schrijft).toList());
    }

    private void meet(String operatie, List<Beurt> beurten) throws Exception {
        // the driver prepares a statement after its fifth use: what is recorded must be what a busy service sends
        for (Beurt beurt : beurten) {
            for (int i = 0; i < BEURTEN; i++) {
                belasting.vraag(beurt);
            }
        }
        belasting.meet(beurten, OPWARMEN);
        String url = opstelling.delen().jdbcUrl();
        List<List<String>> sql = new ArrayList<>();
        for (Beurt beurt : beurten) {
            sql.add(new Opname(url).van(() -> belasting.vraag(beurt)));
        }
        Path bewaard = Path.of("target", "meting", operatie.replaceAll("\\W+", "-") + ".sql");
        Files.createDirectories(bewaard.getParent());
        Files.writeString(bewaard, String.join(";\n", sql.get(0)) + ";\n", StandardCharsets.UTF_8);
        Uitkomst http = belasting.meet(beurten, SECONDEN);
        Uitkomst kaal = new Pgbench(url).meet(sql, SECONDEN);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f | %.1f | %.1f | %.0f | %.2f | %.2f | %.1f | %d |%n",
                opschrift,
                operatie,
                http.perSeconde(),
                http.p50(),
                http.p99(),
                kaal.perSeconde(),
                kaal.p50(),
                kaal.p99(),
                kaal.perSeconde() / http.perSeconde(),
                sql.get(0).size());
    }

    private List<String> kolom(String vraag) throws SQLException {
        List<String> kolom = new ArrayList<>();
        try (Connection c = DriverManager.getConnection(
                        opstelling.delen().jdbcUrl(),
                        Coordinaten.EIGENAAR,
                        Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
                Statement s = c.createStatement();
                ResultSet rijen = s.executeQuery(vraag)) {
            while (rijen.next()) {
                kolom.add(rijen.getString(1));
            }
        }
        return kolom;
    }
}
