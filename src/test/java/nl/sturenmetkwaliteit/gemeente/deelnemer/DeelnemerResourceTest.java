package nl.sturenmetkwaliteit.gemeente.deelnemer;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.inlog.Inlogadres;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Mensen;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeelnemerResourceTest {

    private static final String OLDENZAAL = "ellen.oldenzaal";
    private static final String WEERT = "paul.weert";
    private static final String NERGENS = "http://127.0.0.1:1";

    @Inject
    Inlogadres adres;

    @Inject
    Accountwerk werk;

    @Test
    void wie_wordt_uitgenodigd_kan_inloggen_en_ziet_de_eigen_gemeente() {
        String email = email();
        String id = nodigUit(OLDENZAAL, email, false);

        als(OLDENZAAL).get("/deelnemers/" + id).then().statusCode(200).body("status", equalTo("ACTIEF"));
        als(email)
                .get("/ik")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("naam", equalTo("Nieuw Gezicht"))
                .body("gemeente.code", equalTo("GM0173"))
                .body("gemeente.naam", equalTo("Oldenzaal"))
                .body("rollen", equalTo(List.of("DEELNEMER")));
    }

    @Test
    void is_keycloak_weg_dan_blijft_de_uitnodiging_staan_en_maakt_een_latere_ronde_haar_af() throws Exception {
        String email = email();
        String id;
        adres.wijs(NERGENS);
        try {
            id = nodigUit(OLDENZAAL, email, true);
            werk.haalIn();
        } finally {
            adres.wijs(keycloak());
        }
        als(OLDENZAAL).get("/deelnemers/" + id).then().body("status", equalTo("IN_AANMAAK"));
        assertThat(vraagToken(email).statusCode()).as("niemand half binnen").isNotEqualTo(200);

        werk.haalIn();
        werk.haalIn();

        als(OLDENZAAL).get("/deelnemers/" + id).then().body("status", equalTo("ACTIEF"));
        als(email).get("/ik").then().statusCode(200).body("rollen", hasItem("COORDINATOR"));
    }

    @Test
    void wie_stopt_kan_meteen_niets_meer_ook_als_keycloak_weg_is() throws Exception {
        String email = email();
        String pad = "/deelnemers/" + nodigUit(OLDENZAAL, email, false);
        als(email).get("/casussen").then().statusCode(200);

        adres.wijs(NERGENS);
        try {
            als(OLDENZAAL)
                    .header("If-Match", etag(OLDENZAAL, pad))
                    .delete(pad)
                    .then()
                    .statusCode(204);
        } finally {
            adres.wijs(keycloak());
        }
        als(email).get("/casussen").then().statusCode(403).body("type", equalTo("/problemen/geen-toegang"));
        als(email).get("/ik").then().statusCode(403);
        als(OLDENZAAL).get(pad).then().body("status", equalTo("OUD"));
        assertThat(vraagToken(email).statusCode()).isEqualTo(200);

        werk.haalIn();

        assertThat(vraagToken(email).statusCode())
                .as("ook Keycloak laat niet meer binnen")
                .isNotEqualTo(200);
    }

    @Test
    void wie_stopt_laat_de_lopende_casussen_aan_de_coordinator() {
        String email = email();
        String pad = "/deelnemers/" + nodigUit(OLDENZAAL, email, false);
        String casus = "/casussen/" + maak(email, "/casussen", Map.of("titel", "Nog niet af"));
        als(OLDENZAAL).get(casus).then().statusCode(200).body("casushouder.naam", equalTo("Nieuw Gezicht"));

        als(OLDENZAAL)
                .header("If-Match", etag(OLDENZAAL, pad))
                .delete(pad)
                .then()
                .statusCode(204);

        als(OLDENZAAL)
                .get(casus)
                .then()
                .statusCode(200)
                .body("casushouder.naam", equalTo("Ellen Nijhuis"))
                .body("schrijver.naam", equalTo("Nieuw Gezicht"));
    }

    @Test
    void wie_terugkomt_is_een_nieuwe_deelnemer_met_hetzelfde_account() {
        String email = email();
        String pad = "/deelnemers/" + nodigUit(OLDENZAAL, email, false);
        als(OLDENZAAL)
                .header("If-Match", etag(OLDENZAAL, pad))
                .delete(pad)
                .then()
                .statusCode(204);

        String opnieuw = nodigUit(OLDENZAAL, email, false);

        als(OLDENZAAL).get("/deelnemers/" + opnieuw).then().body("status", equalTo("ACTIEF"));
        assertThat(vraagToken(email).statusCode()).isEqualTo(200);
    }

    @Test
    void wie_bij_twee_gemeenten_hoort_verliest_alleen_wat_wordt_afgenomen() {
        String email = email();
        String oldenzaal = nodigUit(OLDENZAAL, email, false);
        String weert = "/deelnemers/" + nodigUit(WEERT, email, true);

        als(WEERT).get(weert).then().body("status", equalTo("ACTIEF"));
        als(WEERT).header("If-Match", etag(WEERT, weert)).delete(weert).then().statusCode(204);

        als(email)
                .get("/ik")
                .then()
                .statusCode(200)
                .body("id", equalTo(oldenzaal))
                .body("gemeente.code", equalTo("GM0173"))
                .body("rollen", equalTo(List.of("DEELNEMER")));
    }

    @Test
    void iemand_van_ndsd_wordt_geen_deelnemer_en_houdt_de_eigen_toegang() {
        String pad = "/deelnemers/" + nodigUit(WEERT, "omar@ndsd.example", false);

        als(WEERT).get(pad).then().body("status", equalTo("IN_AANMAAK"));
        als("omar.ndsd").get("/ik").then().statusCode(200).body("rollen", equalTo(List.of("NDSD_MEDEWERKER")));
        als(WEERT).header("If-Match", etag(WEERT, pad)).delete(pad).then().statusCode(204);
        assertThat(vraagToken("omar.ndsd").statusCode()).isEqualTo(200);
    }

    @Test
    void een_emailadres_is_van_een_deelnemer_tegelijk() {
        String email = email();
        nodigUit(OLDENZAAL, email, false);

        als(OLDENZAAL)
                .body(nieuw(email.toUpperCase(java.util.Locale.ROOT), false))
                .post("/deelnemers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/bestaat-al"));
    }

    @Test
    void herhalen_met_dezelfde_sleutel_nodigt_een_keer_uit() {
        String email = email();
        String sleutel = UUID.randomUUID().toString();

        String eerste = metSleutel(sleutel, email);
        String tweede = metSleutel(sleutel, email);

        assertThat(tweede).isEqualTo(eerste);
        als(OLDENZAAL).get("/deelnemers/" + eerste).then().body("status", equalTo("ACTIEF"));
    }

    @Test
    void de_laatste_coordinator_kan_niet_stoppen_en_het_niet_opgeven() {
        String tjitske = "tjitske.schiermonnikoog";
        String pad = "/deelnemers/" + Mensen.id(tjitske);

        als(tjitske).header("If-Match", etag(tjitske, pad)).delete(pad).then().statusCode(409);
        wijzig(tjitske, pad, Map.of("coordinator", false)).then().statusCode(409);

        String douwe = "/deelnemers/" + Mensen.id("douwe.schiermonnikoog");
        wijzig(tjitske, douwe, Map.of("coordinator", true))
                .then()
                .statusCode(200)
                .body("coordinator", equalTo(true));
        wijzig(tjitske, pad, Map.of("coordinator", false)).then().statusCode(200);
        als(tjitske).body(nieuw(email(), false)).post("/deelnemers").then().statusCode(403);
        als("douwe.schiermonnikoog").get("/ik").then().statusCode(200).body("rollen", hasItem("COORDINATOR"));
        wijzig("douwe.schiermonnikoog", pad, Map.of("coordinator", true)).then().statusCode(200);
        wijzig("douwe.schiermonnikoog", douwe, Map.of("coordinator", false))
                .then()
                .statusCode(200);
    }

    @Test
    void een_deelnemer_leest_de_collegas_en_wijzigt_niemand() {
        String pad = "/deelnemers/" + Mensen.id(PEER_UTRECHT);

        als(PEER_UTRECHT).get(pad).then().statusCode(200).body("naam", equalTo("Nadia Benali"));
        als(PEER_UTRECHT).body(nieuw(email(), false)).post("/deelnemers").then().statusCode(403);
        wijzig(PEER_UTRECHT, pad, Map.of("functie", "Wethouder")).then().statusCode(403);
        wijzig(COORDINATOR_UTRECHT, pad, Map.of("functie", "Adviseur toegang"))
                .then()
                .statusCode(200)
                .body("functie", equalTo("Adviseur toegang"));
    }

    @Test
    void een_andere_gemeente_en_ndsd_zien_geen_deelnemers() {
        String pad = "/deelnemers/" + Mensen.id(PEER_UTRECHT);

        als(OLDENZAAL).get(pad).then().statusCode(404);
        als(NDSD).get(pad).then().statusCode(403);
        als(COORDINATOR_UTRECHT).get(pad).then().statusCode(200);
        als(OLDENZAAL)
                .get("/deelnemers?limit=100")
                .then()
                .statusCode(200)
                .body("items.naam", not(hasItem("Nadia Benali")));
    }

    @Test
    void de_lijst_staat_op_naam_en_bladert_tot_het_einde() {
        List<String> namen = new ArrayList<>();
        String cursor = null;
        do {
            Response pagina = als(COORDINATOR_UTRECHT)
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/deelnemers");
            pagina.then().statusCode(200);
            namen.addAll(pagina.jsonPath().getList("items.naam", String.class));
            cursor = pagina.path("volgende");
        } while (cursor != null);

        assertThat(namen)
                .doesNotHaveDuplicates()
                .contains("Hanneke Vos", "Liesbeth Dekker", "Nadia Benali", "Ruben Terpstra", "Thijs Verhoeven")
                .isSorted();
    }

    @Test
    void elke_fout_in_de_invoer_wordt_in_een_keer_genoemd() {
        als(OLDENZAAL)
                .body(Map.of("naam", "", "email", "geen adres", "niveau", "DIRECTIE", "rang", 1))
                .post("/deelnemers")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/naam", "/email", "/niveau", "/rang"));
        String pad = "/deelnemers/" + nodigUit(OLDENZAAL, email(), false);
        wijzig(OLDENZAAL, pad, Map.of("email", "ander@oldenzaal.example"))
                .then()
                .statusCode(400);
        wijzig(OLDENZAAL, pad, Map.of("naam", "Nieuwe Naam")).then().statusCode(200);
    }

    private static String metSleutel(String sleutel, String email) {
        return als(OLDENZAAL)
                .header("Idempotency-Key", sleutel)
                .body(nieuw(email, false))
                .post("/deelnemers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String nodigUit(String wie, String email, boolean coordinator) {
        return maak(wie, "/deelnemers", nieuw(email, coordinator));
    }

    private static Map<String, Object> nieuw(String email, boolean coordinator) {
        return Map.of("naam", "Nieuw Gezicht", "email", email, "niveau", "UITVOERING", "coordinator", coordinator);
    }

    private static String email() {
        return "nieuw-" + UUID.randomUUID() + "@oldenzaal.example";
    }

    private static Response vraagToken(String email) {
        return Als.vraagToken(email);
    }

    private static String keycloak() {
        return ConfigProvider.getConfig().getValue("smk.keycloak.url", String.class);
    }
}
