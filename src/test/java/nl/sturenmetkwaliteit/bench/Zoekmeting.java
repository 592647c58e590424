package nl.sturenmetkwaliteit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.reis.Proefopstelling;
import nl.sturenmetkwaliteit.zoeken.Maat;
import nl.sturenmetkwaliteit.zoeken.Verzameling;
import nl.sturenmetkwaliteit.zoeken.Zoekproef;

/** How well is found, on the judged collection; and how fast, among as many lessons as are asked for, beside the same statements alone. */
public final class Zoekmeting {

    private static final String LESSEN = System.getProperty("meting.lessen", "100000");
    private static final int CLIENTS = Integer.getInteger("meting.clients", 2);
    private static final int SECONDEN = Integer.getInteger("meting.seconden", 30);
    private static final int VRAGEN = 24;

    private final Belasting belasting = new Belasting();
    private final ObjectMapper json = new ObjectMapper();
    private final Verzameling verzameling = Verzameling.lees();
    private final Proefopstelling opstelling;
    private final int lessen;

    private Zoekmeting(Proefopstelling opstelling, int lessen) {
        this.opstelling = opstelling;
        this.lessen = lessen;
    }

    public static void main(String[] args) throws Exception {
        boolean eerste = true;
        for (String aantal : LESSEN.split(",")) {
            try (Proefopstelling opstelling = Proefopstelling.start("smk_meting_zoek")) {
                if (eerste) {
                    kwaliteit(opstelling.delen().jdbcUrl());
                    System.out.printf(
                            "%n| lessons | asked | HTTP p50 ms | p99 ms | SQL p50 ms | p99 ms | p99 HTTP : SQL |%n"
                                    + "| --- | --- | --- | --- | --- | --- | --- |%n");
                    eerste = false;
                }
                Zoekmeting meting = new Zoekmeting(opstelling, Integer.parseInt(aantal));
                meting.leg();
                meting.alles();
            }
        }
        System.exit(0);
    }

    private static void kwaliteit(String url) throws SQLException {
        System.out.printf(
                "| questions | way | recall at 10 | with what touches on it | nDCG at 10 |%n| --- | --- | --- | --- | --- |%n");
        try (Zoekproef proef = new Zoekproef(verbinding(url))) {
            toon(proef, "tuned on", vraag -> !vraag.achtergehouden());
            toon(proef, "held apart", Verzameling.Vraag::achtergehouden);
        }
    }

    private static void toon(Zoekproef proef, String welke, Predicate<Verzameling.Vraag> vragen) throws SQLException {
        for (Zoekproef.Wijze wijze : Zoekproef.Wijze.values()) {
            Maat maat = proef.meet(wijze, vragen);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.3f | %.3f | %.3f |%n",
                    welke,
                    wijze,
                    maat.helpt(),
                    maat.raakt(),
                    maat.ndcg());
        }
    }

    private void leg() throws SQLException, IOException {
        String sql = Files.readString(Path.of("src/test/resources/bench/lessen.sql"))
                .replace("${lessen}", String.valueOf(lessen))
                .replaceAll("(?m)^--.*$", "");
        try (Connection c = verbinding(opstelling.delen().jdbcUrl())) {
            new Zoekproef(c).houd();
        }
        try (Connection c = verbinding(opstelling.delen().jdbcUrl());
                Statement s = c.createStatement()) {
            for (String opdracht : sql.split(";\\s*")) {
                s.execute(opdracht);
            }
        }
    }

    private void alles() throws Exception {
        List<String> vragen = IntStream.range(0, VRAGEN)
                .mapToObj(i -> invoer(
                        i,
                        verzameling
                                .vragen()
                                .get(i * verzameling.vragen().size() / VRAGEN)
                                .tekst()))
                .toList();
        List<String> teksten = IntStream.range(0, VRAGEN)
                .mapToObj(i -> schrijf(Map.of(
                        "tekst",
                        verzameling
                                .lessen()
                                .get(i * verzameling.lessen().size() / VRAGEN)
                                .inzicht())))
                .toList();
        meet("search with facets", "/lessen/_zoek", vragen);
        meet("facets, nothing asked", "/lessen/_zoek?limit=1", List.of("{}"));
        meet("facets, of one thema", "/lessen/_zoek?limit=1", List.of("{\"themas\": [\"JEUGDHULP\"]}"));
        meet("similar", "/lessen/_vergelijkbaar", teksten);
    }

    /** One in three narrowed by a facet. */
    private String invoer(int nummer, String vraag) {
        return schrijf(nummer % 3 == 0 ? Map.of("vraag", vraag, "niveaus", List.of("BELEID")) : Map.of("vraag", vraag));
    }

    private void meet(String wat, String pad, List<String> inhouden) throws Exception {
        Client fatima = new Client(opstelling, "fatima.amsterdam");
        List<Beurt> beurten = IntStream.range(0, CLIENTS)
                .mapToObj(i -> fatima.vraagt(pad, draai(inhouden, i * inhouden.size() / CLIENTS)))
                .toList();
        belasting.meet(beurten, SECONDEN / 2);
        String url = opstelling.delen().jdbcUrl();
        List<List<String>> sql = new ArrayList<>();
        for (String inhoud : inhouden) {
            Beurt beurt = fatima.vraagt(pad, List.of(inhoud));
            sql.add(new Opname(url).van(() -> belasting.vraag(beurt)));
        }
        Uitkomst http = belasting.meet(beurten, SECONDEN);
        Uitkomst kaal = new Pgbench(url).meetElk(sql, CLIENTS, SECONDEN);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
                lessen,
                wat,
                http.p50(),
                http.p99(),
                kaal.p50(),
                kaal.p99(),
                http.p99() / kaal.p99());
    }

    private static List<String> draai(List<String> lijst, int plaatsen) {
        String[] gedraaid = new String[lijst.size()];
        Arrays.setAll(gedraaid, i -> lijst.get((i + plaatsen) % lijst.size()));
        return List.of(gedraaid);
    }

    private String schrijf(Map<String, ?> inhoud) {
        try {
            return json.writeValueAsString(inhoud);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Connection verbinding(String url) throws SQLException {
        return DriverManager.getConnection(url, Coordinaten.EIGENAAR, Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
    }
}
