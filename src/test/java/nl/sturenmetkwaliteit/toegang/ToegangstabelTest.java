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
import nl.sturenmetkwaliteit.hulp.Stroom;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract, tried by every kind of caller, against one table. {@code ja} means: not refused for who asks (what was
 * sent is mostly stale or incomplete, so that nothing changes while trying). An operation missing from the table fails.
 */
@QuarkusTest
class ToegangstabelTest {

    private static final Path GEZIEN = Path.of("target/toegang-gezien.txt");
    private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete");

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

        Map<String, List<String>> verwacht = Toegangstabel.lees();
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
        String pad = Proefverzoek.pad(opstelling, sjabloon);
        if (operatie.at("/responses/200/content").has("text/event-stream")) {
            try (Stroom stroom = Stroom.open(beller.gebruikersnaam(), pad)) {
                return uitkomst(stroom.status());
            }
        }
        RequestSpecification verzoek =
                beller.gebruikersnaam() == null ? Als.niemand() : Als.als(beller.gebruikersnaam());
        if (!methode.equals("get")) {
            verzoek.header(
                    operatie.get("operationId").asText().equals("saveMijnReflectie") ? "If-None-Match" : "If-Match",
                    operatie.get("operationId").asText().equals("saveMijnReflectie") ? "*" : Proefverzoek.OUDE_VERSIE);
            Proefverzoek.inhoud(verzoek, operatie, sjabloon.contains("{") || isAanDeDienst(operatie, beller));
        }
        Response antwoord = verzoek.request(methode.toUpperCase(java.util.Locale.ROOT), pad);
        assertThat(antwoord.statusCode())
                .as("%s %s als %s: %s", methode, pad, beller, antwoord.asString())
                .isLessThan(500);
        return uitkomst(antwoord.statusCode());
    }

    private static String uitkomst(int status) {
        return Set.of(401, 403, 404).contains(status) ? String.valueOf(status) : "ja";
    }

    /** The role in the token lets this caller in where a colleague is refused; what the service says then is about a whole body. */
    private static boolean isAanDeDienst(JsonNode operatie, Beller beller) {
        List<String> regel =
                Toegangstabel.lees().get(operatie.get("operationId").asText());
        return beller == Beller.COORDINATOR_ELDERS
                && regel != null
                && regel.get(Beller.COLLEGA.ordinal()).equals("403");
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
