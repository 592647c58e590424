package nl.sturenmetkwaliteit.casus.bestand;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of this request. A slow sender holds a file here, not a connection to the database; what happens next, they go. */
@RequestScoped
class Kladbestanden {

    private final List<Path> bestanden = new ArrayList<>();

    Path nieuw() throws IOException {
        Path bestand = Files.createTempFile("smk-bijlage", null);
        bestanden.add(bestand);
        return bestand;
    }

    @PreDestroy
    void ruimOp() throws IOException {
        for (Path bestand : bestanden) {
            Files.deleteIfExists(bestand);
        }
    }
}
