package nl.sturenmetkwaliteit.gemeente.deelnemer;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.vraagToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import nl.sturenmetkwaliteit.hulp.Keycloakadres;
import nl.sturenmetkwaliteit.hulp.Nieuweling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keycloak goes away after every possible step. Nobody stays half in, nobody half out. */
@QuarkusTest
class KeycloakHaperTest {

    private static final String OLDENZAAL = "ellen.oldenzaal";
    private static final String WEERT = "paul.weert";
    private static final int MEER_DAN_ALLE_STAPPEN = 20;

    @Inject
    Keycloakadres keycloak;

    @Inject
    Accountwerk werk;

    @AfterEach
    void herstel() throws Exception {
        keycloak.herstel();
        werk.haalIn();
    }

    @Test
    void een_uitnodiging_die_ergens_blijft_steken_wordt_later_afgemaakt() throws Exception {
        boolean gehaperd = true;
        int stap = 0;
        for (; gehaperd && stap < MEER_DAN_ALLE_STAPPEN; stap++) {
            Nieuweling wie;
            try (HaperendeKeycloak haper = new HaperendeKeycloak(keycloak.echt(), stap)) {
                keycloak.wijs(haper.url());
                wie = Nieuweling.van(WEERT);
                gehaperd = haper.heeftGehaperd();
            }
            als(WEERT).get(wie.pad()).then().body("status", equalTo(gehaperd ? "IN_AANMAAK" : "ACTIEF"));

            keycloak.herstel();
            werk.haalIn();

            als(WEERT).get(wie.pad()).then().body("status", equalTo("ACTIEF"));
            als(wie.email()).get("/ik").then().statusCode(200).body("id", equalTo(wie.id()));
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
            Nieuweling wie = Nieuweling.van(WEERT);
            als(wie.email()).get("/ik").then().statusCode(200);
            try (HaperendeKeycloak haper = new HaperendeKeycloak(keycloak.echt(), stap)) {
                keycloak.wijs(haper.url());
                wie.vertrekt();
                gehaperd = haper.heeftGehaperd();
            }
            als(wie.email()).get("/ik").then().statusCode(403);

            keycloak.herstel();
            werk.haalIn();

            assertThat(vraagToken(wie.email()).statusCode()).isNotEqualTo(200);
        }
        assertThat(stap).isBetween(4, MEER_DAN_ALLE_STAPPEN - 1);
    }

    @Test
    void een_keycloak_die_wel_opneemt_maar_zwijgt_houdt_niemand_op() throws IOException {
        try (ServerSocket zwijger = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            keycloak.wijs("http://127.0.0.1:" + zwijger.getLocalPort());
            Instant begin = Instant.now();

            Nieuweling wie = Nieuweling.van(WEERT);

            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(11));
            als(WEERT).get(wie.pad()).then().body("status", equalTo("IN_AANMAAK"));
        }
    }

    @Test
    void is_keycloak_weg_dan_blijft_de_uitnodiging_staan_en_maakt_een_latere_ronde_haar_af() throws Exception {
        keycloak.wijs(Keycloakadres.NERGENS);
        Nieuweling wie = Nieuweling.van(OLDENZAAL, Nieuweling.nieuwAdres(), true);
        werk.haalIn();
        keycloak.herstel();
        als(OLDENZAAL).get(wie.pad()).then().body("status", equalTo("IN_AANMAAK"));
        assertThat(vraagToken(wie.email()).statusCode())
                .as("niemand half binnen")
                .isNotEqualTo(200);

        werk.haalIn();
        werk.haalIn();

        als(OLDENZAAL).get(wie.pad()).then().body("status", equalTo("ACTIEF"));
        als(wie.email()).get("/ik").then().statusCode(200).body("rollen", hasItem("COORDINATOR"));
    }

    @Test
    void wie_stopt_kan_meteen_niets_meer_ook_als_keycloak_weg_is() throws Exception {
        Nieuweling wie = Nieuweling.van(OLDENZAAL);
        als(wie.email()).get("/casussen").then().statusCode(200);

        keycloak.wijs(Keycloakadres.NERGENS);
        wie.vertrekt();
        keycloak.herstel();
        als(wie.email()).get("/casussen").then().statusCode(403).body("type", equalTo("/problemen/geen-toegang"));
        als(wie.email()).get("/ik").then().statusCode(403);
        als(OLDENZAAL).get(wie.pad()).then().body("status", equalTo("OUD"));
        assertThat(vraagToken(wie.email()).statusCode()).isEqualTo(200);

        werk.haalIn();

        assertThat(vraagToken(wie.email()).statusCode())
                .as("ook Keycloak laat niet meer binnen")
                .isNotEqualTo(200);
    }
}
