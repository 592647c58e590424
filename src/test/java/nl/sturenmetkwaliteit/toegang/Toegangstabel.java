package nl.sturenmetkwaliteit.toegang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of who may call what, as it is written down. */
public final class Toegangstabel {

    private static final Path BESTAND = Path.of("src/test/resources/toegang/tabel.txt");

    private Toegangstabel() {}

    /** The first kind of caller for whom the table says this of an operation. */
    public static Optional<Beller> eerste(String operatie, String uitkomst) {
        int kolom = lees().getOrDefault(operatie, List.of()).indexOf(uitkomst);
        return kolom < 0 ? Optional.empty() : Optional.of(Beller.values()[kolom]);
    }

    static Map<String, List<String>> lees() {
        try {
            return Files.readAllLines(BESTAND).stream()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .map(regel -> regel.strip().split("\\s+"))
                    .collect(Collectors.toMap(
                            cellen -> cellen[0],
                            cellen -> List.of(cellen).subList(1, cellen.length),
                            (a, b) -> a,
                            LinkedHashMap::new));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
