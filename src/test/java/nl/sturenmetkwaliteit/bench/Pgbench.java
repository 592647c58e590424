package nl.sturenmetkwaliteit.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;

/** The same statements without a service: as the application role, prepared, one process per client. */
final class Pgbench {

    private final URI database;

    Pgbench(String jdbcUrl) {
        this.database = URI.create(jdbcUrl.substring("jdbc:".length()));
    }

    Uitkomst meet(List<List<String>> clients, int seconden) throws IOException, InterruptedException {
        Path map = Files.createTempDirectory("pgbench");
        List<Process> lopend = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            lopend.add(start(map, i, 1, List.of(script(map, i, clients.get(i))), seconden));
        }
        return uitkomst(map, lopend, seconden);
    }

    /** Each of the clients asks one of these at random, again and again. */
    Uitkomst meetElk(List<List<String>> vragen, int clients, int seconden) throws IOException, InterruptedException {
        Path map = Files.createTempDirectory("pgbench");
        List<Path> scripts = new ArrayList<>();
        for (int i = 0; i < vragen.size(); i++) {
            scripts.add(script(map, i, vragen.get(i)));
        }
        return uitkomst(map, List.of(start(map, 0, clients, scripts, seconden)), seconden);
    }

    private static Path script(Path map, int nummer, List<String> opdrachten) throws IOException {
        return Files.writeString(map.resolve(nummer + ".sql"), String.join(";\n", opdrachten) + ";\n");
    }

    private static Uitkomst uitkomst(Path map, List<Process> lopend, int seconden)
            throws IOException, InterruptedException {
        for (int i = 0; i < lopend.size(); i++) {
            if (lopend.get(i).waitFor() != 0) {
                throw new IOException("pgbench: " + Files.readString(map.resolve(i + ".uit")) + map);
            }
        }
        return Uitkomst.van(duren(map), seconden);
    }

    private Process start(Path map, int nummer, int clients, List<Path> scripts, int seconden) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                String.valueOf(clients),
                "-T",
                String.valueOf(seconden),
                "-l",
                "--log-prefix=" + map.resolve("log" + nummer),
                "-h",
                database.getHost(),
                "-p",
                String.valueOf(database.getPort()),
                "-U",
                Coordinaten.APP));
        scripts.forEach(script -> opdracht.addAll(List.of("-f", script.toString())));
        opdracht.add(database.getPath().substring(1));
        ProcessBuilder pgbench = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(map.resolve(nummer + ".uit").toFile());
        pgbench.environment().put("PGPASSWORD", Coordinaten.wachtwoord(Coordinaten.APP));
        return pgbench.start();
    }

    /** Third column: microseconds. */
    private static long[] duren(Path map) throws IOException {
        LongStream.Builder duren = LongStream.builder();
        try (Stream<Path> logs = Files.list(map)) {
            for (Path log : logs.filter(p -> p.getFileName().toString().startsWith("log"))
                    .toList()) {
                for (String regel : Files.readAllLines(log)) {
                    duren.add(Long.parseLong(regel.split(" ")[2]) * 1000);
                }
            }
        }
        return duren.build().toArray();
    }
}
