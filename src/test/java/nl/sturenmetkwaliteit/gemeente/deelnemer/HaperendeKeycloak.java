package nl.sturenmetkwaliteit.gemeente.deelnemer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before the real Keycloak and fails at one request: that one still reaches Keycloak, but its answer is lost, and from then on
 * nothing gets through.
 */
final class HaperendeKeycloak implements AutoCloseable {

    private static final Set<String> DOORGEGEVEN = Set.of("authorization", "content-type", "accept");

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger nogGoed;
    private final String echt;
    private final HttpServer server;

    HaperendeKeycloak(String echt, int nogGoed) {
        this.echt = echt;
        this.nogGoed = new AtomicInteger(nogGoed);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        server.createContext("/", this::antwoord);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whether it ever failed: false means that the whole task needed fewer requests. */
    boolean heeftGehaperd() {
        return nogGoed.get() < 0;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void antwoord(HttpExchange verzoek) throws IOException {
        int over = nogGoed.decrementAndGet();
        if (over >= -1) {
            HttpResponse<byte[]> antwoord = geefDoor(verzoek);
            if (over >= 0) {
                antwoord.headers().firstValue("content-type").ifPresent(soort -> verzoek.getResponseHeaders()
                        .set("Content-Type", soort));
                byte[] inhoud = antwoord.body();
                verzoek.sendResponseHeaders(antwoord.statusCode(), inhoud.length == 0 ? -1 : inhoud.length);
                verzoek.getResponseBody().write(inhoud);
            }
        }
        verzoek.close();
    }

    private HttpResponse<byte[]> geefDoor(HttpExchange verzoek) throws IOException {
        HttpRequest.Builder door = HttpRequest.newBuilder(URI.create(echt + verzoek.getRequestURI()))
                .method(
                        verzoek.getRequestMethod(),
                        BodyPublishers.ofByteArray(verzoek.getRequestBody().readAllBytes()));
        verzoek.getRequestHeaders().forEach((naam, waarden) -> {
            if (DOORGEGEVEN.contains(naam.toLowerCase(Locale.ROOT))) {
                door.header(naam, waarden.get(0));
            }
        });
        try {
            return client.send(door.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IOException(onderbroken);
        }
    }
}
