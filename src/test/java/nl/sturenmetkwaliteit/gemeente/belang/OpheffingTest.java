package nl.sturenmetkwaliteit.gemeente.belang;

import static nl.sturenmetkwaliteit.hulp.Als.BEHEERDER;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Importen.leesIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Nieuweling;
import nl.sturenmetkwaliteit.hulp.Transactie;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One asks to set a conflict aside that follows by itself, another decides. */
@QuarkusTest
class OpheffingTest {

    private static final String WEERT = "paul.weert";
    private static final String VRAAG = "Onze casus gaat over schulden, daarin werken wij niet samen.";
    private static final String REDEN =
            "Deze casus gaat over schulden en de twee gemeenten kopen samen alleen jeugdhulp in.";
    private static final String STRAKS = LocalDate.now(Klok.ZONE).plusMonths(3).toString();

    private String pad = "";

    @BeforeEach
    void kopen_samen_in() {
        leesIn("regios", "code;inkoopregio\nGM0344;Proefregio\nGM0988;Proefregio\n")
                .then()
                .statusCode(200);
        pad = "/belangenconflicten/"
                + als(WEERT)
                        .get("/belangenconflicten?afgeleid=true&geldt=true&grond=INKOOPREGIO&gemeente=GM0344")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id");
    }

    /** Other tests invite these two, and the next one here asks anew: what was decided would be there again. */
    @AfterEach
    void niet_meer_samen() {
        Eigenaar.doe(
                """
                update belangenconflict set opheffing_reden = null, opheffing_totdatum = null, opheffing_door = null,
                    opheffing_door_naam = null, opheffing_door_gemeente = null, verzoek_reden = null, verzoek_door = null,
                    verzoek_door_naam = null, verzoek_door_gemeente = null, verzoek_op = null where id = ?
                """,
                UUID.fromString(Als.id(pad)));
        leesIn("regios", "code;inkoopregio\nGM0344;\nGM0988;\n").then().statusCode(200);
        assertThat(beschikbaar()).isTrue();
    }

    @Test
    void niemand_beeindigt_wat_vanzelf_volgt_en_een_derde_ziet_het_niet() {
        for (String wie : new String[] {COORDINATOR_UTRECHT, WEERT, BEHEERDER}) {
            als(wie).header("If-Match", etag(wie, pad)).delete(pad).then().statusCode(403);
        }
        als(COORDINATOR_GRONINGEN).get(pad).then().statusCode(404);
        als(COORDINATOR_UTRECHT).get(pad).then().body("mag", contains("OPHEFFING_VRAGEN"));
        assertThat(beschikbaar()).isFalse();
    }

    @Test
    void wie_vraagt_beslist_niet_en_wie_beslist_vroeg_niet() {
        hefOp(WEERT, STRAKS).then().statusCode(409);
        vraag(COORDINATOR_UTRECHT)
                .then()
                .statusCode(200)
                .body("verzoek.reden", equalTo(VRAAG))
                .body("verzoek.door.gemeente.naam", equalTo("Utrecht"))
                .body("mag", contains("VERZOEK_INTREKKEN"));
        vraag(WEERT).then().statusCode(409);
        hefOp(COORDINATOR_UTRECHT, STRAKS).then().statusCode(403);
        Nieuweling collega = Nieuweling.van(COORDINATOR_UTRECHT, Nieuweling.nieuwAdres(), true);
        hefOp(collega.email(), STRAKS).then().statusCode(403);

        String taak = "items.findAll { it.soort == 'OPHEFFING_BEOORDELEN' }.pad";
        als(WEERT).get("/taken?limit=100").then().body(taak, hasItem(pad));
        als(NDSD).get("/taken?limit=100").then().body(taak, hasItem(pad));
        als(COORDINATOR_UTRECHT).get("/taken?limit=100").then().body(taak, not(hasItem(pad)));

        als(WEERT).get(pad).then().body("mag", containsInAnyOrder("OPHEFFEN", "VERZOEK_INTREKKEN"));
        hefOp(WEERT, LocalDate.now(Klok.ZONE).toString()).then().statusCode(400);
        als(WEERT)
                .header("If-Match", etag(WEERT, pad))
                .body(Map.of("reden", "Dat kan best.", "totdatum", STRAKS))
                .put(pad + "/opheffing")
                .then()
                .statusCode(400);
        hefOp(WEERT, STRAKS)
                .then()
                .statusCode(200)
                .body("opheffing.door.gemeente.naam", equalTo("Weert"))
                .body("mag", contains("OPHEFFING_INTREKKEN"));
        hefOp(NDSD, STRAKS).then().statusCode(409);
        assertThat(beschikbaar()).isTrue();
        als(WEERT).get("/taken?limit=100").then().body(taak, not(hasItem(pad)));
        als(COORDINATOR_UTRECHT)
                .get(pad)
                .then()
                .body("opheffing.reden", equalTo(REDEN))
                .body("opheffing.totdatum", equalTo(STRAKS));
    }

