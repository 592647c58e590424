package nl.sturenmetkwaliteit.lokaal;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who stops the parts of a data folder: the JVM that started them, or the one that finds them after that JVM was killed. A
 * second JVM that merely uses them leaves them running.
 */
final class Eigendom {

    private Eigendom() {}

    static void stopAtEnd(Path data, String deel, ProcessHandle proces, String signaal, boolean zelfGestart) {
        Path bestand = data.resolve(deel + ".eigenaar");
        if (zelfGestart || !isOwned(bestand)) {
            Bestanden.write(bestand, Long.toString(ProcessHandle.current().pid()));
            bestand.toFile().deleteOnExit();
            Afsluiter.register(proces, signaal);
        }
    }

    private static boolean isOwned(Path bestand) {
        return Files.exists(bestand)
                && ProcessHandle.of(Long.parseLong(Bestanden.lines(bestand).get(0)))
                        .isPresent();
    }
}
