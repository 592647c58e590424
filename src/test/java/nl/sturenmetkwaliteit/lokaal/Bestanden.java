package nl.sturenmetkwaliteit.lokaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and waiting, without checked exceptions. */
final class Bestanden {

    private static final int STAART = 20;
    private static final int PAUZE_MS = 100;

    private Bestanden() {}

    static Path folder(Path map) {
        try {
            return Files.createDirectories(map);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static List<String> lines(Path bestand) {
        try {
            return Files.readAllLines(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static void write(Path bestand, String inhoud) {
        try {
            folder(bestand.getParent());
            Files.writeString(bestand, inhoud);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Replaces what is there: the project may have moved. */
    static void link(Path link, Path doel) {
        try {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, doel);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static void delete(Path map) {
        if (!Files.exists(map)) {
            return;
        }
        try (Stream<Path> alles = Files.walk(map)) {
            for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(pad);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The end of a log, to show with an error. */
    static String tail(Path log) {
        try {
            List<String> regels = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return ":\n" + String.join("\n", regels.subList(Math.max(0, regels.size() - STAART), regels.size()));
        } catch (IOException geenLog) {
            return "";
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUZE_MS);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new StartFout("Onderbroken tijdens het wachten", gestopt);
        }
    }
}
