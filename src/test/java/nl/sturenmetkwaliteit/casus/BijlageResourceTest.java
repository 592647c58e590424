package nl.sturenmetkwaliteit.casus;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Voorbeeldbestand.DOCX;
import static nl.sturenmetkwaliteit.hulp.Voorbeeldbestand.JPEG;
import static nl.sturenmetkwaliteit.hulp.Voorbeeldbestand.ODT;
import static nl.sturenmetkwaliteit.hulp.Voorbeeldbestand.PDF;
import static nl.sturenmetkwaliteit.hulp.Voorbeeldbestand.PNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Gastkeuken;
import nl.sturenmetkwaliteit.hulp.Voorbeeldbestand;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BijlageResourceTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void een_bijlage_van_vele_delen_komt_byte_voor_byte_terug() {
        String pad = casus();
        byte[] foto = Voorbeeldbestand.png(3 * 256 * 1024 + 17);
        String id = toegevoegd(pad, PNG, "foto café.png", foto);

        Response download = als(SCHRIJVER).get(pad + "/bijlagen/" + id);

        assertThat(download.asByteArray()).isEqualTo(foto);
        download.then()
                .statusCode(200)
                .contentType(PNG)
                .header("Content-Disposition", "attachment; filename*=UTF-8''foto%20caf%C3%A9.png")
                .header("Content-Length", String.valueOf(foto.length))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        assertThat(Eigenaar.lees("select nummer from bijlage_deel where bijlage = ? order by 1", UUID.fromString(id)))
                .containsExactly("0", "1", "2", "3");
        als(SCHRIJVER)
                .get(pad + "/bijlagen")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].naam", equalTo("foto café.png"))
                .body("items[0].grootte", equalTo(foto.length))
                .body("items[0].door.naam", equalTo("Marloes Brandsma"));
    }

    @Test
    void de_soort_volgt_uit_de_inhoud_en_niet_uit_de_kop() {
        String pad = casus();
        voegToe(pad, PNG, "a.png", Voorbeeldbestand.pdf("tekst")).then().statusCode(415);
        voegToe(pad, DOCX, "a.docx", Voorbeeldbestand.odt("tekst")).then().statusCode(415);
        voegToe(pad, DOCX, "a.docx", Voorbeeldbestand.docxMetMacro("tekst"))
                .then()
                .statusCode(415);
        voegToe(pad, PDF, "a.pdf", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
        voegToe(pad, "text/html", "a.html", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(415);

        toegevoegd(pad, PDF, "a.pdf", Voorbeeldbestand.pdf("tekst"));
        toegevoegd(pad, DOCX, "a.docx", Voorbeeldbestand.docx("tekst"));
        toegevoegd(pad, ODT, "a.odt", Voorbeeldbestand.odt("tekst"));
        toegevoegd(pad, PNG, "a.png", Voorbeeldbestand.png(100));
        toegevoegd(pad, JPEG, "a.jpg", Voorbeeldbestand.jpeg());
    }

    @Test
    void tien_mib_mag_en_een_byte_meer_niet() {
        String pad = casus();
        voegToe(pad, PNG, "groot.png", Voorbeeldbestand.png(10 * MIB + 1))
                .then()
                .statusCode(413);
        toegevoegd(pad, PNG, "groot.png", Voorbeeldbestand.png(10 * MIB));
    }

    @Test
    void de_elfde_bijlage_past_er_niet_bij() {
        String pad = casus();
        for (int i = 0; i < 10; i++) {
            toegevoegd(pad, JPEG, i + ".jpg", Voorbeeldbestand.jpeg());
        }
        voegToe(pad, JPEG, "11.jpg", Voorbeeldbestand.jpeg()).then().statusCode(409);
        als(SCHRIJVER).get(pad + "/bijlagen").then().body("items", hasSize(10));
    }

    @Test
    void zonder_naam_wordt_een_bestand_geweigerd() {
        als(SCHRIJVER)
                .contentType(JPEG)
                .body(Voorbeeldbestand.jpeg())
                .post(casus() + "/bijlagen")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("Content-Disposition"));
    }

    @Test
    void wat_in_een_bijlage_staat_telt_mee_bij_het_indienen() {
        String pad = casus();
        String docx = toegevoegd(pad, DOCX, "a.docx", Voorbeeldbestand.docx("Haar bsn is 111222333."));
        String pdf = toegevoegd(pad, PDF, "a.pdf", Voorbeeldbestand.pdf("Mail naar iemand@voorbeeld.nl voor meer."));

        als(SCHRIJVER).get(pad + "/privacyscan").then().body("bevindingen.veld", hasItem("bijlagen/" + docx));
        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"))
                .body("bevindingen.veld", hasItems("bijlagen/" + docx, "bijlagen/" + pdf));
        verwijder(pad, docx).then().statusCode(204);
        Map<String, Object> mail = als(SCHRIJVER)
                .get(pad + "/privacyscan")
                .then()
                .body("bevindingen", hasSize(1))
                .extract()
                .path("bevindingen[0]");
        zet(
                        COORDINATOR,
                        pad,
                        Map.of(
                                "naar",
                                "INGEDIEND",
                                "bevestigingen",
                                List.of(Map.of(
                                        "veld", mail.get("veld"),
                                        "soort", mail.get("soort"),
                                        "begin", mail.get("begin"),
                                        "einde", mail.get("einde"),
                                        "reden", "openbaar adres van het wijkteam"))))
                .then()
                .statusCode(204);
    }

    @Test
    void een_nummer_in_een_bijlage_dat_geen_bsn_is_geeft_een_tweede_persoon_vrij() {
        String pad = casus();
        String odt = toegevoegd(pad, ODT, "a.odt", Voorbeeldbestand.odt("Het bsn 111222333 staat er."));
        Map<String, Object> gevonden = als(SCHRIJVER).get(pad + "/privacyscan").path("bevindingen[0]");
        Map<String, Object> vrijgave = Map.of(
                "veld",
                "bijlagen/" + odt,
                "begin",
                gevonden.get("begin"),
                "einde",
                gevonden.get("einde"),
                "reden",
                "Dit is een verzonnen voorbeeld uit de handleiding.");
        als(COORDINATOR).body(vrijgave).post(pad + "/bsn-vrijgaven").then().statusCode(201);
        als(COORDINATOR).body(vrijgave).post(pad + "/bsn-vrijgaven").then().statusCode(409);

        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND")).then().statusCode(204);
    }

    @Test
    void na_het_indienen_liggen_de_bijlagen_vast() {
        String pad = casus();
        String id = toegevoegd(pad, JPEG, "a.jpg", Voorbeeldbestand.jpeg());
        String weg = toegevoegd(pad, JPEG, "b.jpg", Voorbeeldbestand.jpeg());
        verwijder(pad, weg).then().statusCode(204);
        zet(COORDINATOR, pad, Map.of("naar", "INGEDIEND")).then().statusCode(204);

        voegToe(pad, JPEG, "c.jpg", Voorbeeldbestand.jpeg()).then().statusCode(409);
        verwijder(pad, id).then().statusCode(409);
        als(COORDINATOR).get(pad + "/bijlagen/" + id).then().statusCode(200);
        als(COORDINATOR).get(pad + "/bijlagen/" + weg).then().statusCode(404);
        assertThat(Eigenaar.lees("select nummer from bijlage_deel where bijlage = ?", UUID.fromString(weg)))
                .isEmpty();
    }

    @Test
    void wie_de_casus_niet_leest_ziet_ook_zijn_bijlagen_niet() {
        String pad = casus();
        String bijlage = pad + "/bijlagen/" + toegevoegd(pad, JPEG, "a.jpg", Voorbeeldbestand.jpeg());
        String elders = casus() + bijlage.substring(pad.length());

        als(COORDINATOR).get(bijlage).then().statusCode(200);
        for (String ander : List.of(COLLEGA, COORDINATOR_UTRECHT)) {
            als(ander).get(pad + "/bijlagen").then().statusCode(404);
            als(ander).get(bijlage).then().statusCode(404);
            als(ander)
                    .contentType(JPEG)
                    .header("Content-Disposition", "attachment; filename=a.jpg")
                    .body(Voorbeeldbestand.jpeg())
                    .post(pad + "/bijlagen")
                    .then()
                    .statusCode(404);
        }
        als(NDSD).get(bijlage).then().statusCode(403);
        als(SCHRIJVER).get(elders).then().statusCode(404);
    }

    @Test
    void een_ongewijzigde_bijlage_wordt_niet_nog_eens_gestuurd() {
        String pad = casus();
        String bijlage = pad + "/bijlagen/" + toegevoegd(pad, JPEG, "a.jpg", Voorbeeldbestand.jpeg());
        String etag = als(SCHRIJVER).get(bijlage).header("ETag");

        als(SCHRIJVER).header("If-None-Match", etag).get(bijlage).then().statusCode(304);
        als(SCHRIJVER)
                .header("If-None-Match", "\"0-ander\"")
                .get(bijlage)
                .then()
                .statusCode(200);
        als(SCHRIJVER).delete(bijlage).then().statusCode(428);
        als(SCHRIJVER).header("If-Match", "\"1-ander\"").delete(bijlage).then().statusCode(412);
        als(SCHRIJVER).header("If-Match", etag).delete(bijlage).then().statusCode(204);
    }

    @Test
    void dezelfde_sleutel_met_hetzelfde_bestand_voegt_een_keer_toe() {
        String pad = casus();
        String sleutel = UUID.randomUUID().toString();
        String eerste = met(sleutel, pad, Voorbeeldbestand.png(1000))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        met(sleutel, pad, Voorbeeldbestand.png(1000)).then().statusCode(201).body("id", equalTo(eerste));
        met(sleutel, pad, Voorbeeldbestand.png(1001)).then().statusCode(409);
        als(SCHRIJVER).get(pad + "/bijlagen").then().body("items", hasSize(1));
    }

    @Test
    void met_een_verwijderde_casus_gaan_zijn_bijlagen() {
        String pad = casus();
        String id = toegevoegd(pad, JPEG, "a.jpg", Voorbeeldbestand.jpeg());
        als(SCHRIJVER)
                .header("If-Match", als(SCHRIJVER).get(pad).header("ETag"))
                .delete(pad)
                .then()
                .statusCode(204);

        assertThat(Eigenaar.lees("select bijlage from bijlage_deel where bijlage = ?", UUID.fromString(id)))
                .isEmpty();
    }

    private static String casus() {
        return "/casussen/" + maak(SCHRIJVER, "/casussen", Gastkeuken.VOLLEDIG);
    }

    private static String toegevoegd(String pad, String mediatype, String naam, byte[] inhoud) {
        return voegToe(pad, mediatype, naam, inhoud)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response voegToe(String pad, String mediatype, String naam, byte[] inhoud) {
        return als(SCHRIJVER)
                .contentType(mediatype)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + gecodeerd(naam))
                .body(inhoud)
                .post(pad + "/bijlagen");
    }

    private static Response met(String sleutel, String pad, byte[] inhoud) {
        return als(SCHRIJVER)
                .contentType(PNG)
                .header("Idempotency-Key", sleutel)
                .header("Content-Disposition", "attachment; filename=a.png")
                .body(inhoud)
                .post(pad + "/bijlagen");
    }

    private static Response verwijder(String pad, String id) {
        String bijlage = pad + "/bijlagen/" + id;
        return als(SCHRIJVER)
                .header("If-Match", als(SCHRIJVER).get(bijlage).header("ETag"))
                .delete(bijlage);
    }

    private static String gecodeerd(String naam) {
        return java.net.URLEncoder.encode(naam, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
