package nl.sturenmetkwaliteit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls the API as one of the demo people. Whatever is refused stops the story: it must be one that can really happen. */
class Demoklant {

    private static final String WACHTWOORD = "welkom";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String api;
    private final String issuer;

    Demoklant(String api, String issuer) {
        this.api = api;
        this.issuer = issuer;
    }

    JsonNode lees(String wie, String pad) {
        return boom(stuur(wie, "GET", pad, null, Map.of()));
    }

    /** Creates, and answers with the id of what was made. */
    String maak(String wie, String pad, Object inhoud) {
        return boom(stuur(wie, "POST", pad, inhoud, Map.of())).path("id").asText();
    }

    void wijzig(String wie, String pad, Object wijziging) {
        stuur(
                wie,
                "PATCH",
                pad,
                wijziging,
                Map.of("If-Match", etag(wie, pad), "Content-Type", "application/merge-patch+json"));
    }

    /** A PUT on a part of a thing, with the ETag of the thing. */
    void schrijf(String wie, String ding, String pad, Object inhoud) {
        stuur(wie, "PUT", pad, inhoud, Map.of("If-Match", etag(wie, ding)));
    }

    /** The first save of one's own reflectie. */
    void begin(String wie, String pad, Object inhoud) {
        stuur(wie, "PUT", pad, inhoud, Map.of("If-None-Match", "*"));
    }

    void zet(String wie, String pad, Map<String, ?> overgang) {
        stuur(wie, "POST", pad + "/overgangen", overgang, Map.of("If-Match", etag(wie, pad)));
    }

    private String etag(String wie, String pad) {
        return stuur(wie, "GET", pad, null, Map.of())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpResponse<String> stuur(
            String wie, String methode, String pad, @Nullable Object inhoud, Map<String, String> koppen) {
        try {
            HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(api + pad))
                    .method(
                            methode,
                            inhoud == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(json.writeValueAsString(inhoud)))
                    .setHeader("Content-Type", "application/json")
                    .setHeader("Authorization", "Bearer " + tokens.computeIfAbsent(wie, this::token));
            koppen.forEach(verzoek::setHeader);
            HttpResponse<String> antwoord = http.send(verzoek.build(), BodyHandlers.ofString());
            if (antwoord.statusCode() == 401 && tokens.remove(wie) != null) {
                return stuur(wie, methode, pad, inhoud, koppen);
            }
            if (antwoord.statusCode() >= 300) {
                throw new IllegalStateException(
                        wie + " " + methode + " " + pad + ": " + antwoord.statusCode() + " " + antwoord.body());
            }
            return antwoord;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }

    private String token(String wie) {
        String formulier = Map.of(
                        "grant_type", "password", "client_id", "smk-curl", "username", wie, "password", WACHTWOORD)
                .entrySet()
                .stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try {
            HttpResponse<String> antwoord = http.send(
                    HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                            .setHeader("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(formulier))
                            .build(),
                    BodyHandlers.ofString());
            return boom(antwoord).path("access_token").asText();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }

    private JsonNode boom(HttpResponse<String> antwoord) {
        try {
            return json.readTree(antwoord.body());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
