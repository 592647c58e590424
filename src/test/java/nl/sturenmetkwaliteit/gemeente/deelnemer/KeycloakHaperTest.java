package nl.sturenmetkwaliteit.gemeente.deelnemer;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.vraagToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.inlog.Inlogadres;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keycloak goes away after every possible step. Nobody stays half in, nobody half out. */
@QuarkusTest
class KeycloakHaperTest {

    private static final String WEERT = "paul.weert";
    private static final int MEER_DAN_ALLE_STAPPEN = 20;

    @Inject
    Inlogadres adres;

    @Inject
    Accountwerk werk;

    @AfterEach
    void herstel() throws Exception {
        adres.wijs(keycloak());
        werk.haalIn();
    }

    @Test
    void een_uitnodiging_die_ergens_blijft_steken_wordt_later_afgemaakt() throws Exception {
        boolean gehaperd = true;
        int stap = 0;
        for (; gehaperd && stap < MEER_DAN_ALLE_STAPPEN; stap++) {
            String email = email();
            String id;
            try (HaperendeKeycloak haper = new HaperendeKeycloak(keycloak(), stap)) {
                adres.wijs(haper.url());
                id = nodigUit(email);
                gehaperd = haper.heeftGehaperd();
            }
            als(WEERT).get("/deelnemers/" + id).then().body("status", equalTo(gehaperd ? "IN_AANMAAK" : "ACTIEF"));

            adres.wijs(keycloak());
            werk.haalIn();

            als(WEERT).get("/deelnemers/" + id).then().body("status", equalTo("ACTIEF"));
            als(email).get("/ik").then().statusCode(200).body("id", equalTo(id));
        }
        assertThat(stap)
                .as("elke stap is eens mislukt, en eens ging alles goed")
                .isBetween(5, MEER_DAN_ALLE_STAPPEN - 1);
    }

    @Test
    void een_afscheid_dat_ergens_blijft_steken_wordt_later_afgemaakt() throws Exception {
        boolean gehaperd = true;
        int stap = 0;
        for (; gehaperd && stap < MEER_DAN_ALLE_STAPPEN; stap++) {
            String email = email();
            String pad = "/deelnemers/" + nodigUit(email);
            als(email).get("/ik").then().statusCode(200);
            try (HaperendeKeycloak haper = new HaperendeKeycloak(keycloak(), stap)) {
                adres.wijs(haper.url());
                als(WEERT)
                        .header("If-Match", etag(WEERT, pad))
                        .delete(pad)
                        .then()
                        .statusCode(204);
                gehaperd = haper.heeftGehaperd();
            }
            als(email).get("/ik").then().statusCode(403);

            adres.wijs(keycloak());
            werk.haalIn();

            assertThat(vraagToken(email).statusCode()).isNotEqualTo(200);
        }
        assertThat(stap).isBetween(4, MEER_DAN_ALLE_STAPPEN - 1);
    }

    @Test
    void een_keycloak_die_wel_opneemt_maar_zwijgt_houdt_niemand_op() throws IOException {
        try (ServerSocket zwijger = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            adres.wijs("http://127.0.0.1:" + zwijger.getLocalPort());
            Instant begin = Instant.now();

            String id = nodigUit(email());

            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(11));
            als(WEERT).get("/deelnemers/" + id).then().body("status", equalTo("IN_AANMAAK"));
        }
    }

    private static String nodigUit(String email) {
        return maak(WEERT, "/deelnemers", Map.of("naam", "Nieuw Gezicht", "email", email, "niveau", "UITVOERING"));
    }

    private static String email() {
        return "haper-" + UUID.randomUUID() + "@weert.example";
    }

    private static String keycloak() {
        return ConfigProvider.getConfig().getValue("smk.keycloak.url", String.class);
    }
}
