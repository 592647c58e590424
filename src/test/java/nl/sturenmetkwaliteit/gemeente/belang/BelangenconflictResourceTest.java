package nl.sturenmetkwaliteit.gemeente.belang;

import static nl.sturenmetkwaliteit.hulp.Als.BEHEERDER;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BelangenconflictResourceTest {

    private static final String PAD = "/belangenconflicten/";
    private static final String WEERT = "paul.weert";
    private static final String REDEN =
            "De samenwerking aan de rand van de gemeente gaat over sport en raakt deze casus niet.";
    private static final String STRAKS = LocalDate.now(Klok.ZONE).plusMonths(3).toString();

    /** Conflicts decide who can be asked; other tests should not meet these. */
    private final Map<String, String> gemaakt = new HashMap<>();

    @AfterEach
    void ruimOp() {
        gemaakt.forEach((id, melder) -> als(melder)
                .header("If-Match", etag(melder, PAD + id))
                .delete(PAD + id)
                .then()
                .statusCode(204));
    }

    @Test
    void beide_gemeenten_en_ndsd_zien_een_zacht_conflict_en_een_derde_niet() {
        String pad = PAD + meld(COORDINATOR_UTRECHT, "GM0014", "ZACHT", "BUREN");

        als(COORDINATOR_UTRECHT)
                .get(pad)
                .then()
                .statusCode(200)
                .body("gemeente.naam", equalTo("Utrecht"))
                .body("andereGemeente.naam", equalTo("Groningen"));
        als(COORDINATOR_GRONINGEN).get(pad).then().statusCode(200);
        als(NDSD).get(pad).then().statusCode(200);
        als(BEHEERDER).get(pad).then().statusCode(200);
        als(WEERT).get(pad).then().statusCode(404);
        als(PEER_UTRECHT).get(pad).then().statusCode(403);
    }

    @Test
    void een_geschil_ziet_alleen_wie_het_meldde() {
        String id = meld(COORDINATOR_UTRECHT, "GM0014", "HARD", "GESCHIL");

        als(COORDINATOR_UTRECHT).get(PAD + id).then().statusCode(200);
        for (String ander : new String[] {COORDINATOR_GRONINGEN, NDSD, BEHEERDER}) {
            als(ander).get(PAD + id).then().statusCode(404);
            als(ander)
                    .get("/belangenconflicten?limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
        }
        als(COORDINATOR_GRONINGEN)
                .header("If-Match", "\"0-0\"")
                .body(opheffing(STRAKS))
                .put(PAD + id + "/opheffing")
                .then()
                .statusCode(404);
    }

    @Test
    void de_andere_gemeente_heft_een_zacht_conflict_op_en_wie_het_meldde_niet() {
        String pad = PAD + meld(COORDINATOR_UTRECHT, "GM0014", "ZACHT", "INKOOPREGIO");

        hefOp(COORDINATOR_UTRECHT, pad, STRAKS).then().statusCode(403);
        hefOp(COORDINATOR_GRONINGEN, pad, STRAKS).then().statusCode(409);
        vraag(COORDINATOR_UTRECHT, pad);
        hefOp(COORDINATOR_UTRECHT, pad, STRAKS).then().statusCode(403);
        hefOp(COORDINATOR_GRONINGEN, pad, LocalDate.now(Klok.ZONE).minusDays(1).toString())
                .then()
                .statusCode(400);
        hefOp(COORDINATOR_GRONINGEN, pad, STRAKS)
                .then()
                .statusCode(200)
                .body("opheffing.door.naam", equalTo("Geert Wiersema"))
                .body("opheffing.door.gemeente.naam", equalTo("Groningen"));

        als(COORDINATOR_UTRECHT).get(pad).then().body("opheffing.reden", equalTo(REDEN));
        trekIn(COORDINATOR_UTRECHT, pad).then().statusCode(204);
        als(COORDINATOR_GRONINGEN).get(pad).then().body("opheffing", nullValue());
        trekIn(COORDINATOR_UTRECHT, pad).then().statusCode(404);
    }

    @Test
    void ndsd_heft_op_zonder_gemeente_en_een_hard_conflict_nooit() {
        String zacht = PAD + meld(COORDINATOR_UTRECHT, "GM0988", "ZACHT", "JEUGDREGIO");
        String hard = PAD + meld(COORDINATOR_UTRECHT, "GM0988", "HARD", "FUSIE");

        vraag(WEERT, zacht);
        hefOp(WEERT, zacht, STRAKS).then().statusCode(403);
        hefOp(NDSD, zacht, STRAKS).then().statusCode(200).body("opheffing.door.gemeente", nullValue());
        hefOp(BEHEERDER, zacht, STRAKS).then().statusCode(403);
        hefOp(NDSD, hard, STRAKS).then().statusCode(409);
        hefOp(WEERT, hard, STRAKS).then().statusCode(409);
        trekIn(NDSD, zacht).then().statusCode(204);
    }

    @Test
    void de_beheerder_meldt_namens_een_gemeente_en_een_coordinator_alleen_voor_de_eigen() {
        Map<String, Object> invoer = new HashMap<>(invoer("GM0173", "HARD", "AMBTELIJKE_SAMENWERKING"));
        als(BEHEERDER).body(invoer).post("/belangenconflicten").then().statusCode(400);
        invoer.put("gemeente", "GM0988");
        als(COORDINATOR_UTRECHT).body(invoer).post("/belangenconflicten").then().statusCode(400);

        String id = maak(BEHEERDER, "/belangenconflicten", invoer);
        gemaakt.put(id, BEHEERDER);

        als(WEERT).get(PAD + id).then().statusCode(200).body("gemeente.code", equalTo("GM0988"));
        als(BEHEERDER).body(invoer).post("/belangenconflicten").then().statusCode(409);
    }

    @Test
    void wie_het_meldde_beeindigt_het_en_de_andere_gemeente_niet() {
        String id = meld(COORDINATOR_UTRECHT, "GM0173", "ZACHT", "BUREN");

        als("ellen.oldenzaal")
                .header("If-Match", etag("ellen.oldenzaal", PAD + id))
                .delete(PAD + id)
                .then()
                .statusCode(403);
        als(COORDINATOR_UTRECHT).delete(PAD + id).then().statusCode(428);
        als(COORDINATOR_UTRECHT)
                .header("If-Match", etag(COORDINATOR_UTRECHT, PAD + id))
                .delete(PAD + id)
                .then()
                .statusCode(204);
        als(COORDINATOR_UTRECHT)
                .get(PAD + id)
                .then()
                .body("totdatum", equalTo(LocalDate.now(Klok.ZONE).toString()));
        meld(COORDINATOR_UTRECHT, "GM0173", "ZACHT", "BUREN");
    }

    @Test
    void elke_fout_in_een_melding_wordt_genoemd() {
        als(COORDINATOR_UTRECHT)
                .body(Map.of("andereGemeente", "GM9999", "soort", "HARD", "grond", "BUREN", "totdatum", "2020-01-01"))
                .post("/belangenconflicten")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/andereGemeente", "/soort", "/totdatum"));
        als(COORDINATOR_UTRECHT)
                .body(invoer("GM0344", "ZACHT", "BUREN"))
                .post("/belangenconflicten")
                .then()
                .statusCode(400);
    }

    @Test
    void wat_de_andere_gemeente_leest_noemt_niemand() {
        String metNaam =
                "Mevrouw Van der Heijden werkt in beide gemeenten, bel haar op 06-12345678 als dat niet klopt.";
        Map<String, Object> invoer = new HashMap<>(invoer("GM0014", "ZACHT", "JEUGDREGIO"));
        invoer.put("toelichting", metNaam);
        als(COORDINATOR_UTRECHT)
                .body(invoer)
                .post("/belangenconflicten")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"))
                .body("bevindingen.veld", hasItem("toelichting"));
        invoer.put("toelichting", REDEN);
        String id = maak(COORDINATOR_UTRECHT, "/belangenconflicten", invoer);
        gemaakt.put(id, COORDINATOR_UTRECHT);

        vraag(NDSD, PAD + id);
        als(COORDINATOR_GRONINGEN)
                .header("If-Match", etag(COORDINATOR_GRONINGEN, PAD + id))
                .body(Map.of("reden", metNaam, "totdatum", STRAKS))
                .put(PAD + id + "/opheffing")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"));
        hefOp(COORDINATOR_GRONINGEN, PAD + id, STRAKS).then().statusCode(200);
    }

    private String meld(String wie, String andere, String soort, String grond) {
        String id = maak(wie, "/belangenconflicten", invoer(andere, soort, grond));
        gemaakt.put(id, wie);
        return id;
    }

    private static Map<String, Object> invoer(String andere, String soort, String grond) {
        return Map.of("andereGemeente", andere, "soort", soort, "grond", grond);
    }

    private static Map<String, Object> opheffing(String totdatum) {
        return Map.of("reden", REDEN, "totdatum", totdatum);
    }

    private static void vraag(String wie, String pad) {
        als(wie).header("If-Match", etag(wie, pad))
                .body(Map.of("reden", REDEN))
                .put(pad + "/opheffingsverzoek")
                .then()
                .statusCode(200);
    }

    private static Response hefOp(String wie, String pad, String totdatum) {
        return als(wie).header("If-Match", etag(wie, pad))
                .body(opheffing(totdatum))
                .put(pad + "/opheffing");
    }

    private static Response trekIn(String wie, String pad) {
        return als(wie).header("If-Match", etag(wie, pad)).delete(pad + "/opheffing");
    }
}
