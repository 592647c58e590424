package nl.sturenmetkwaliteit.reis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.lokaal.Pakket;

/** Reads back over the API, as the person who made it, what the service had acknowledged. */
final class Nalezing {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private final String issuer;
    private final String api;

    Nalezing(Proefopstelling opstelling, Pakket dienst) {
        this.issuer = opstelling.delen().issuer();
        this.api = dienst.adres() + "/api/v1";
    }

    List<String> verloren(List<Bevestigd> bevestigd) throws IOException, InterruptedException {
        List<String> verloren = new ArrayList<>();
        for (Bevestigd een : bevestigd) {
            String klacht = een.isOvergang() ? overgang(een) : inhoud(een);
            if (!klacht.isEmpty()) {
                verloren.add("LOST " + een + ": " + klacht);
            }
        }
        return verloren;
    }

    /** A later transition may have followed: the history has it in any case. */
    private String overgang(Bevestigd een) throws IOException, InterruptedException {
        HttpResponse<String> ding = lees(een.wie(), een.ding());
        HttpResponse<String> geschiedenis = lees(een.wie(), een.ding() + "/geschiedenis?limit=100");
        if (ding.statusCode() != 200 || geschiedenis.statusCode() != 200) {
            return "status " + ding.statusCode() + ", history " + geschiedenis.statusCode();
        }
        List<String> gegaan = JSON.readTree(geschiedenis.body()).findValuesAsText("naar");
        return gegaan.contains(een.velden().get("naar").asText()) ? "" : "history has only " + gegaan;
    }

    private String inhoud(Bevestigd een) throws IOException, InterruptedException {
        HttpResponse<String> antwoord = lees(een.wie(), een.ding());
        if (antwoord.statusCode() == 200) {
            return verschil(een.velden(), JSON.readTree(antwoord.body()));
        }
        // some things are read only in their list, or as part of the thing above them
        HttpResponse<String> lijst = lees(een.wie(), een.isGemaakt() ? een.pad() : boven(een.ding()));
        boolean staatErin =
                lijst.statusCode() == 200 && (!een.isGemaakt() || lijst.body().contains(een.id()));
        return staatErin
                ? een.isGemaakt() ? "" : verschil(een.velden(), JSON.readTree(lijst.body()))
                : "status " + antwoord.statusCode();
    }

    private static String boven(String pad) {
        return pad.substring(0, pad.lastIndexOf('/'));
    }

    /** Only texts that the answer shows under the same name. */
    private static String verschil(JsonNode gestuurd, JsonNode gelezen) {
        StringBuilder verschil = new StringBuilder();
        gestuurd.properties().stream()
                .filter(veld -> veld.getValue().isTextual()
                        && gelezen.path(veld.getKey()).isTextual())
                .filter(veld -> !veld.getKey().endsWith("Op"))
                .filter(veld -> !gelezen.get(veld.getKey()).equals(veld.getValue()))
                .forEach(veld -> verschil.append(veld.getKey()).append(" differs "));
        return verschil.toString();
    }

    private HttpResponse<String> lees(String wie, String pad) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(api + pad))
                        .header("Authorization", "Bearer " + token(wie))
                        .build(),
                BodyHandlers.ofString());
    }

    private String token(String wie) throws IOException, InterruptedException {
        if (!tokens.containsKey(wie)) {
            HttpRequest vraag = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=password&client_id=" + Coordinaten.CURL_CLIENT
                            + "&username=" + wie + "&password=" + Coordinaten.WACHTWOORD))
                    .build();
            tokens.put(
                    wie,
                    JSON.readTree(http.send(vraag, BodyHandlers.ofString()).body())
                            .get("access_token")
                            .asText());
        }
        return tokens.get(wie);
    }
}
