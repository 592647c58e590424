package nl.sturenmetkwaliteit.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Contract;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract, tried by every kind of caller, against one table. {@code ja} means: not refused for who asks (what was
 * sent is mostly stale or incomplete, so that nothing changes while trying). An operation missing from the table fails.
 */
@QuarkusTest
class ToegangstabelTest {

    private static final Path TABEL = Path.of("src/test/resources/toegang/tabel.txt");
    private static final Path GEZIEN = Path.of("target/toegang-gezien.txt");
    private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete");
    /** A version nobody ever read: who may change gets 412, and nothing changes. */
    private static final String OUDE_VERSIE = "\"999999-0\"";
    /** What these take in the state the review is in; the contract's example may name another step. */
    private static final Map<String, String> STAP = Map.ofEntries(
            Map.entry("doCasusOvergang", "INGETROKKEN"),
            Map.entry("doAanmeldingOvergang", "AANGENOMEN"),
            Map.entry("doUitnodigingOvergang", "GEACCEPTEERD"),
            Map.entry("doSeizoenOvergang", "OPEN"),
            Map.entry("doPeerreviewOvergang", "GEPAUZEERD"),
            Map.entry("doRondeOvergang", "GESLOTEN"),
            Map.entry("doReflectieOvergang", "CONCEPT"),
            Map.entry("doAannameOvergang", "BETWIST"),
            Map.entry("doTipOvergang", "CONCEPT"),
            Map.entry("doToestemmingOvergang", "INGETROKKEN"),
            Map.entry("doLesOvergang", "INGETROKKEN"),
            Map.entry("doToepassingOvergang", "PROBEERT"));

    @Test
    void wie_wat_mag_is_wat_de_tabel_zegt() throws IOException {
        Opstelling opstelling = new Opstelling();
        Map<String, List<String>> gezien = new LinkedHashMap<>();
        Contract.INSTANTIE.document().get("paths").properties().forEach(pad -> pad.getValue().properties().stream()
                .filter(methode -> METHODEN.contains(methode.getKey()))
                .forEach(methode -> gezien.put(
                        methode.getValue().get("operationId").asText(),
                        Arrays.stream(Beller.values())
                                .map(beller ->
                                        probeer(opstelling, pad.getKey(), methode.getKey(), methode.getValue(), beller))
                                .toList())));
        Files.writeString(GEZIEN, regels(gezien));

        Map<String, List<String>> verwacht = tabel();
        List<String> verschillen = new ArrayList<>();
        gezien.forEach((operatie, uitkomsten) -> {
            List<String> regel = verwacht.get(operatie);
            if (!uitkomsten.equals(regel)) {
                verschillen.add(operatie + ": gezien " + uitkomsten + ", de tabel zegt " + regel);
            }
        });
        assertThat(verschillen)
                .as("zie %s; kolommen %s", GEZIEN, Arrays.toString(Beller.values()))
                .isEmpty();
        assertThat(verwacht.keySet())
                .as("de tabel noemt geen operatie die er niet is")
                .isEqualTo(gezien.keySet());
    }

    private static String probeer(
            Opstelling opstelling, String sjabloon, String methode, JsonNode operatie, Beller beller) {
        String pad = pad(opstelling, sjabloon, operatie);
        RequestSpecification verzoek =
                beller.gebruikersnaam() == null ? Als.niemand() : Als.als(beller.gebruikersnaam());
        if (!methode.equals("get")) {
            verzoek.header(
                    operatie.get("operationId").asText().equals("saveMijnReflectie") ? "If-None-Match" : "If-Match",
                    operatie.get("operationId").asText().equals("saveMijnReflectie") ? "*" : OUDE_VERSIE);
            inhoud(verzoek, sjabloon, operatie);
        }
        Response antwoord = verzoek.request(methode.toUpperCase(java.util.Locale.ROOT), pad);
        assertThat(antwoord.statusCode())
                .as("%s %s als %s: %s", methode, pad, beller, antwoord.asString())
                .isLessThan(500);
        return Set.of(401, 403, 404).contains(antwoord.statusCode()) ? String.valueOf(antwoord.statusCode()) : "ja";
    }

    /** Collections without an id in the path get an empty body: who may, is told what is missing, and nothing is made. */
    private static void inhoud(RequestSpecification verzoek, String sjabloon, JsonNode operatie) {
        JsonNode soorten = operatie.path("requestBody").path("content");
        if (soorten.isEmpty()) {
            return;
        }
        String mediatype = soorten.fieldNames().next();
        verzoek.contentType(mediatype);
        String stap = STAP.get(operatie.get("operationId").asText());
        if (stap != null) {
            verzoek.body(Map.of("naar", stap, "reden", "Omdat wij willen zien wie dit mag."));
        } else if (!mediatype.endsWith("json")) {
            verzoek.contentType("image/png")
                    .header("Content-Disposition", "attachment; filename=\"proef.png\"")
                    .body(Opstelling.PNG);
        } else {
            verzoek.body(
                    sjabloon.contains("{") ? voorbeeld(soorten.get(mediatype)).toString() : "{}");
        }
    }

    private static JsonNode voorbeeld(JsonNode soort) {
        return soort.has("example")
                ? soort.get("example")
                : soort.path("examples").iterator().next().get("value");
    }

    private static String pad(Opstelling opstelling, String sjabloon, JsonNode operatie) {
        String[] delen = sjabloon.split("/");
        boolean oogst = sjabloon.matches(".*/(fragmenten|tips|voornemens|opvolgmomenten)(/.*)?")
                && delen[1].equals("peerreviews");
        for (int i = 0; i < delen.length; i++) {
            if (delen[i].equals("{code}")) {
                delen[i] = "GM0363";
            } else if (delen[i].equals("{id}")) {
                delen[i] = opstelling.id(oogst ? "oogstreview" : delen[i - 1]);
            } else if (delen[i].equals("{voornemenId}") && delen[1].equals("spiegels")) {
                delen[i] = opstelling.id("spiegelVoornemen");
            } else if (delen[i].startsWith("{")) {
                delen[i] = opstelling.id(delen[i].substring(1, delen[i].length() - 1));
            }
        }
        return String.join("/", delen);
    }

    private static Map<String, List<String>> tabel() throws IOException {
        return Files.readAllLines(TABEL).stream()
                .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .map(regel -> regel.strip().split("\\s+"))
                .collect(Collectors.toMap(
                        cellen -> cellen[0],
                        cellen -> List.of(cellen).subList(1, cellen.length),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static String regels(Map<String, List<String>> gezien) {
        return gezien.entrySet().stream()
                .map(regel -> String.format(
                                        "%-32s %s",
                                        regel.getKey(),
                                        String.join(
                                                " ",
                                                regel.getValue().stream()
                                                        .map(c -> String.format("%-3s", c))
                                                        .toList()))
                                .stripTrailing()
                        + "\n")
                .collect(Collectors.joining());
    }
}
