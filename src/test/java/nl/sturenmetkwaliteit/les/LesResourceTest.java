package nl.sturenmetkwaliteit.les;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.draagVoor;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.gepubliceerdeLes;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.les;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.stemIn;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.toestemming;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LesResourceTest {

    private static final String WEERT = "paul.weert";

    @Test
    void anderen_lezen_de_gepubliceerde_versie_terwijl_de_redactie_verder_schrijft() {
        String les = gepubliceerdeLes();
        String oud = als(WEERT).get(les).then().statusCode(200).extract().path("inzicht");
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);

        wijzig(NDSD, les, Map.of("inzicht", "Nieuw inzicht.")).then().statusCode(200);
        als(WEERT)
                .get(les)
                .then()
                .statusCode(200)
                .body("inzicht", equalTo(oud))
                .body("status", equalTo("GEPUBLICEERD"))
                .body("versienummer", equalTo(1));
        als(NDSD).get(les).then().body("status", equalTo("IN_REDACTIE")).body("inzicht", equalTo("Nieuw inzicht."));
        als(WEERT).get(les + "/overgangen").then().statusCode(200).body("items", hasSize(0));

        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        als(WEERT).get(les).then().body("inzicht", equalTo("Nieuw inzicht.")).body("versienummer", equalTo(2));
        als(WEERT)
                .get(les + "/versies")
                .then()
                .statusCode(200)
                .body("items.versienummer", equalTo(List.of(2, 1)))
                .body("items[1].inzicht", equalTo(oud));
        String volgende = als(WEERT)
                .get(les + "/versies?limit=1")
                .then()
                .statusCode(200)
                .body("items.versienummer", equalTo(List.of(2)))
                .extract()
                .path("volgende");
        als(WEERT)
                .get(les + "/versies?limit=1&cursor=" + volgende)
                .then()
                .statusCode(200)
                .body("items.versienummer", equalTo(List.of(1)))
                .body("volgende", nullValue());
        als(WEERT).get(les + "/versies?cursor=bmll").then().statusCode(400);
        als(WEERT)
                .get(les + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", equalTo(List.of("GEPUBLICEERD", "GEPUBLICEERD")));
    }

    @Test
    void alleen_de_redactie_wijzigt_en_alleen_in_redactie() {
        String les = gepubliceerdeLes();

        wijzig(COORDINATOR, les, Map.of("titel", "Van ons")).then().statusCode(403);
        wijzig(NDSD, les, Map.of("titel", "Te vroeg")).then().statusCode(409);
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        wijzig(NDSD, les, Map.of("themas", List.of("BESTAAT_NIET"))).then().statusCode(400);
        wijzig(NDSD, les, Map.of("inzicht", "Bel mevrouw Jansen."))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"));
        wijzig(NDSD, les, Map.of("themas", List.of("WMO"), "arenas", List.of("PRIVAAT")))
                .then()
                .statusCode(200)
                .body("themas", equalTo(List.of("WMO")))
                .body("arenas", equalTo(List.of("PRIVAAT")));
    }

    @Test
    void de_lijst_kiest_op_principe_thema_en_status_en_verbergt_de_redactie() {
        String titel = draagVoor(Oogstreview.gelegd().tip(SCHRIJVER));
        String gepubliceerd = gepubliceerdeLes();
        String id = id(gepubliceerd);

        als(WEERT)
                .get("/lessen?principe=LEER_VAN_DE_PRAKTIJK&thema=JEUGDHULP&status=GEPUBLICEERD&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
        als(WEERT).get("/lessen?thema=BEKOSTIGING_EN_BUDGET&limit=100").then().body("items.id", not(hasItem(id)));
        als(WEERT).get("/lessen?status=VOORGEDRAGEN").then().statusCode(200).body("items", hasSize(0));
        als(NDSD).get("/lessen?status=VOORGEDRAGEN&limit=100").then().body("items.titel", hasItem(titel));
        int gezien = 0;
        String pad = "/lessen?limit=2";
        while (pad != null) {
            var antwoord = als(WEERT).get(pad).then().statusCode(200).extract();
            gezien += antwoord.<List<?>>path("items").size();
            String volgende = antwoord.path("volgende");
            pad = volgende == null ? null : "/lessen?limit=2&cursor=" + volgende;
        }
        als(WEERT).get("/lessen?limit=100").then().body("items", hasSize(gezien));
    }

    @Test
    void teruggeven_met_een_reden_brengt_de_tip_terug_bij_de_gastheer() {
        String tip = Oogstreview.gelegd().tip(SCHRIJVER);
        String les = Oogstreview.les(draagVoor(tip));

        zet(NDSD, les, Map.of("naar", "TERUGGEGEVEN")).then().statusCode(400);
        zet(NDSD, les, Map.of("naar", "TERUGGEGEVEN", "reden", "Schrijf erbij wanneer het niet werkt."))
                .then()
                .statusCode(204);
        als(COORDINATOR).get(tip).then().statusCode(200).body("status", equalTo("CONCEPT"));
        als(COORDINATOR)
                .get(tip + "/geschiedenis")
                .then()
                .body("items[1].reden", equalTo("Schrijf erbij wanneer het niet werkt."));
    }

    @Test
    void van_een_ingetrokken_les_blijft_een_vermelding() {
        String les = gepubliceerdeLes();
        String titel = als(WEERT).get(les).then().extract().path("titel");

        zet(NDSD, les, Map.of("naar", "INGETROKKEN", "reden", "Achterhaald door de nieuwe wet."))
                .then()
                .statusCode(204);
        als(WEERT)
                .get(les)
                .then()
                .statusCode(200)
                .body("status", equalTo("INGETROKKEN"))
                .body("titel", equalTo(titel))
                .body("inzicht", equalTo("Deze les is ingetrokken."));
        als(WEERT).get(les + "/versies").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void samengevoegde_lessen_wijzen_naar_elkaar_en_nemen_hun_herkenningen_mee() {
        String blijft = gepubliceerdeLes();
        String gaatOp = gepubliceerdeLes();
        herken(WEERT, gaatOp).then().statusCode(200);
        herken(WEERT, blijft).then().statusCode(200);
        herken("ellen.oldenzaal", gaatOp).then().statusCode(200);
        UUID blijftId = UUID.fromString(blijft.substring(8));

        voegSamen(blijft, blijftId).then().statusCode(400);
        voegSamen(blijft, UUID.randomUUID()).then().statusCode(400);
        voegSamen(blijft, UUID.fromString(gaatOp.substring(8))).then().statusCode(204);

        als(WEERT)
                .get(gaatOp)
                .then()
                .statusCode(200)
                .body("status", equalTo("SAMENGEVOEGD"))
                .body("samengevoegdIn", equalTo(blijftId.toString()));
        als(WEERT)
                .get(blijft)
                .then()
                .body("aantalHerkenningen", equalTo(2))
                .body("herkomst.aantalGemeenten", equalTo(3));
        voegSamen(blijft, UUID.fromString(gaatOp.substring(8))).then().statusCode(409);
        als("ellen.oldenzaal").get(blijft).then().body("eigenHerkenning", equalTo(true));
        trekIn("ellen.oldenzaal", blijft).then().statusCode(204);
        trekIn("ellen.oldenzaal", blijft).then().statusCode(404);
        als(WEERT).get(blijft).then().body("aantalHerkenningen", equalTo(1)).body("eigenHerkenning", equalTo(true));
    }

    @Test
    void ingetrokken_inbreng_verdwijnt_niet_uit_zicht_door_de_les_te_laten_opgaan() {
        String blijft = gepubliceerdeLes();
        String gaatOp = gepubliceerdeLes();
        UUID opgaand = UUID.fromString(gaatOp.substring(8));
        String titel = als(NDSD).get(gaatOp).path("titel");
        zet(
                        COORDINATOR_UTRECHT,
                        toestemming(COORDINATOR_UTRECHT, titel),
                        Map.of("naar", "INGETROKKEN", "reden", "Wij willen onze woorden terug."))
                .then()
                .statusCode(204);

        voegSamen(blijft, opgaand).then().statusCode(409);
        wijzig(NDSD, gaatOp, Map.of("inzicht", "Nieuwe woorden.")).then().statusCode(200);
        zet(NDSD, gaatOp, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        voegSamen(blijft, opgaand).then().statusCode(204);
    }

    @Test
    void een_gepubliceerde_les_gaat_niet_op_in_een_die_niemand_kan_lezen() {
        String titel = draagVoor(Oogstreview.gelegd().tip(PEER_UTRECHT));
        stemIn(COORDINATOR_UTRECHT, titel, true);
        String nieuw = les(titel);
        zet(NDSD, nieuw, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        UUID gepubliceerd = UUID.fromString(gepubliceerdeLes().substring(8));

        voegSamen(nieuw, gepubliceerd).then().statusCode(409);
        zet(NDSD, nieuw, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        voegSamen(nieuw, gepubliceerd).then().statusCode(204);
    }

    @Test
    void een_gemeente_herkent_een_les_van_anderen_een_keer() {
        String les = gepubliceerdeLes();

        herken(COORDINATOR, les).then().statusCode(403);
        herken(PEER_UTRECHT, les).then().statusCode(403);
        herken(WEERT, les).then().statusCode(200).body("eigenHerkenning", equalTo(true));
        herken(WEERT, les).then().statusCode(200).body("aantalHerkenningen", equalTo(1));
        als("ellen.oldenzaal")
                .get(les)
                .then()
                .body("aantalHerkenningen", equalTo(1))
                .body("eigenHerkenning", equalTo(false));
        trekIn(WEERT, les).then().statusCode(204);
        trekIn(WEERT, les).then().statusCode(404);
        als(WEERT).get(les).then().body("aantalHerkenningen", equalTo(0));
    }

    @Test
    void een_peer_van_een_gemeente_zonder_naam_wordt_ook_herkend_als_eigen_inbreng() {
        String les = gepubliceerdeLes();
        herken(PEER_GRONINGEN, les).then().statusCode(403);
        als(PEER_GRONINGEN).get(les).then().body("herkomst.namen", not(hasItem("Groningen")));
    }

    private static io.restassured.response.Response herken(String wie, String les) {
        return als(wie).header("If-Match", etag(wie, les)).put(les + "/herkenning");
    }

    private static io.restassured.response.Response trekIn(String wie, String les) {
        return als(wie).header("If-Match", etag(wie, les)).delete(les + "/herkenning");
    }

    private static io.restassured.response.Response voegSamen(String les, UUID met) {
        return als(NDSD)
                .header("If-Match", etag(NDSD, les))
                .body(Map.of("met", List.of(met)))
                .post(les + "/samenvoegingen");
    }
}
