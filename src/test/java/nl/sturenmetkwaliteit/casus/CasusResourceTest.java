package nl.sturenmetkwaliteit.casus;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CasusResourceTest {

    private static final Map<String, Object> VOLLEDIG = Map.of(
            "titel", "Sturen op uren of op wat helpt",
            "verhaal", "In een van onze wijken kreeg een gezin vier soorten hulp naast elkaar.",
            "bedoeling", "Dat een gezin een vaste hulpverlener houdt.",
            "sturingsvraag", "Hoe kopen we in zonder dat het aantal uren de kwaliteit verdringt?",
            "aannames", List.of("Zonder uren hebben we geen grip op het geld."),
            "themas", List.of("INKOOP_EN_AANBESTEDING"),
            "niveaus", List.of("BELEID", "UITVOERING"));

    @Test
    void schrijver_maakt_een_concept_met_alleen_een_titel() {
        String id = maak(SCHRIJVER, "/casussen", Map.of("titel", "Nog zonder verhaal"));

        als(SCHRIJVER)
                .get("/casussen/" + id)
                .then()
                .statusCode(200)
                .body("titel", equalTo("Nog zonder verhaal"))
                .body("status", equalTo("CONCEPT"))
                .body("schrijver.naam", equalTo("Marloes Brandsma"));
    }

    @Test
    void een_concept_wordt_gelezen_door_schrijver_en_coordinator_en_niemand_anders() {
        String pad = "/casussen/" + maak(SCHRIJVER, "/casussen", Map.of("titel", "Alleen voor ons"));

        als(COORDINATOR).get(pad).then().statusCode(200);
        als(COLLEGA).get(pad).then().statusCode(404);
        als(COORDINATOR_UTRECHT).get(pad).then().statusCode(404);
        als(NDSD).get(pad).then().statusCode(403);
        als(COLLEGA)
                .get("/casussen?limit=100")
                .then()
                .statusCode(200)
                .body("items.titel", not(hasItem("Alleen voor ons")));
        als(SCHRIJVER)
                .get("/casussen?limit=100")
                .then()
                .statusCode(200)
                .body("items.titel", hasItem("Alleen voor ons"));
    }

    @Test
    void indienen_noemt_alles_wat_nog_ontbreekt() {
        String pad = "/casussen/" + maak(SCHRIJVER, "/casussen", Map.of("titel", "Half"));

        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/overgang-niet-mogelijk"))
                .body("errors.code", hasItems("VERHAAL_VERTELD", "TEN_MINSTE_EEN_AANNAME", "TEN_MINSTE_EEN_THEMA"));
        wijzig(SCHRIJVER, pad, VOLLEDIG).then().statusCode(200);
        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND")).then().statusCode(204);
        als(COORDINATOR).get(pad).then().body("status", equalTo("INGEDIEND"));
        als(COORDINATOR)
                .get(pad + "/geschiedenis")
                .then()
                .statusCode(200)
                .body("items.naar", equalTo(List.of("INGEDIEND")));
    }

    @Test
    void alleen_de_coordinator_dient_in() {
        String pad = "/casussen/" + maak(SCHRIJVER, "/casussen", VOLLEDIG);

        als(SCHRIJVER).get(pad + "/overgangen").then().statusCode(200).body("items", hasSize(0));
        zet(SCHRIJVER, pad, Map.of("naar", "INGEDIEND")).then().statusCode(403);
        als(COORDINATOR).get(pad + "/overgangen").then().body("items.naar", hasItems("INGEDIEND", "INGETROKKEN"));
        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND")).then().statusCode(204);
    }

    @Test
    void ndsd_ziet_van_een_ingediende_casus_alleen_de_vorm_en_neemt_hem_aan() {
        String pad = "/casussen/" + maak(SCHRIJVER, "/casussen", VOLLEDIG);
        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND")).then().statusCode(204);

        String aanmelding = "/aanmeldingen/"
                + als(NDSD)
                        .get("/aanmeldingen")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
        als(NDSD)
                .get(aanmelding)
                .then()
                .statusCode(200)
                .body("sturingsvraag", equalTo(VOLLEDIG.get("sturingsvraag")))
                .body("$", not(hasKey("verhaal")));
        zet(NDSD, aanmelding, Map.of("naar", "TERUGGEGEVEN")).then().statusCode(400);
        zet(NDSD, aanmelding, Map.of("naar", "AANGENOMEN")).then().statusCode(204);
        als(COORDINATOR).get(pad).then().body("status", equalTo("AANGENOMEN"));
    }

    @Test
    void een_teruggestuurde_casus_wordt_ingetrokken_en_niet_gewist() {
        String id = maak(SCHRIJVER, "/casussen", VOLLEDIG);
        String pad = "/casussen/" + id;
        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND")).then().statusCode(204);
        String aanmelding = "/aanmeldingen/"
                + Eigenaar.lees("select id from aanmelding where casus = ?", UUID.fromString(id))
                        .get(0);
        zet(NDSD, aanmelding, Map.of("naar", "TERUGGEGEVEN", "reden", "De vraag mist een vraagteken."))
                .then()
                .statusCode(204);

        wis(SCHRIJVER, pad).then().statusCode(409).body("detail", containsString("Trek hem in"));
        zet(COORDINATOR, pad, Map.of("naar", "INGETROKKEN", "reden", "Wij stellen een andere vraag."))
                .then()
                .statusCode(204);
        String nieuw = "/casussen/" + maak(SCHRIJVER, "/casussen", VOLLEDIG);
        wis(SCHRIJVER, nieuw).then().statusCode(204);
        als(SCHRIJVER).get(nieuw).then().statusCode(404);
    }

    @Test
    void een_casus_waar_een_andere_op_voortbouwt_wordt_niet_gewist() {
        String eerste = maak(SCHRIJVER, "/casussen", VOLLEDIG);
        String vervolg = maak(SCHRIJVER, "/casussen", Map.of("titel", "Een jaar later", "vervolgOp", eerste));

        wis(SCHRIJVER, "/casussen/" + eerste).then().statusCode(409);
        wis(SCHRIJVER, "/casussen/" + vervolg).then().statusCode(204);
        wis(SCHRIJVER, "/casussen/" + eerste).then().statusCode(204);
    }

    @Test
    void een_bsn_houdt_de_casus_tegen_en_een_waarschuwing_vraagt_een_reden() {
        String pad = "/casussen/" + maak(SCHRIJVER, "/casussen", VOLLEDIG);
        wijzig(SCHRIJVER, pad, Map.of("verhaal", "Mevrouw Jansen belde over haar bsn 111222333."))
                .then()
                .statusCode(200);

        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"))
                .body("bevindingen.soort", hasItems("BSN", "NAAM"));
        wijzig(SCHRIJVER, pad, Map.of("verhaal", "Een bewoner belde over een brief."))
                .then()
                .statusCode(200);
        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND")).then().statusCode(204);
    }

    @Test
    void de_tweede_persoon_is_niet_wie_de_tekst_het_laatst_schreef() {
        String pad = "/casussen/" + maak(SCHRIJVER, "/casussen", VOLLEDIG);
        wijzig(COORDINATOR, pad, Map.of("dilemma", "Haar bsn 111222333 stond erbij."))
                .then()
                .statusCode(200);
        Map<String, Object> gevonden =
                als(COORDINATOR).get(pad + "/privacyscan").path("bevindingen[0]");
        Map<String, Object> vrijgave = Map.of(
                "veld",
                "dilemma",
                "begin",
                gevonden.get("begin"),
                "einde",
                gevonden.get("einde"),
                "reden",
                "Dit is een verzonnen voorbeeld uit de handleiding.");

        als(COORDINATOR).body(vrijgave).post(pad + "/bsn-vrijgaven").then().statusCode(403);
        als(SCHRIJVER).body(vrijgave).post(pad + "/bsn-vrijgaven").then().statusCode(201);
        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND")).then().statusCode(204);

        String ander = "/casussen/" + maak(SCHRIJVER, "/casussen", VOLLEDIG);
        wijzig(SCHRIJVER, ander, Map.of("dilemma", "Haar bsn 111222333 stond erbij."))
                .then()
                .statusCode(200);
        wijzig(COORDINATOR, ander, Map.of("titel", "Een andere titel")).then().statusCode(200);
        als(SCHRIJVER).body(vrijgave).post(ander + "/bsn-vrijgaven").then().statusCode(403);
        als(COORDINATOR).body(vrijgave).post(ander + "/bsn-vrijgaven").then().statusCode(201);
    }

    @Test
    void wie_een_oude_versie_las_overschrijft_niets() {
        String pad = "/casussen/" + maak(SCHRIJVER, "/casussen", Map.of("titel", "Eerste"));
        String oud = etag(SCHRIJVER, pad);
        wijzig(SCHRIJVER, pad, Map.of("titel", "Tweede")).then().statusCode(200);

        als(SCHRIJVER)
                .contentType("application/merge-patch+json")
                .header("If-Match", oud)
                .body(Map.of("titel", "Derde"))
                .patch(pad)
                .then()
                .statusCode(412);
        als(SCHRIJVER)
                .contentType("application/merge-patch+json")
                .body(Map.of("titel", "Derde"))
                .patch(pad)
                .then()
                .statusCode(428);
        als(SCHRIJVER).get(pad).then().body("titel", equalTo("Tweede"));
    }

    @Test
    void elke_fout_in_de_invoer_wordt_in_een_keer_genoemd() {
        als(SCHRIJVER)
                .body("{\"titel\":\"\",\"niveaus\":[\"HOOG\"],\"kleur\":\"blauw\",\"intern\":\"ja\"}")
                .post("/casussen")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/titel", "/niveaus/0", "/kleur", "/intern"));
    }

    @Test
    void een_herhaald_verzoek_met_dezelfde_sleutel_maakt_niets_twee_keer() {
        String sleutel = UUID.randomUUID().toString();
        String eerste = als(SCHRIJVER)
                .header("Idempotency-Key", sleutel)
                .body(Map.of("titel", "Eenmaal"))
                .post("/casussen")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        als(SCHRIJVER)
                .header("Idempotency-Key", sleutel)
                .body(Map.of("titel", "Eenmaal"))
                .post("/casussen")
                .then()
                .statusCode(201)
                .body("id", equalTo(eerste));
        als(SCHRIJVER)
                .header("Idempotency-Key", sleutel)
                .body(Map.of("titel", "Anders"))
                .post("/casussen")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/sleutel-hergebruikt"));
    }

    @Test
    void lijst_bladert_tot_het_einde_zonder_iets_over_te_slaan() {
        for (int i = 0; i < 3; i++) {
            maak(SCHRIJVER, "/casussen", Map.of("titel", "Blad " + i));
        }
        int gezien = 0;
        String pad = "/casussen?limit=2";
        while (pad != null) {
            var antwoord = als(SCHRIJVER).get(pad).then().statusCode(200).extract();
            gezien += antwoord.<List<?>>path("items").size();
            String volgende = antwoord.path("volgende");
            pad = volgende == null ? null : "/casussen?limit=2&cursor=" + volgende;
        }
        als(SCHRIJVER).get("/casussen?limit=100").then().body("items", hasSize(gezien));
    }

    private static Response wis(String wie, String pad) {
        return als(wie).header("If-Match", etag(wie, pad)).delete(pad);
    }
}
