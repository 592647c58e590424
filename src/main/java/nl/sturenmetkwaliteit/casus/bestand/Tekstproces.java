package nl.sturenmetkwaliteit.casus.bestand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;

/** The other side of {@link Afzondering}: reads one file, writes what it found, and is gone. */
final class Tekstproces {

    static final int GEWEIGERD = 10;

    private Tekstproces() {}

    /** Arguments: the file, its kind, and where to write the text, or the type of the refusal and on the next line the reason. */
    public static void main(String[] argumenten) throws IOException {
        Path uitvoer = Path.of(argumenten[2]);
        try {
            Files.writeString(uitvoer, Tekstlezer.lees(Path.of(argumenten[0]), Bestandssoort.valueOf(argumenten[1])));
        } catch (ProbleemException weigering) {
            Files.writeString(uitvoer, weigering.type().name() + "\n" + weigering.uitleg());
            System.exit(GEWEIGERD);
        }
    }
}
