package nl.sturenmetkwaliteit.notificatie.afnemer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A system of a gemeente that listens on this machine: a real server, which answers as it is told to. */
final class Haak implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final List<Bericht> ontvangen = new CopyOnWriteArrayList<>();
    private volatile Antwoord antwoord = wissel -> wissel.sendResponseHeaders(204, -1);

    /** What came in. */
    record Bericht(String id, String tijdstip, String handtekening, String mediatype, String tekst) {

        JsonNode json() {
            try {
                return JSON.readTree(tekst);
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }

        /** Of which thing, and where it went. */
        String stap() {
            return json().get("subject").asText() + " "
                    + json().at("/data/naar").asText();
        }
    }

    interface Antwoord {
        void geef(HttpExchange wissel) throws IOException;
    }

    private Haak(HttpServer server) {
        this.server = server;
    }

    static Haak luistert() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            Haak haak = new Haak(server);
            server.createContext("/", haak::neem);
            server.setExecutor(haak.draden);
            server.start();
            return haak;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/haak";
    }

    void antwoordt(int status) {
        antwoordt(wissel -> wissel.sendResponseHeaders(status, -1));
    }

    void antwoordt(Antwoord nieuw) {
        antwoord = nieuw;
    }

    List<Bericht> ontvangen() {
        return List.copyOf(ontvangen);
    }

    List<String> stappen() {
        return ontvangen.stream().map(Bericht::stap).toList();
    }

    private void neem(HttpExchange wissel) throws IOException {
        var koppen = wissel.getRequestHeaders();
        ontvangen.add(new Bericht(
                koppen.getFirst("webhook-id"),
                koppen.getFirst("webhook-timestamp"),
                koppen.getFirst("webhook-signature"),
                koppen.getFirst("Content-Type"),
                new String(wissel.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        antwoord.geef(wissel);
        wissel.close();
    }

    @Override
    public void close() {
        server.stop(0);
        draden.shutdownNow();
    }
}
