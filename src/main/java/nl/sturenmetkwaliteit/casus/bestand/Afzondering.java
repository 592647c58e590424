package nl.sturenmetkwaliteit.casus.bestand;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Looks through a file in a process of its own, with little memory, little time and none of our secrets. A file can be made so that reading
 * it takes days, or a thousand times its size; a thread cannot be stopped and a heap is shared, a process can and is not.
 */
@ApplicationScoped
class Afzondering {

    private static final Duration GEDULD = Duration.ofSeconds(8);
    private static final int TEGELIJK = 4;
    private static final List<String> GRENZEN = List.of(
            "-Xmx256m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true");

    /** One class of everything the other side needs. */
    private static final List<Class<?>> NODIG = List.of(
            Tekstproces.class,
            Loader.class,
            RandomAccessRead.class,
            FontBoxFont.class,
            org.apache.commons.logging.Log.class,
            org.jboss.logging.Logger.class);

    private final Semaphore plaatsen = new Semaphore(TEGELIJK);
    private final Set<UUID> bezig = ConcurrentHashMap.newKeySet();
    private final Beller beller;

    Afzondering(Beller beller) {
        this.beller = beller;
    }

    /**
     * One file at a time for the caller, so that nobody can take every place.
     *
     * @param uitvoer an empty file that may be written
     */
    String lees(Path bestand, Bestandssoort soort, Path uitvoer) throws IOException {
        if (soort == Bestandssoort.PNG || soort == Bestandssoort.JPEG) {
            return "";
        }
        UUID wie = Objects.requireNonNull(beller.actor()).sleutel();
        if (!bezig.add(wie)) {
            throw bezet();
        }
        try {
            return opZijnBeurt(bestand, soort, uitvoer);
        } finally {
            bezig.remove(wie);
        }
    }

    private String opZijnBeurt(Path bestand, Bestandssoort soort, Path uitvoer) throws IOException {
        try {
            if (!plaatsen.tryAcquire(GEDULD.toSeconds(), TimeUnit.SECONDS)) {
                throw bezet();
            }
            try {
                return uitkomst(start(bestand, soort, uitvoer), uitvoer);
            } finally {
                plaatsen.release();
            }
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IOException(gestopt);
        }
    }

    private static ProbleemException bezet() {
        return ProbleemException.voorbijgaand(ProbleemType.TE_VEEL_VERZOEKEN, GEDULD, Map.of());
    }

    private static String uitkomst(Process proces, Path uitvoer) throws IOException, InterruptedException {
        try {
            if (!proces.waitFor(GEDULD.toSeconds(), TimeUnit.SECONDS)) {
                throw onleesbaar("Dit bestand nakijken duurt te lang. Maak het eenvoudiger, of bewaar het opnieuw.");
            }
        } finally {
            proces.destroyForcibly().waitFor();
        }
        if (proces.exitValue() == 0) {
            return Files.readString(uitvoer);
        }
        if (proces.exitValue() == Tekstproces.GEWEIGERD) {
            String[] weigering = Files.readString(uitvoer).split("\n", 2);
            throw ProbleemException.van(ProbleemType.valueOf(weigering[0]), weigering[1]);
        }
        throw onleesbaar("Dit bestand is beschadigd, of te ingewikkeld om na te kijken.");
    }

    private static Process start(Path bestand, Bestandssoort soort, Path uitvoer) throws IOException {
        ProcessBuilder opdracht = new ProcessBuilder(Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        GRENZEN.stream(),
                        Stream.of(
                                "-cp",
                                klassepad(),
                                Tekstproces.class.getName(),
                                bestand.toString(),
                                soort.name(),
                                uitvoer.toString()))
                .flatMap(deel -> deel)
                .toList());
        opdracht.environment().clear();
        return opdracht.redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    private static String klassepad() {
        return NODIG.stream()
                .map(Afzondering::plek)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String plek(Class<?> klasse) {
        try {
            return Path.of(klasse.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }

    private static ProbleemException onleesbaar(String uitleg) {
        return ProbleemException.van(ProbleemType.MEDIATYPE_NIET_ONDERSTEUND, uitleg);
    }
}
