package nl.sturenmetkwaliteit.lokaal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One PostgreSQL server on a data folder of its own. */
final class LokalePostgres {

    /** Fast shutdown: the default would wait for every connection to close. */
    private static final String SNEL = "INT";

    private static final Duration GEDULD = Duration.ofSeconds(60);

    private static final int POGINGEN = 50;

    private final Path data;
    private final ProcessHandle proces;
    private final int poort;
    private final boolean overgenomen;

    private LokalePostgres(Path data, ProcessHandle proces, int poort, boolean overgenomen) {
        this.data = data;
        this.proces = proces;
        this.poort = poort;
        this.overgenomen = overgenomen;
    }

    static LokalePostgres start(Instelling instelling) {
        Path data = instelling.data().resolve("postgres");
        Optional<LokalePostgres> lopend = find(data);
        if (instelling.vers()) {
            lopend.ifPresent(p -> Afsluiter.stop(p.proces, SNEL));
            Bestanden.delete(data);
            lopend = Optional.empty();
        }
        LokalePostgres postgres = lopend.orElseGet(() -> launch(instelling, data));
        Eigendom.stopAtEnd(instelling.data(), "postgres", postgres.proces, SNEL, !postgres.overgenomen);
        return postgres;
    }

    boolean overgenomen() {
        return overgenomen;
    }

    int poort() {
        return poort;
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(poort, database);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", "postgres");
    }

    private static LokalePostgres launch(Instelling instelling, Path data) {
        int poort = Poort.choose(instelling.postgresPoort(), "PostgreSQL", "lokaal.postgres.poort");
        Path log = instelling.data().resolve("postgres.log");
        try {
            EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Bestanden.folder(instelling.gedeeld().resolve("postgres"))
                                    .toFile())
                    .setDataDirectory(Bestanden.folder(data))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(poort)
                    .setPGStartupWait(GEDULD)
                    // the same order of texts on every machine; where Dutch order matters the query says so
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException | IllegalStateException fout) {
            throw new StartFout("PostgreSQL start niet; zie " + log + Bestanden.tail(log), fout);
        }
        List<String> pid = Bestanden.lines(data.resolve("postmaster.pid"));
        return new LokalePostgres(
                data, ProcessHandle.of(Long.parseLong(pid.get(0).trim())).orElseThrow(), poort, false);
    }

    /** A server that outlived its JVM: its lock file names the process and the port. */
    private static Optional<LokalePostgres> find(Path data) {
        Path slot = data.resolve("postmaster.pid");
        if (!Files.exists(slot)) {
            return Optional.empty();
        }
        List<String> regels = Bestanden.lines(slot);
        if (regels.size() < 4) {
            return Optional.empty();
        }
        int poort = Integer.parseInt(regels.get(3).trim());
        return ProcessHandle.of(Long.parseLong(regels.get(0).trim()))
                .map(proces -> new LokalePostgres(data, proces, poort, true))
                .filter(LokalePostgres::comesUp);
    }

    /** Waits a little: it may still be starting, or be on its way out. */
    private boolean comesUp() {
        for (int poging = 0; poging < POGINGEN && proces.isAlive(); poging++) {
            if (answers()) {
                return true;
            }
            Bestanden.pause();
        }
        return false;
    }

    /** After a restart of the machine the process number may belong to something else. */
    private boolean answers() {
        try (Connection c = connect("postgres");
                var antwoord = c.createStatement().executeQuery("show data_directory")) {
            antwoord.next();
            return Path.of(antwoord.getString(1)).toRealPath().equals(data.toRealPath());
        } catch (SQLException | IOException nietVanOns) {
            return false;
        }
    }
}
