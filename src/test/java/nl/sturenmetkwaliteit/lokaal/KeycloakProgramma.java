package nl.sturenmetkwaliteit.lokaal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.Runtime.Version;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The unpacked Keycloak, built once for development and tests together: the build is half of a first start. */
final class KeycloakProgramma {

    private static final String PREFIX = "keycloak-";

    /** Java itself and not Keycloak's script, which hides the process number behind a shell; so its settings are repeated here. */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private static final List<String> BOUW = List.of(
            "build",
            "--db=dev-file",
            "--health-enabled=false",
            "--metrics-enabled=false",
            "--features-disabled=ciba,device-flow,par");

    private final Path map;

    private KeycloakProgramma(Path map) {
        this.map = map;
    }

    static KeycloakProgramma prepare(Path gedeeld) {
        KeycloakProgramma programma = new KeycloakProgramma(newest(gedeeld));
        try (FileChannel slot = FileChannel.open(
                        gedeeld.resolve("keycloak.slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alleen = slot.lock()) {
            programma.buildOnce(gedeeld.resolve("keycloak-bouw.log"));
        } catch (IOException fout) {
            throw new StartFout("Keycloak is niet klaar te zetten in " + programma.map, fout);
        }
        return programma;
    }

    String versie() {
        return version(map).toString();
    }

    /** A folder that looks like an installation to Keycloak, with data of its own. */
    void dress(Path thuis) {
        Bestanden.folder(thuis);
        Bestanden.link(thuis.resolve("lib"), map.resolve("lib"));
        Bestanden.link(thuis.resolve("conf"), map.resolve("conf"));
    }

    ProcessBuilder command(Path thuis, List<String> argumenten, Path log) {
        List<String> commando = new ArrayList<>();
        commando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commando.addAll(JVM);
        commando.add("-Dkc.home.dir=" + thuis);
        commando.add("-Djboss.server.config.dir=" + thuis.resolve("conf"));
        commando.addAll(List.of("-cp", map.resolve("lib/quarkus-run.jar").toString()));
        commando.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        commando.addAll(argumenten);
        ProcessBuilder proces = new ProcessBuilder(commando)
                .directory(thuis.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        proces.environment().keySet().removeIf(naam -> naam.startsWith("KC_") || naam.startsWith("KEYCLOAK_"));
        return proces;
    }

    /** The mark is written last, so that a build that was broken off is done again. */
    private void buildOnce(Path log) throws IOException {
        Path merk = map.resolve(".gebouwd");
        String soort = String.join(" ", BOUW);
        if (Files.exists(merk) && Files.readString(merk).equals(soort)) {
            return;
        }
        System.out.println("Keycloak " + versie() + " wordt eenmalig gebouwd (een halve tot een hele minuut)...");
        try {
            if (command(map, BOUW, log).start().waitFor() != 0) {
                throw new StartFout(
                        """
                        Keycloak is niet te bouwen. Is het archief beschadigd? Gooi dan %s weg en
                        ~/.m2/repository/org/keycloak/keycloak-quarkus-dist, en begin opnieuw%s"""
                                .formatted(map, Bestanden.tail(log)));
            }
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new StartFout("Onderbroken tijdens het bouwen van Keycloak", gestopt);
        }
        Files.writeString(merk, soort);
    }

    private static Path newest(Path gedeeld) {
        try (Stream<Path> mappen = Files.list(Bestanden.folder(gedeeld))) {
            return mappen.filter(m -> Files.exists(m.resolve("lib/quarkus-run.jar")))
                    .filter(m -> m.getFileName().toString().startsWith(PREFIX))
                    .max(Comparator.comparing(KeycloakProgramma::version))
                    .orElseThrow(() -> new StartFout("Keycloak is nog niet uitgepakt in " + gedeeld
                            + ". Voer uit: ./mvnw generate-test-resources"));
        } catch (IOException fout) {
            throw new StartFout("Niet te lezen: " + gedeeld, fout);
        }
    }

    private static Version version(Path map) {
        return Version.parse(map.getFileName().toString().substring(PREFIX.length()));
    }
}
