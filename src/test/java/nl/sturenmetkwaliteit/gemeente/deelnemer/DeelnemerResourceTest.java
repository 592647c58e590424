package nl.sturenmetkwaliteit.gemeente.deelnemer;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.vraagToken;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Nieuweling;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeelnemerResourceTest {

    private static final String OLDENZAAL = "ellen.oldenzaal";
    private static final String WEERT = "paul.weert";

    @Test
    void wie_wordt_uitgenodigd_kan_inloggen_en_ziet_de_eigen_gemeente() {
        Nieuweling wie = Nieuweling.van(OLDENZAAL);

        als(OLDENZAAL).get(wie.pad()).then().statusCode(200).body("status", equalTo("ACTIEF"));
        als(wie.email())
                .get("/ik")
                .then()
                .statusCode(200)
                .body("id", equalTo(wie.id()))
                .body("naam", equalTo("Nieuw Gezicht"))
                .body("gemeente.code", equalTo("GM0173"))
                .body("gemeente.naam", equalTo("Oldenzaal"))
                .body("rollen", equalTo(List.of("DEELNEMER")));
    }

    @Test
    void wie_stopt_laat_de_lopende_casussen_aan_de_coordinator() {
        Nieuweling wie = Nieuweling.van(OLDENZAAL);
        String casus = "/casussen/" + maak(wie.email(), "/casussen", Map.of("titel", "Nog niet af"));
        als(OLDENZAAL).get(casus).then().statusCode(200).body("casushouder.naam", equalTo("Nieuw Gezicht"));

        wie.vertrekt();

        als(OLDENZAAL)
                .get(casus)
                .then()
                .statusCode(200)
                .body("casushouder.naam", equalTo("Ellen Nijhuis"))
                .body("schrijver.naam", equalTo("Nieuw Gezicht"));
    }

    @Test
    void wie_terugkomt_is_een_nieuwe_deelnemer_met_hetzelfde_account() {
        Nieuweling wie = Nieuweling.van(OLDENZAAL);
        wie.vertrekt();

        Nieuweling opnieuw = Nieuweling.van(OLDENZAAL, wie.email(), false);

        als(OLDENZAAL).get(opnieuw.pad()).then().body("status", equalTo("ACTIEF"));
        assertThat(vraagToken(wie.email()).statusCode()).isEqualTo(200);
    }

    @Test
    void wie_bij_twee_gemeenten_hoort_verliest_alleen_wat_wordt_afgenomen() {
        Nieuweling oldenzaal = Nieuweling.van(OLDENZAAL);
        Nieuweling weert = Nieuweling.van(WEERT, oldenzaal.email(), true);

        als(WEERT).get(weert.pad()).then().body("status", equalTo("ACTIEF"));
        weert.vertrekt();

        als(oldenzaal.email())
                .get("/ik")
                .then()
                .statusCode(200)
                .body("id", equalTo(oldenzaal.id()))
                .body("gemeente.code", equalTo("GM0173"))
                .body("rollen", equalTo(List.of("DEELNEMER")));
    }

    @Test
    void iemand_van_ndsd_wordt_geen_deelnemer_en_houdt_de_eigen_toegang() {
        Nieuweling omar = Nieuweling.van(WEERT, "omar@ndsd.example", false);

        als(WEERT).get(omar.pad()).then().body("status", equalTo("IN_AANMAAK"));
        als("omar.ndsd").get("/ik").then().statusCode(200).body("rollen", equalTo(List.of("NDSD_MEDEWERKER")));
        omar.vertrekt();
        assertThat(vraagToken("omar.ndsd").statusCode()).isEqualTo(200);
    }

    @Test
    void een_emailadres_is_van_een_deelnemer_tegelijk() {
        Nieuweling wie = Nieuweling.van(OLDENZAAL);

        als(OLDENZAAL)
                .body(nieuw(wie.email().toUpperCase(Locale.ROOT)))
                .post("/deelnemers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/bestaat-al"));
    }

    @Test
    void herhalen_met_dezelfde_sleutel_nodigt_een_keer_uit() {
        String email = Nieuweling.nieuwAdres();
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
        als(tjitske)
                .body(nieuw(Nieuweling.nieuwAdres()))
                .post("/deelnemers")
                .then()
                .statusCode(403);
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
        als(PEER_UTRECHT)
                .body(nieuw(Nieuweling.nieuwAdres()))
                .post("/deelnemers")
                .then()
                .statusCode(403);
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
        String pad = Nieuweling.van(OLDENZAAL).pad();
        wijzig(OLDENZAAL, pad, Map.of("email", "ander@oldenzaal.example"))
                .then()
                .statusCode(400);
        wijzig(OLDENZAAL, pad, Map.of("naam", "Nieuwe Naam")).then().statusCode(200);
    }

    @Test
    void dat_mail_niet_aankomt_ziet_de_coordinator_en_een_collega_niet() {
        String pad = "/deelnemers/" + Mensen.id(PEER_UTRECHT);
        als(COORDINATOR_UTRECHT).get(pad).then().statusCode(200).body("mailKwamTerugOp", nullValue());
        Eigenaar.doe(
                "update deelnemer set mail_komt_terug_sinds = now() where id = ?",
                UUID.fromString(Mensen.id(PEER_UTRECHT)));
        try {
            als(COORDINATOR_UTRECHT).get(pad).then().body("mailKwamTerugOp", notNullValue());
            als(COORDINATOR_UTRECHT)
                    .get("/deelnemers?limit=100")
                    .then()
                    .body("items.mailKwamTerugOp", hasItem(notNullValue()));
            als(PEER_UTRECHT).get(pad).then().statusCode(200).body("mailKwamTerugOp", nullValue());
            als(PEER_UTRECHT)
                    .get("/deelnemers?limit=100")
                    .then()
                    .body("items.mailKwamTerugOp", not(hasItem(notNullValue())));
        } finally {
            Eigenaar.doe(
                    "update deelnemer set mail_komt_terug_sinds = null where id = ?",
                    UUID.fromString(Mensen.id(PEER_UTRECHT)));
        }
    }

    private static String metSleutel(String sleutel, String email) {
        return als(OLDENZAAL)
                .header("Idempotency-Key", sleutel)
                .body(nieuw(email))
                .post("/deelnemers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> nieuw(String email) {
        return Map.of("naam", "Nieuw Gezicht", "email", email, "niveau", "UITVOERING");
    }
}
