package nl.sturenmetkwaliteit.les;

import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.gepubliceerdeLes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Uniek;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LesZoekTest {

    private static final String WEERT = "paul.weert";

    @Test
    void een_samenstelling_vindt_haar_delen_en_de_delen_vinden_de_samenstelling() {
        String woord = Uniek.woord();
        UUID heel = les("Wachten op jeugdzorg " + woord, "JEUGDHULP");
        UUID delen = les("Zorg voor de jeugd begint thuis " + woord, "JEUGDHULP");
        zoek("jeugdzorg " + woord)
                .body("items.les.id", contains(heel.toString(), delen.toString()))
                .body("items[0].titelMarkeringen[0]", equalTo(Map.of("begin", 11, "einde", 20)));
        zoek("zorg voor jeugd " + woord)
                .body("items[0].les.id", equalTo(delen.toString()))
                .body("items", hasSize(2));
    }

    @Test
    void een_typefout_wordt_gelezen_als_het_woord_dat_erop_lijkt() {
        String woord = Uniek.woord();
        UUID les = les("Een fietsenmaker " + woord, "WMO");
        zoek("fietsenmaaker " + woord)
                .body("items[0].les.id", equalTo(les.toString()))
                .body("gelezenAls", equalTo(List.of(Map.of("getypt", "fietsenmaaker", "gelezen", "fietsenmaker"))));
        zoek("fietsenmaker " + woord).body("gelezenAls", hasSize(0));
    }

    @Test
    void facetten_beperken_en_tellen_wat_gevonden_is() {
        String woord = Uniek.woord();
        UUID jeugd = les("Eerste " + woord, "JEUGDHULP");
        les("Tweede " + woord, "WMO");
        zoek(woord)
                .body("aantal", equalTo(2))
                .body("tenMinste", equalTo(false))
                .body("facetten.find { it.facet == 'THEMA' }.waarden.code", contains("JEUGDHULP", "WMO"))
                .body(
                        "facetten.find { it.facet == 'NIVEAU' }.waarden",
                        equalTo(List.of(Map.of("code", "BELEID", "aantal", 2))));
        zoek(Map.of("vraag", woord, "themas", List.of("JEUGDHULP", "SCHULDEN"), "niveaus", List.of("BELEID")))
                .body("items.les.id", contains(jeugd.toString()));
        zoek(Map.of("vraag", woord, "themas", List.of("JEUGDHULP"), "niveaus", List.of("UITVOERING")))
                .body("items", hasSize(0));
        zoek(Map.of("vraag", woord, "themas", List.of("BESTAAT_NIET"))).body("items", hasSize(0));
    }

    @Test
    void zonder_woorden_staat_de_nieuwste_vooraan_en_wordt_alles_geteld() {
        les("Oud", "WMO");
        UUID nieuw = les("Nieuw", "PREVENTIE");
        zoek(Map.of()).body("items[0].les.id", equalTo(nieuw.toString())).body("aantal", greaterThan(1));
        zoek(Map.of("themas", List.of("PREVENTIE")))
                .body("items[0].les.id", equalTo(nieuw.toString()))
                .body("items.les.themas.flatten()", not(hasItem("WMO")));
    }

    @Test
    void bladeren_geeft_elke_les_een_keer() {
        String woord = Uniek.woord();
        List<String> alle = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            alle.add(les("Les " + "a".repeat(i + 1) + " " + woord, "WMO").toString());
        }
        List<String> gezien = new ArrayList<>();
        String cursor = "";
        for (int i = 0; i < 3; i++) {
            var antwoord = als(WEERT)
                    .body(Map.of("vraag", woord))
                    .post("/lessen/_zoek?limit=1" + cursor)
                    .then()
                    .statusCode(200);
            gezien.add(antwoord.extract().path("items[0].les.id"));
            antwoord.body("volgende", i < 2 ? notNullValue() : nullValue());
            cursor = "&cursor=" + antwoord.extract().path("volgende");
        }
        assertThat(gezien).containsExactlyInAnyOrderElementsOf(alle);
        for (String vreemd : List.of("cursor=bmll", "cursor=*", "limit=0", "limit=101", "limit=abc")) {
            als(WEERT)
                    .body(Map.of("vraag", woord))
                    .post("/lessen/_zoek?" + vreemd)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(vreemd.substring(0, vreemd.indexOf('='))));
        }
        als(WEERT)
                .body(Map.of("vraag", "x".repeat(501)))
                .post("/lessen/_zoek")
                .then()
                .statusCode(400);
        als(WEERT)
                .body(Map.of("themas", List.of("geen code")))
                .post("/lessen/_zoek")
                .then()
                .statusCode(400);
    }

    @Test
    void wat_op_tafel_ligt_of_ingetrokken_is_wordt_niet_gevonden() {
        String les = gepubliceerdeLes();
        String eerste = Uniek.woord();
        String tweede = Uniek.woord();
        publiceer(les, eerste);
        zoek(eerste).body("items.les.id", contains(id(les)));

        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        wijzig(NDSD, les, Map.of("inzicht", "Anders: " + tweede)).then().statusCode(200);
        zoek(tweede).body("items", hasSize(0));
        zoek(eerste).body("items.les.id", contains(id(les)));

        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        zoek(eerste).body("items", hasSize(0));
        zoek(tweede).body("items.les.id", contains(id(les)));

        zet(NDSD, les, Map.of("naar", "INGETROKKEN", "reden", "Klopt niet meer."))
                .then()
                .statusCode(204);
        zoek(tweede).body("items", hasSize(0)).body("aantal", equalTo(0));
        assertThat(Eigenaar.tel("select count(*) from zoekwoord where woord in (?, ?)", eerste, tweede))
                .isZero();
    }

    @Test
    void wat_opging_in_een_andere_les_wordt_niet_meer_gevonden() {
        String blijft = gepubliceerdeLes();
        String gaatOp = gepubliceerdeLes();
        String woord = Uniek.woord();
        publiceer(gaatOp, woord);
        zoek(woord).body("items.les.id", contains(id(gaatOp)));
        als(NDSD)
                .header("If-Match", etag(NDSD, blijft))
                .body(Map.of("met", List.of(id(gaatOp))))
                .post(blijft + "/samenvoegingen")
                .then()
                .statusCode(204);
        zoek(woord).body("items", hasSize(0));
    }

    @Test
    void op_de_naam_van_een_gemeente_die_bijdroeg_wordt_niet_gezocht() {
        String les = gepubliceerdeLes();
        String woord = Uniek.woord();
        publiceer(les, woord);
        assertThat((List<?>) als(WEERT).get(les).then().extract().path("herkomst.namen"))
                .isNotEmpty();
        String naam = als(WEERT).get(les).then().extract().path("herkomst.namen[0]");
        zoek(naam).body("items.les.id", not(hasItem(id(les))));
        assertThat(zoek(woord).extract().asString()).contains(woord).doesNotContain(naam);
    }

    @Test
    void een_tekst_vindt_de_les_die_erop_lijkt() {
        String woord = Uniek.woord();
        UUID les = les("De bakker belt de dochter van wie " + woord + " verdwaalt", "WONEN_EN_ZORG");
        als(WEERT)
                .body(Map.of(
                        "tekst",
                        "In onze wijk verdwaalt een man elke dag; de bakker kent " + woord + " en belt zijn dochter."))
                .post("/lessen/_vergelijkbaar")
                .then()
                .statusCode(200)
                .body("items[0].les.id", equalTo(les.toString()))
                .body("items[0].fragment.tekst", notNullValue());
        als(WEERT)
                .body(Map.of("tekst", ""))
                .post("/lessen/_vergelijkbaar")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void van_wat_iemand_zoekt_of_schrijft_blijft_nergens_iets_staan() {
        String woord = Uniek.woord();
        StringBuilder logboek = new StringBuilder();
        ExtHandler luisteraar = luisteraar(logboek);
        LogContext.getLogContext().getLogger("").addHandler(luisteraar);
        try {
            zoek("jeugdzorg " + woord);
            als(NDSD).body(Map.of("vraag", woord)).post("/lessen/_zoek").then().statusCode(200);
            als(NDSD)
                    .body(Map.of("tekst", "Wij schrijven over " + woord))
                    .post("/lessen/_vergelijkbaar")
                    .then()
                    .statusCode(200);
            als(WEERT)
                    .body(Map.of("vraag", woord, "themas", List.of(woord)))
                    .post("/lessen/_zoek")
                    .then()
                    .statusCode(400);
        } finally {
            LogContext.getLogContext().getLogger("").removeHandler(luisteraar);
        }
        assertThat(logboek).doesNotContain(woord);
        for (String tabel : Eigenaar.lees("select quote_ident(tablename) from pg_tables where schemaname = 'public'")) {
            assertThat(Eigenaar.tel("select count(*) from " + tabel + " t where t::text like '%' || ? || '%'", woord))
                    .as(tabel)
                    .isZero();
        }
    }

    private static ValidatableResponse zoek(String vraag) {
        return zoek(Map.of("vraag", vraag));
    }

    private static ValidatableResponse zoek(Map<String, ?> invoer) {
        return als(WEERT).body(invoer).post("/lessen/_zoek").then().statusCode(200);
    }

    /** Publishes the les once more, with this word in it. */
    private static void publiceer(String les, String woord) {
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        wijzig(NDSD, les, Map.of("inzicht", "Hier gaat het over " + woord + "."))
                .then()
                .statusCode(200);
        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
    }

    /** Published, laid down in one statement. */
    private static UUID les(String titel, String thema) {
        UUID id = UUID.randomUUID();
        Eigenaar.doe(
                """
                with l as (
                    insert into les (id, herkomst_tip, herkomst_gastheer, status, versienummer, titel, inzicht, wanneer_wel, wanneer_niet, principe,
                        themas, niveaus, gepubliceerd_op, voorgedragen_op)
                    values (?, gen_random_uuid(), 'GM0363', 'GEPUBLICEERD', 1, ?, 'Dat hielp.', 'Vaak.', 'Soms.', 'LEER_VAN_DE_PRAKTIJK',
                        array [?], array ['BELEID'], clock_timestamp() + interval '1 day', now())
                    returning *)
                insert into les_versie select id, versienummer, titel, inzicht, wanneer_wel, wanneer_niet, principe, themas, arenas, levensfasen,
                    niveaus, obstakels, gepubliceerd_op from l
                """,
                id,
                titel,
                thema);
        return id;
    }

    private static ExtHandler luisteraar(StringBuilder logboek) {
        return new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord regel) {
                logboek.append(regel.getFormattedMessage());
                for (Throwable fout = regel.getThrown(); fout != null; fout = fout.getCause()) {
                    logboek.append(' ').append(fout);
                }
                logboek.append('\n');
            }
        };
    }
}
