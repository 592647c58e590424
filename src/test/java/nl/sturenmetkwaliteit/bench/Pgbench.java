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
            Path script = map.resolve(i + ".sql");
            Files.writeString(script, String.join(";\n", clients.get(i)) + ";\n");
            lopend.add(start(map, i, script, seconden));
        }
        for (int i = 0; i < lopend.size(); i++) {
            if (lopend.get(i).waitFor() != 0) {
                throw new IOException("pgbench: " + Files.readString(map.resolve(i + ".uit")) + map);
            }
        }
        return Uitkomst.van(duren(map), seconden);
    }

    private Process start(Path map, int nummer, Path script, int seconden) throws IOException {
        ProcessBuilder pgbench = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "1",
                        "-T",
                        String.valueOf(seconden),
                        "-l",
                        "--log-prefix=" + map.resolve("log" + nummer),
                        "-f",
                        script.toString(),
                        "-h",
                        database.getHost(),
                        "-p",
                        String.valueOf(database.getPort()),
                        "-U",
                        Coordinaten.APP,
                        database.getPath().substring(1))
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
