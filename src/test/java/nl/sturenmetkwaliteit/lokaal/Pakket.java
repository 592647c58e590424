package nl.sturenmetkwaliteit.lokaal;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged product as a process of its own, started as a platform team would: with its jar and environment variables. */
public final class Pakket implements AutoCloseable {

    public static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private static final int GEDULD_SECONDEN = 120;

    private final Map<String, String> omgeving;
    private final Path uitvoer;
    private final Process dienst;
    private final HttpClient http = HttpClient.newHttpClient();

    private Pakket(Map<String, String> omgeving, Path uitvoer, Process dienst) {
        this.omgeving = omgeving;
        this.uitvoer = uitvoer;
        this.dienst = dienst;
    }

    /** The settings of a rehearsal on this machine; ports differ at every call. */
    public static Map<String, String> proef(Coordinaten delen) throws IOException {
        Map<String, String> omgeving = new HashMap<>();
        omgeving.put("QUARKUS_PROFILE", "proef");
        omgeving.put("QUARKUS_HTTP_PORT", vrijePoort());
        omgeving.put("QUARKUS_MANAGEMENT_PORT", vrijePoort());
        omgeving.put("SMK_DATABASE_URL", delen.jdbcUrl());
        omgeving.put("SMK_DATABASE_GEBRUIKER", Coordinaten.APP);
        omgeving.put("SMK_DATABASE_WACHTWOORD", Coordinaten.wachtwoord(Coordinaten.APP));
        omgeving.put("SMK_MIGRATIE_GEBRUIKER", Coordinaten.EIGENAAR);
        omgeving.put("SMK_MIGRATIE_WACHTWOORD", Coordinaten.wachtwoord(Coordinaten.EIGENAAR));
        omgeving.put("SMK_ISSUER", delen.issuer());
        omgeving.put("SMK_KEYCLOAK_URL", delen.keycloakUrl());
        omgeving.put("SMK_ADRES", "http://127.0.0.1:" + omgeving.get("QUARKUS_HTTP_PORT"));
        omgeving.put("SMK_POST_HOST", "127.0.0.1");
        omgeving.put("SMK_POST_POORT", String.valueOf(delen.post().smtp()));
        omgeving.put("SMK_POST_TLS", "GEEN");
        omgeving.put("SMK_POST_VAN", "bericht@smk.example");
        omgeving.put("SMK_WEB_SECRET", Coordinaten.WEB_SECRET);
        omgeving.put("SMK_MACHINE_SECRET", Coordinaten.MACHINE_SECRET);
        // one person here does in a second what otherwise takes many a day
        omgeving.put("SMK_LIMIET_PER_MINUUT", "1000000");
        omgeving.put("SMK_LIMIET_STOOT", "1000000");
        omgeving.put("SMK_COOKIE_SECRET", "b7Nm4Qw1Er8Ty5Ui2Op9As6Df3Gh0Jk7");
        omgeving.put("SMK_VINGERAFDRUK_SLEUTEL", "z5Xc8Vb1Nm4Qa7Ws0Ed3Rf6Tg9Yh2Uj5");
        return omgeving;
    }

    /** Starts it, and does not wait. */
    public static Pakket start(Map<String, String> omgeving) throws IOException {
        Path uitvoer = Files.createTempFile("pakket", ".log");
        ProcessBuilder dienst = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile());
        dienst.environment().putAll(omgeving);
        return new Pakket(omgeving, uitvoer, dienst.start());
    }

    /** Until it answers. */
    public Pakket wacht() throws IOException, InterruptedException {
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD_SECONDEN);
        while (System.nanoTime() < tot && dienst.isAlive()) {
            try {
                haal(adres() + "/");
                return this;
            } catch (IOException nogNiet) {
                Thread.sleep(200);
            }
        }
        close();
        throw new AssertionError("de dienst antwoordt niet:\n" + uitvoer());
    }

    public HttpResponse<String> haal(String adres) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(adres)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public String adres() {
        return "http://127.0.0.1:" + omgeving.get("QUARKUS_HTTP_PORT");
    }

    public String beheeradres() {
        return "http://127.0.0.1:" + omgeving.get("QUARKUS_MANAGEMENT_PORT");
    }

    public long pid() {
        return dienst.pid();
    }

    public String uitvoer() throws IOException {
        return Files.readString(uitvoer);
    }

    /** Whether it ends by itself, and then with which code; killed when it does not. */
    public int eindigt() throws InterruptedException {
        boolean gestopt = dienst.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS);
        kill();
        return gestopt ? dienst.exitValue() : -1;
    }

    /** As a machine that loses its power: no shutdown hook runs. */
    public void kill() throws InterruptedException {
        dienst.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        dienst.destroy();
        if (!dienst.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private static String vrijePoort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
