package nl.sturenmetkwaliteit.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.reis.Proefopstelling;

/** One demo person with a token, and what that person asks. */
final class Client {

    private static final String INHOUD =
            """
            {"denken":"Jullie denken vanuit wat te tellen is.","handelen":"Niemand belde het gezin, keer %d.","herkenning":"Ook wij tellen eerst."}
            """;

    private final String api;
    private final String token;

    Client(Proefopstelling opstelling, String wie) throws IOException, InterruptedException {
        api = opstelling.dienst().adres() + "/api/v1";
        HttpRequest vraag = HttpRequest.newBuilder(
                        URI.create(opstelling.delen().issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=" + Coordinaten.CURL_CLIENT + "&username="
                        + wie + "&password=" + Coordinaten.WACHTWOORD))
                .build();
        String antwoord =
                HttpClient.newHttpClient().send(vraag, BodyHandlers.ofString()).body();
        token = antwoord.replaceFirst("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    /** The same question each time. */
    Beurt leest(String pad) {
        HttpRequest vraag = naar(pad).GET().build();
        return () -> vraag;
    }

    /** One body after the other, and then from the start. */
    Beurt vraagt(String pad, List<String> inhouden) {
        List<HttpRequest> vragen = inhouden.stream()
                .map(inhoud -> naar(pad)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(inhoud))
                        .build())
                .toList();
        AtomicInteger keer = new AtomicInteger();
        return () -> vragen.get(keer.getAndIncrement() % vragen.size());
    }

    /** A draft that saves itself, each time on top of the last. */
    Beurt schrijft(String pad) {
        return new Beurt() {
            private String etag = "";
            private int keer;

            @Override
            public HttpRequest vraag() {
                HttpRequest.Builder vraag = naar(pad)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(INHOUD.formatted(keer++)));
                return (etag.isEmpty() ? vraag.header("If-None-Match", "*") : vraag.header("If-Match", etag)).build();
            }

            @Override
            public void antwoord(HttpResponse<String> antwoord) {
                etag = antwoord.headers().firstValue("ETag").orElseThrow();
            }
        };
    }

    HttpRequest.Builder naar(String pad) {
        return HttpRequest.newBuilder(URI.create(api + pad)).header("Authorization", "Bearer " + token);
    }
}
