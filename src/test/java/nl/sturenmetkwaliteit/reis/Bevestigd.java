package nl.sturenmetkwaliteit.reis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A change of the journey that the service answered with success, as the script wrote it down. */
record Bevestigd(String wie, String methode, String pad, String locatie, String inhoud) {

    private static final String OVERGANGEN = "/overgangen";
    private static final String API = "/api/v1";
    private static final int VELDEN = 5;

    static List<Bevestigd> lees(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .map(regel -> regel.split("\\t", VELDEN))
                .map(veld -> new Bevestigd(veld[0], veld[1], veld[2], veld[3], veld[4]))
                .toList();
    }

    boolean isOvergang() {
        return pad.endsWith(OVERGANGEN);
    }

    boolean isGemaakt() {
        return methode.equals("POST") && !isOvergang();
    }

    /** Where the thing that changed is read. */
    String ding() {
        if (isOvergang()) {
            return pad.substring(0, pad.length() - OVERGANGEN.length());
        }
        return isGemaakt() && !locatie.isEmpty() ? locatie.substring(locatie.indexOf(API) + API.length()) : pad;
    }

    String id() {
        return ding().substring(ding().lastIndexOf('/') + 1);
    }

    JsonNode velden() throws IOException {
        return new ObjectMapper().readTree(inhoud.isBlank() ? "{}" : inhoud);
    }
}
