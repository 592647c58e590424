package nl.sturenmetkwaliteit.gemeente;

import static nl.sturenmetkwaliteit.hulp.Als.BEHEERDER;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Nieuweling;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GemeenteResourceTest {

    private static final String WEERT = "paul.weert";
    private static final String PROFIEL_WEERT = "/gemeenten/GM0988/profiel";

    @Test
    void een_toegelaten_gemeente_heeft_een_coordinator_die_kan_inloggen_en_uitnodigen() {
        String email = "eerste-" + UUID.randomUUID() + "@zeist.example";

        laatToe("GM0355", "Zeist", email)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/gemeenten/GM0355"))
                .body("code", equalTo("GM0355"));

        als(NDSD).get("/gemeenten/GM0355").then().statusCode(200).body("naam", equalTo("Zeist"));
        als(email)
                .get("/ik")
                .then()
                .statusCode(200)
                .body("gemeente.code", equalTo("GM0355"))
                .body("rollen", hasItem("COORDINATOR"));
        als(email)
                .body(Map.of("naam", "Tweede Mens", "email", "tweede-" + email, "niveau", "BELEID"))
                .post("/deelnemers")
                .then()
                .statusCode(201);
        laatToe("GM0355", "Zeist", email).then().statusCode(409);
    }

    @Test
    void de_coordinator_van_een_nieuwe_gemeente_die_al_elders_werkt_houdt_daar_de_eigen_plek() {
        Nieuweling wie = Nieuweling.van("ellen.oldenzaal");

        laatToe("GM0310", "De Bilt", wie.email()).then().statusCode(201);

        Als.kiest(wie.email(), "GM0173");
        als(wie.email())
                .get("/ik")
                .then()
                .statusCode(200)
                .body("id", equalTo(wie.id()))
                .body("rollen", not(hasItem("COORDINATOR")));
        Als.kiest(wie.email(), "GM0310");
        als(wie.email())
                .get("/ik")
                .then()
                .statusCode(200)
                .body("gemeente.code", equalTo("GM0310"))
                .body("rollen", hasItem("COORDINATOR"));
    }

    @Test
    void toelaten_met_een_sleutel_is_te_herhalen() {
        String sleutel = UUID.randomUUID().toString();
        Map<String, Object> invoer = gemeente("GM0263", "Maasdriel", "een-" + sleutel + "@maasdriel.example");
        for (int keer = 0; keer < 2; keer++) {
            als(BEHEERDER)
                    .header("Idempotency-Key", sleutel)
                    .body(invoer)
                    .post("/gemeenten")
                    .then()
                    .statusCode(201)
                    .body("code", equalTo("GM0263"));
        }
    }

    @Test
    void alleen_de_beheerder_laat_toe() {
        Map<String, Object> invoer = gemeente("GM0999", "Nergens", "iemand@nergens.example");

        als(NDSD).body(invoer).post("/gemeenten").then().statusCode(403);
        als(COORDINATOR_UTRECHT).body(invoer).post("/gemeenten").then().statusCode(403);
        als(BEHEERDER).get("/gemeenten/GM0999").then().statusCode(404);
        als(BEHEERDER).body(Map.of("code", "0999")).post("/gemeenten").then().statusCode(400);
    }

    @Test
    void iedereen_bladert_op_naam_door_de_gemeenten() {
        List<String> namen = new ArrayList<>();
        String cursor = null;
        do {
            Response pagina = als(PEER_UTRECHT)
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/gemeenten");
            pagina.then().statusCode(200);
            namen.addAll(pagina.jsonPath().getList("items.naam", String.class));
            cursor = pagina.path("volgende");
        } while (cursor != null);

        assertThat(namen)
                .doesNotHaveDuplicates()
                .contains("Amsterdam", "Groningen", "Oldenzaal", "Schiermonnikoog", "Utrecht", "Weert");
    }

    @Test
    void een_coordinator_wijzigt_het_profiel_van_de_eigen_gemeente_en_van_geen_andere() {
        wijzig(
                        WEERT,
                        PROFIEL_WEERT,
                        Map.of("themas", List.of("WMO", "JEUGDHULP"), "niveaus", List.of("BELEID"), "capaciteit", 2))
                .then()
                .statusCode(200)
                .body("themas", equalTo(List.of("JEUGDHULP", "WMO")))
                .body("capaciteit", equalTo(2));
        wijzig(WEERT, PROFIEL_WEERT, Map.of("capaciteit", 3))
                .then()
                .statusCode(200)
                .body("capaciteit", equalTo(3));

        als(PEER_UTRECHT)
                .get("/gemeenten/GM0988")
                .then()
                .statusCode(200)
                .body("themas", equalTo(List.of("JEUGDHULP", "WMO")))
                .body("$", not(hasKey("capaciteit")));
        als(COORDINATOR_UTRECHT).get(PROFIEL_WEERT).then().statusCode(404);
        als("mieke.weert").get(PROFIEL_WEERT).then().statusCode(403);
    }

    @Test
    void een_profiel_met_onbekende_codes_of_een_te_grote_capaciteit_wordt_geweigerd() {
        wijzig(WEERT, PROFIEL_WEERT, Map.of("themas", List.of("VISSERIJ")))
                .then()
                .statusCode(400);
        wijzig(WEERT, PROFIEL_WEERT, Map.of("capaciteit", 21)).then().statusCode(400);
        als(WEERT)
                .contentType("application/merge-patch+json")
                .body(Map.of("capaciteit", 4))
                .patch(PROFIEL_WEERT)
                .then()
                .statusCode(428);
        wijzig(WEERT, PROFIEL_WEERT, Map.of("capaciteit", 4)).then().statusCode(200);
    }

    @Test
    void wie_niet_meedoet_staat_niet_in_de_lijst_van_wie_wel() {
        String oldenzaal = "ellen.oldenzaal";
        wijzig(oldenzaal, "/gemeenten/GM0173/profiel", Map.of("doetMee", false))
                .then()
                .statusCode(200);

        als(NDSD)
                .get("/gemeenten?doetMee=false")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("GM0173"))
                .body("items.doetMee", everyItem(equalTo(false)));
        als(NDSD).get("/gemeenten?doetMee=true&limit=100").then().body("items.code", not(hasItem("GM0173")));
        wijzig(oldenzaal, "/gemeenten/GM0173/profiel", Map.of("doetMee", true))
                .then()
                .statusCode(200);
        als(NDSD)
                .get("/gemeenten?provincie=Zuid-Bestaatniet&grootteklasse=TOT_20K")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void een_filter_dat_niet_bestaat_wordt_met_naam_geweigerd() {
        als(NDSD)
                .get("/gemeenten?grootteklasse=REUSACHTIG")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("grootteklasse"));
        als(NDSD)
                .get("/gemeenten?doetMee=misschien")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("doetMee"));
        als(PEER_UTRECHT)
                .get("/casussen?status=ONZIN")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("status"));
        als(PEER_UTRECHT).get("/casussen?status=CONCEPT").then().statusCode(200);
    }

    @Test
    void wie_een_leeg_profiel_heeft_krijgt_de_taak_het_in_te_vullen() {
        String geert = "geert.groningen";
        String profiel = "/gemeenten/GM0014/profiel";
        wijzig(geert, profiel, Map.of("themas", List.of(), "niveaus", List.of()))
                .then()
                .statusCode(200);

        als(geert)
                .get("/taken?limit=100")
                .then()
                .statusCode(200)
                .body("items.soort", hasItem("PROFIEL_INVULLEN"))
                .body("items.pad", hasItem(profiel));
        als("bram.groningen")
                .get("/taken")
                .then()
                .statusCode(200)
                .body("items.soort", not(hasItem("PROFIEL_INVULLEN")));
        wijzig(geert, profiel, Map.of("themas", List.of("WMO"), "niveaus", List.of("BELEID")))
                .then()
                .statusCode(200);
        als(geert).get("/taken?limit=100").then().body("items.soort", not(hasItem("PROFIEL_INVULLEN")));
    }

    @Test
    void de_taxonomieen_noemen_de_methode_en_wat_ndsd_bijhoudt() {
        als(PEER_UTRECHT)
                .get("/taxonomieen")
                .then()
                .statusCode(200)
                .body("principes", hasSize(7))
                .body("dimensies", hasSize(4))
                .body("niveaus", hasSize(3))
                .body("arenas", hasSize(4))
                .body("levensfasen", hasSize(4))
                .body("obstakels", hasSize(9))
                .body("obstakels[0].groep", equalTo("LEEFWERELD"))
                .body("themas.code", hasItem("JEUGDHULP"));
    }

    private static Response laatToe(String code, String naam, String email) {
        return als(BEHEERDER).body(gemeente(code, naam, email)).post("/gemeenten");
    }

    private static Map<String, Object> gemeente(String code, String naam, String email) {
        return Map.of(
                "code",
                code,
                "naam",
                naam,
                "provincie",
                "Utrecht",
                "grootteklasse",
                "VAN_50K_TOT_100K",
                "stedelijkheid",
                "STERK",
                "coordinator",
                Map.of("naam", "Eerste Mens", "email", email, "niveau", "BELEID"));
    }
}
