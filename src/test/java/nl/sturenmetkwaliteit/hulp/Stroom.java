package nl.sturenmetkwaliteit.hulp;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stream that someone has open. */
public final class Stroom implements AutoCloseable {

    private static final HttpClient KLANT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final int GEDULD_SECONDEN = 30;

    private final HttpResponse<InputStream> antwoord;
    private final BlockingQueue<String> regels = new LinkedBlockingQueue<>();
    private final CountDownLatch einde = new CountDownLatch(1);

    private Stroom(HttpResponse<InputStream> antwoord) {
        this.antwoord = antwoord;
    }

    /** Of the service under test, with a token. */
    public static Stroom open(@Nullable String gebruikersnaam, String pad) {
        Map<String, String> koppen =
                gebruikersnaam == null ? Map.of() : Map.of("Authorization", "Bearer " + Als.token(gebruikersnaam));
        return open("http://localhost:" + RestAssured.port, koppen, pad);
    }

    /** Of one instance, as a browser that is logged in. */
    public static Stroom metSessie(String dienst, Map<String, String> koeken, String pad) {
        String kop = koeken.entrySet().stream()
                .map(koek -> koek.getKey() + "=" + koek.getValue())
                .collect(Collectors.joining("; "));
        return open(dienst, Map.of("Cookie", kop), pad);
    }

    private static Stroom open(String dienst, Map<String, String> koppen, String pad) {
        HttpRequest.Builder verzoek =
                HttpRequest.newBuilder(URI.create(dienst + "/api/v1" + pad)).header("Accept", "text/event-stream");
        koppen.forEach(verzoek::header);
        try {
            Stroom stroom = new Stroom(KLANT.send(verzoek.build(), HttpResponse.BodyHandlers.ofInputStream()));
            Thread lezer = new Thread(stroom::lees, "stroom");
            lezer.setDaemon(true);
            lezer.start();
            return stroom;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        }
    }

    public int status() {
        return antwoord.statusCode();
    }

    public @Nullable String kop(String naam) {
        return antwoord.headers().firstValue(naam).orElse(null);
    }

    /** The first line that begins so, from here on; fails when it does not come. */
    public String regel(String begin) {
        return lees(regel -> regel.startsWith(begin), begin).get(0);
    }

    /** The lines of the first event from here on, in whatever order they stand; fails when it does not come. */
    public List<String> gebeurtenis() {
        List<String> blok = new ArrayList<>();
        lees(
                regel -> {
                    boolean heel = regel.isEmpty() && blok.stream().anyMatch(r -> r.startsWith("event:"));
                    if (regel.isEmpty() && !heel) {
                        blok.clear();
                    } else {
                        blok.add(regel);
                    }
                    return heel;
                },
                "event:");
        return blok;
    }

    private List<String> lees(Predicate<String> genoeg, String wat) {
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD_SECONDEN);
        try {
            while (System.nanoTime() < tot) {
                String regel = regels.poll(1, TimeUnit.SECONDS);
                if (regel != null && genoeg.test(regel)) {
                    return List.of(regel);
                }
            }
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("er kwam niets met " + wat);
    }

    /** Until the other side has nothing more to tell; fails when it stays. */
    public void eindigt() {
        try {
            if (!einde.await(GEDULD_SECONDEN, TimeUnit.SECONDS)) {
                throw new AssertionError("de stroom eindigt niet");
            }
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isOpen() {
        return einde.getCount() > 0;
    }

    /** What came so far and was not read yet. */
    public Stream<String> gekomen() {
        return regels.stream();
    }

    private void lees() {
        try (BufferedReader lezer =
                new BufferedReader(new InputStreamReader(antwoord.body(), StandardCharsets.UTF_8))) {
            for (String regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
                regels.add(regel);
            }
        } catch (IOException dicht) {
            regels.add("dicht");
        } finally {
            einde.countDown();
        }
    }

    @Override
    public void close() {
        try {
            antwoord.body().close();
        } catch (IOException alDicht) {
            regels.add("dicht");
        }
    }
}
