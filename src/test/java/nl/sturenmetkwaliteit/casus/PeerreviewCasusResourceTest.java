package nl.sturenmetkwaliteit.casus;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Gastkeuken;
import nl.sturenmetkwaliteit.hulp.Voorbeeldbestand;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeerreviewCasusResourceTest {

    private record Bezoek(String casus, String pad, String bijlage, String review) {}

    private static Bezoek bezoek() {
        String casus = maak(SCHRIJVER, "/casussen", Gastkeuken.VOLLEDIG);
        String bijlage = als(SCHRIJVER)
                .contentType(Voorbeeldbestand.PNG)
                .header("Content-Disposition", "attachment; filename=kaart.png")
                .body(Voorbeeldbestand.png(600_000))
                .post("/casussen/" + casus + "/bijlagen")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Gastkeuken.neemAan(casus);
        String review = Gastkeuken.review(casus);
        Gastkeuken.laatToe(review, PEER_UTRECHT, "PEER");
        return new Bezoek(casus, "/peerreviews/" + review + "/casus", bijlage, review);
    }

    @Test
    void een_peer_leest_de_hele_casus_met_zijn_bijlagen() {
        Bezoek bezoek = bezoek();

        als(PEER_UTRECHT)
                .get(bezoek.pad())
                .then()
                .statusCode(200)
                .body("verhaal", equalTo(Gastkeuken.VOLLEDIG.get("verhaal")))
                .body("gastheer.code", equalTo("GM0363"))
                .body("bijlagen.naam", equalTo(List.of("kaart.png")))
                .body("addenda", hasSize(0));
        assertThat(als(PEER_UTRECHT)
                        .get(bezoek.pad() + "/bijlagen/" + bezoek.bijlage())
                        .asByteArray())
                .isEqualTo(Voorbeeldbestand.png(600_000));
        als(COORDINATOR).get(bezoek.pad()).then().statusCode(200);
        als(SCHRIJVER).get(bezoek.pad()).then().statusCode(200);
    }

    @Test
    void wie_geen_deel_heeft_aan_de_review_vindt_de_casus_niet() {
        Bezoek bezoek = bezoek();
        for (String ander : List.of(PEER_GRONINGEN, COORDINATOR_GRONINGEN, COORDINATOR_UTRECHT, COLLEGA)) {
            als(ander).get(bezoek.pad()).then().statusCode(404);
            als(ander)
                    .get(bezoek.pad() + "/bijlagen/" + bezoek.bijlage())
                    .then()
                    .statusCode(404);
        }
        als(PEER_UTRECHT).get("/casussen/" + bezoek.casus()).then().statusCode(404);
        als(PEER_UTRECHT)
                .get("/casussen/" + bezoek.casus() + "/bijlagen/" + bezoek.bijlage())
                .then()
                .statusCode(404);
    }

    @Test
    void een_gast_die_weg_is_leest_niets_meer() {
        Bezoek bezoek = bezoek();
        als(PEER_UTRECHT).get(bezoek.pad()).then().statusCode(200);

        Gastkeuken.stuurWeg(bezoek.review());

        als(PEER_UTRECHT).get(bezoek.pad()).then().statusCode(404);
        als(PEER_UTRECHT)
                .get(bezoek.pad() + "/bijlagen/" + bezoek.bijlage())
                .then()
                .statusCode(404);
    }

    @Test
    void een_download_van_vele_delen_laat_een_spoor_na() {
        Bezoek bezoek = bezoek();
        als(PEER_UTRECHT)
                .get(bezoek.pad() + "/bijlagen/" + bezoek.bijlage())
                .then()
                .statusCode(200);

        assertThat(Eigenaar.lees(
                        "select van_gemeente from verwerking where operatie = 'getPeerreviewBijlage' and ding_id = ?",
                        UUID.fromString(bezoek.bijlage())))
                .containsExactly("GM0344");
    }

    @Test
    void de_casushouder_vult_aan_en_een_ander_niet() {
        Bezoek bezoek = bezoek();
        Map<String, Object> tekst = Map.of("tekst", "Sinds deze week is er een tweede aanbieder.");
        als(PEER_UTRECHT).body(tekst).post(bezoek.pad() + "/addenda").then().statusCode(403);
        als(COORDINATOR).body(tekst).post(bezoek.pad() + "/addenda").then().statusCode(403);
        als(PEER_GRONINGEN).body(tekst).post(bezoek.pad() + "/addenda").then().statusCode(404);

        String sleutel = UUID.randomUUID().toString();
        String id = als(SCHRIJVER)
                .header("Idempotency-Key", sleutel)
                .body(tekst)
                .post(bezoek.pad() + "/addenda")
                .then()
                .statusCode(201)
                .header("Location", containsString(bezoek.pad() + "#"))
                .extract()
                .path("id");
        als(SCHRIJVER)
                .header("Idempotency-Key", sleutel)
                .body(tekst)
                .post(bezoek.pad() + "/addenda")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        als(PEER_UTRECHT)
                .get(bezoek.pad())
                .then()
                .body("addenda.tekst", equalTo(List.of(tekst.get("tekst"))))
                .body("addenda[0].door.naam", equalTo("Marloes Brandsma"));
    }

    @Test
    void een_aanvulling_wordt_nagekeken() {
        Bezoek bezoek = bezoek();
        als(SCHRIJVER)
                .body(Map.of("tekst", "Haar bsn is 111222333."))
                .post(bezoek.pad() + "/addenda")
                .then()
                .statusCode(409)
                .body("bevindingen.veld", hasItem("tekst"));
        als(SCHRIJVER)
                .body(Map.of("tekst", "Er kwam een brief."))
                .post(bezoek.pad() + "/addenda")
                .then()
                .statusCode(201);
    }

    @Test
    void een_ingetrokken_casus_wordt_niet_meer_aangevuld() {
        Bezoek bezoek = bezoek();
        zet(
                        COORDINATOR,
                        "/casussen/" + bezoek.casus(),
                        Map.of("naar", "INGETROKKEN", "reden", "Wij gaan het anders aanpakken."))
                .then()
                .statusCode(204);

        als(SCHRIJVER)
                .body(Map.of("tekst", "Nog iets."))
                .post(bezoek.pad() + "/addenda")
                .then()
                .statusCode(409);
    }

    @Test
    void bij_een_gesloten_review_wordt_niets_meer_aangevuld() {
        Bezoek bezoek = bezoek();
        Map<String, Object> tekst = Map.of("tekst", "Nog iets van later.");
        als(SCHRIJVER).body(tekst).post(bezoek.pad() + "/addenda").then().statusCode(201);

        Eigenaar.doe("update peerreview set status = 'AFGESLOTEN' where id = ?", UUID.fromString(bezoek.review()));

        als(SCHRIJVER)
                .body(tekst)
                .post(bezoek.pad() + "/addenda")
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("REVIEW_LOOPT")));
    }
}
