package nl.sturenmetkwaliteit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that one request sends to the database, taken from the server's own log, made fit to be sent again and again. */
final class Opname {

    private static final Path LOG = Path.of(".lokaal/test/postgres.log");
    private static final Pattern REGEL = Pattern.compile("(?s)(\\d+)@(\\w+):  (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLAATS = Pattern.compile("\\$(\\d+)\\b");
    private static final Pattern KOLOMMEN = Pattern.compile("(?i)^insert into \\w+ \\(([^)]*)\\)\\s*values \\(");

    private final String url;

    Opname(String url) {
        this.url = url;
    }

    /** What to ask while the server logs. */
    interface Vraag {
        void stel() throws IOException, InterruptedException;
    }

    List<String> van(Vraag vraag) throws IOException, InterruptedException, SQLException {
        beheer("alter system set log_line_prefix = '#%p@'", "alter system set log_statement = 'all'");
        long begin = Files.size(LOG);
        vraag.stel();
        beheer("alter system reset log_statement", "alter system reset log_line_prefix");
        byte[] log = Files.readAllBytes(LOG);
        return opdrachten(
                new String(log, (int) begin, (int) (log.length - begin), java.nio.charset.StandardCharsets.UTF_8));
    }

    private void beheer(String... opdrachten) throws SQLException, InterruptedException {
        try (Connection c = DriverManager.getConnection(url, "postgres", "postgres");
                Statement s = c.createStatement()) {
            for (String opdracht : opdrachten) {
                s.execute(opdracht);
            }
            s.execute("select pg_reload_conf()");
        }
        // sessions take it over between two statements
        Thread.sleep(300);
    }

    /** Only of the session that began a transaction for a caller: the scheduler asks things too. */
    private static List<String> opdrachten(String log) {
        Map<String, List<String>> perSessie = new LinkedHashMap<>();
        for (String stuk : log.split("(?m)^#")) {
            Matcher regel = REGEL.matcher(stuk);
            if (regel.matches()) {
                verwerk(
                        perSessie.computeIfAbsent(regel.group(1), sessie -> new ArrayList<>()),
                        regel.group(2),
                        regel.group(3));
            }
        }
        return perSessie.values().stream()
                .filter(sessie -> sessie.stream().anyMatch(sql -> sql.contains("begin_transactie(")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("geen transactie in het logboek:\n" + log));
    }

    private static void verwerk(List<String> sessie, String soort, String tekst) {
        String schoon = tekst.strip().replaceAll("\\s*\\n\\s*", " ");
        if (soort.equals("LOG") && schoon.matches("(?s)(execute [^:]+|statement): .*")) {
            sessie.add(schoon.substring(schoon.indexOf(": ") + 2));
        } else if (soort.equals("DETAIL") && !sessie.isEmpty()) {
            int laatste = sessie.size() - 1;
            sessie.set(laatste, herhaalbaar(vulIn(sessie.get(laatste), schoon)));
        }
    }

    private static String vulIn(String sql, String detail) {
        Map<String, String> waarden = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            waarden.put(parameter.group(1), parameter.group(2));
        }
        return PLAATS.matcher(sql)
                .replaceAll(plaats -> Matcher.quoteReplacement(waarden.getOrDefault(plaats.group(1), plaats.group())));
    }

    /** The row changes each time, whichever version it has by then; a new row gets a new id. */
    private static String herhaalbaar(String sql) {
        Matcher kolommen = KOLOMMEN.matcher(sql);
        if (kolommen.find()) {
            int id = Arrays.asList(kolommen.group(1).split(",\\s*")).indexOf("id");
            String[] waarden = sql.substring(kolommen.end()).split(",\\s*");
            waarden[id] = "gen_random_uuid()";
            return sql.substring(0, kolommen.end()) + String.join(", ", waarden);
        }
        return sql.startsWith("update") ? sql.replaceFirst("and versie='\\d+'", "and versie>=0") : sql;
    }
}