    @Test
    void een_opheffing_blijft_bij_een_import_die_niets_verandert_en_is_in_te_trekken() {
        vraag(NDSD).then().statusCode(200).body("verzoek.door.gemeente", nullValue());
        hefOp(NDSD, STRAKS).then().statusCode(403);
        hefOp(WEERT, STRAKS).then().statusCode(200);
        leesIn("regios", "code;inkoopregio\nGM0344;Proefregio\n").then().statusCode(200);
        als(NDSD).get(pad).then().body("opheffing.totdatum", equalTo(STRAKS));
        leesIn("regios", "code;inkoopregio\nGM0344;Vergissing\n").then().statusCode(200);
        leesIn("regios", "code;inkoopregio\nGM0344;Proefregio\n").then().statusCode(200);
        als(NDSD)
                .get(pad)
                .then()
                .body("totdatum", nullValue())
                .body("verzoek.reden", equalTo(VRAAG))
                .body("opheffing.totdatum", equalTo(STRAKS));

        als(COORDINATOR_UTRECHT)
                .header("If-Match", etag(COORDINATOR_UTRECHT, pad))
                .delete(pad + "/opheffing")
                .then()
                .statusCode(204);
        als(NDSD).get(pad).then().body("opheffing", nullValue()).body("verzoek", nullValue());
        assertThat(beschikbaar()).isFalse();
        hefOp(WEERT, STRAKS).then().statusCode(409);
    }

    @Test
    void wat_verlopen_is_geldt_weer_en_mag_opnieuw_worden_gevraagd() {
        vraag(COORDINATOR_UTRECHT).then().statusCode(200);
        hefOp(NDSD, STRAKS).then().statusCode(200);
        Eigenaar.doe(
                "update belangenconflict set opheffing_totdatum = current_date - 1 where id = ?",
                UUID.fromString(Als.id(pad)));

        assertThat(beschikbaar()).isFalse();
        als(COORDINATOR_UTRECHT).get(pad).then().body("mag", contains("OPHEFFING_VRAGEN"));
        als(NDSD)
                .header("If-Match", etag(NDSD, pad))
                .delete(pad + "/opheffing")
                .then()
                .statusCode(404);
        vraag(WEERT).then().statusCode(200).body("opheffing", nullValue());
        hefOp(COORDINATOR_UTRECHT, STRAKS).then().statusCode(200);
        assertThat(beschikbaar()).isTrue();
    }

    @Test
    void een_verzoek_gaat_van_de_baan_door_wie_vroeg_of_wie_nee_zegt() {
        for (String wie : new String[] {COORDINATOR_UTRECHT, WEERT, NDSD}) {
            vraag(COORDINATOR_UTRECHT).then().statusCode(200);
            trekVerzoekIn(COORDINATOR_GRONINGEN).then().statusCode(404);
            trekVerzoekIn(wie).then().statusCode(204);
            als(WEERT).get(pad).then().body("verzoek", nullValue());
            trekVerzoekIn(wie).then().statusCode(404);
            hefOp(wie, STRAKS).then().statusCode(409);
        }
        als(BEHEERDER)
                .header("If-Match", etag(BEHEERDER, pad))
                .body(Map.of("reden", VRAAG))
                .put(pad + "/opheffingsverzoek")
                .then()
                .statusCode(403);
    }

    @Test
    void ook_onder_de_api_door_beslist_een_ander_en_beeindigt_niemand_wat_vanzelf_volgt() {
        String id = Als.id(pad);
        String ophef = "update belangenconflict set opheffing_reden = '" + REDEN + "', opheffing_totdatum = '" + STRAKS
                + "', opheffing_door = app_persoon(), opheffing_door_naam = 'X', opheffing_door_gemeente = '%s'"
                + " where id = '" + id + "'";
        weigert(WEERT, ophef.formatted("GM0988"), "belangenconflict_eerst_gevraagd");
        vraag(COORDINATOR_UTRECHT).then().statusCode(200);
        weigert(COORDINATOR_UTRECHT, ophef.formatted("GM0344"), "belangenconflict_ander_beslist");
        weigert(
                WEERT,
                "update belangenconflict set totdatum = current_date where id = '" + id + "'",
                "row-level security");
        weigert(WEERT, ophef.formatted("GM0344"), "row-level security");
        weigert(WEERT, ophef.formatted("GM0988").replace("app_persoon()", "gen_random_uuid()"), "row-level security");
        weigert(
                WEERT,
                "update belangenconflict set verzoek_door = gen_random_uuid() where id = '" + id + "'",
                "row-level security");
        int gelukt = Transactie.als(
                WEERT, em -> em.createNativeQuery(ophef.formatted("GM0988")).executeUpdate());
        assertThat(gelukt).isOne();
    }

