package nl.sturenmetkwaliteit.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sturenmetkwaliteit.lokaal.Pakket;
import org.junit.jupiter.api.Test;

/** What a new user does with {@code curl}, on the packaged product with a real Keycloak. */
class ReisIT {

    private static final int GEDULD_SECONDEN = 120;

    @Test
    void van_casus_tot_gepubliceerde_les() throws Exception {
        assertThat(Pakket.JAR).as("./mvnw package gaat hieraan vooraf").exists();
        try (Proefopstelling opstelling = Proefopstelling.start("smk_reis")) {
            Path uitvoer = Files.createTempFile("reis", ".log");
            Process reis = new ProcessBuilder(
                            "bash",
                            "src/test/journey/reis.sh",
                            opstelling.dienst().adres(),
                            opstelling.delen().issuer())
                    .redirectErrorStream(true)
                    .redirectOutput(uitvoer.toFile())
                    .start();
            boolean klaar = reis.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS);
            reis.destroyForcibly();

            assertThat(klaar).isTrue();
            assertThat(reis.exitValue()).as(Files.readString(uitvoer)).isZero();
            List<String> regels = Files.readAllLines(uitvoer);
            JsonNode les = new ObjectMapper().readTree(regels.get(regels.size() - 1));
            assertThat(les.get("status").asText()).isEqualTo("GEPUBLICEERD");
            assertThat(les.get("titel").asText()).isEqualTo("Begin bij een gezin");
            assertThat(regels).anyMatch(regel -> regel.endsWith("voor zijn eigen inzending: 0 reflecties te zien."));
        }
    }
}