    @Test
    void wie_meldde_zet_er_ook_onder_de_api_door_niets_van_op_naam_van_een_ander() {
        String id = maak(
                COORDINATOR_UTRECHT,
                "/belangenconflicten",
                Map.of("andereGemeente", "GM0988", "soort", "ZACHT", "grond", "BUREN"));
        String vraag =
                "update belangenconflict set verzoek_reden = '" + VRAAG + "', verzoek_op = now(), verzoek_door = %s,"
                        + " verzoek_door_naam = 'X', verzoek_door_gemeente = '%s' where id = '" + id + "'";
        weigert(COORDINATOR_UTRECHT, vraag.formatted("gen_random_uuid()", "GM0344"), "row-level security");
        weigert(COORDINATOR_UTRECHT, vraag.formatted("app_persoon()", "GM0988"), "row-level security");
        int gelukt = Transactie.als(
                COORDINATOR_UTRECHT, em -> em.createNativeQuery(vraag.formatted("app_persoon()", "GM0344"))
                        .executeUpdate());
        assertThat(gelukt).isOne();
        String zelf = "/belangenconflicten/" + id;
        als(COORDINATOR_UTRECHT)
                .header("If-Match", etag(COORDINATOR_UTRECHT, zelf))
                .delete(zelf)
                .then()
                .statusCode(204);
    }

    @Test
    void alleen_wie_inleest_leidt_af() {
        String afleiden =
                "select cast(nieuw as text) from leid_belangenconflicten_af(date '" + LocalDate.now(Klok.ZONE) + "')";
        assertThatThrownBy(() -> Transactie.als(WEERT, em -> Transactie.lees(em, afleiden)))
                .hasMessageContaining("aan NDSD");
        List<String> nieuw = Transactie.alsNdsd(Rol.NDSD, em -> Transactie.lees(em, afleiden));
        assertThat(nieuw).containsExactly("0");
    }

    private static void weigert(String wie, String opdracht, String waarom) {
        assertThatThrownBy(() ->
                        Transactie.als(wie, em -> em.createNativeQuery(opdracht).executeUpdate()))
                .hasMessageContaining(waarom);
    }

    @Test
    void om_een_hard_conflict_is_niet_te_vragen() {
        String id = maak(
                COORDINATOR_UTRECHT,
                "/belangenconflicten",
                Map.of("andereGemeente", "GM0988", "soort", "HARD", "grond", "FUSIE"));
        String zacht = pad;
        pad = "/belangenconflicten/" + id;
        vraag(WEERT).then().statusCode(409);
        als(COORDINATOR_UTRECHT)
                .header("If-Match", etag(COORDINATOR_UTRECHT, pad))
                .delete(pad)
                .then()
                .statusCode(204);
        pad = zacht;
        vraag(WEERT).then().statusCode(200);
    }

    private static boolean beschikbaar() {
        assertThat(beschikbaar(COORDINATOR_GRONINGEN))
                .as("wie er niets mee te maken heeft leest er niets uit af")
                .isFalse();
        return beschikbaar(COORDINATOR_UTRECHT);
    }

    private static boolean beschikbaar(String wie) {
        String vraag = "select cast(is_beschikbaar('GM0988', 'GM0344', current_date) as text)";
        return Transactie.<List<String>>als(wie, em -> Transactie.lees(em, vraag))
                .contains("true");
    }

    private Response vraag(String wie) {
        return als(wie).header("If-Match", etag(NDSD, pad))
                .body(Map.of("reden", VRAAG))
                .put(pad + "/opheffingsverzoek");
    }

    private Response trekVerzoekIn(String wie) {
        return als(wie).header("If-Match", etag(NDSD, pad)).delete(pad + "/opheffingsverzoek");
    }

    private Response hefOp(String wie, String totdatum) {
        return als(wie).header("If-Match", etag(NDSD, pad))
                .body(Map.of("reden", REDEN, "totdatum", totdatum))
                .put(pad + "/opheffing");
    }
}
