package nl.sturenmetkwaliteit.gemeente.invoer;

import static nl.sturenmetkwaliteit.hulp.Als.BEHEERDER;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Importen.bestand;
import static nl.sturenmetkwaliteit.hulp.Importen.leesIn;
import static nl.sturenmetkwaliteit.hulp.Importen.nieuweCode;
import static nl.sturenmetkwaliteit.hulp.Importen.nieuweGemeente;
import static nl.sturenmetkwaliteit.hulp.Importen.proef;
import static nl.sturenmetkwaliteit.hulp.Importen.stuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Transactie;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {

    private static final String KOP = "code;naam;provincie;inwoners\n";

    @Test
    void een_bestand_zoals_het_rondgaat_gaat_erin_en_nog_eens_verandert_niets() {
        String rond = bestand("gemeenten.csv");

        proef("gemeenten", rond)
                .then()
                .statusCode(200)
                .body("proef", equalTo(true))
                .body("nieuw", equalTo(4))
                .body("fouten", hasSize(0))
                .body("genegeerdeKolommen", contains("provincie_code", "grootteklasse", "oppervlakte_km2", "tooi_uri"));
        als(NDSD).get("/gemeenten/GM7002").then().statusCode(404);

        leesIn("gemeenten", rond)
                .then()
                .statusCode(200)
                .body("nieuw", equalTo(4))
                .body("veranderingen.naam", hasItem("Veenhoek, 't"))
                .body("belangenconflicten.nieuw", equalTo(2));
        als(COORDINATOR)
                .get("/gemeenten/GM7002")
                .then()
                .statusCode(200)
                .body("naam", equalTo("Veenhoek, 't"))
                .body("grootteklasse", equalTo("VANAF_250K"))
                .body("stedelijkheid", nullValue())
                .body("toegelaten", equalTo(false))
                .body("doetMee", equalTo(false));
        leesIn("gemeenten", rond)
                .then()
                .statusCode(200)
                .body("ongewijzigd", equalTo(4))
                .body("veranderingen", hasSize(0))
                .body("belangenconflicten.nieuw", equalTo(0))
                .body("belangenconflicten.beeindigd", equalTo(0));
    }

    @Test
    void alles_of_niets_en_elke_fout_met_regel_en_kolom() {
        String goed = nieuweCode();
        String fout = KOP + goed + ";Goed;Drenthe;12\nGM1;Fout;Drenthe;veel\n" + goed + ";Weer;Drenthe;12\n";

        proef("gemeenten", fout)
                .then()
                .statusCode(200)
                .body("nieuw", equalTo(1))
                .body("aantalFouten", equalTo(3))
                .body("fouten.regel", contains(3, 3, 4))
                .body("fouten.kolom", containsInAnyOrder("code", "inwoners", null));
        leesIn("gemeenten", fout)
                .then()
                .statusCode(400)
                .body("errors", hasSize(3))
                .body("errors[0].detail", startsWith("Regel 3, kolom code: "))
                .body("errors[2].detail", equalTo("Regel 4: Deze regel gaat over hetzelfde als regel 2."));
        als(NDSD).get("/gemeenten/" + goed).then().statusCode(404);

        leesIn("gemeenten", fout.lines().limit(2).reduce("", (a, b) -> a + b + "\n"))
                .then()
                .statusCode(200);
        als(NDSD).get("/gemeenten/" + goed).then().statusCode(200).body("naam", equalTo("Goed"));
    }

    @Test
    void wat_het_bestand_niet_heeft_blijft_en_een_lege_cel_maakt_leeg() {
        String code = nieuweGemeente();
        leesIn("regios", "code;jeugdregio;stedelijkheid\n" + code + ";Regio " + code + ";3\n")
                .then()
                .statusCode(200);
        leesIn("gemeenten", "code;naam\n" + code + ";Nieuwe naam\n")
                .then()
                .statusCode(200)
                .body("veranderingen[0].wijzigingen", hasSize(1))
                .body("veranderingen[0].wijzigingen[0].van", equalTo("Gemeente " + code))
                .body("veranderingen[0].wijzigingen[0].naar", equalTo("Nieuwe naam"));
        als(NDSD)
                .get("/gemeenten/" + code)
                .then()
                .body("naam", equalTo("Nieuwe naam"))
                .body("stedelijkheid", equalTo("MATIG"))
                .body("jeugdregio", equalTo("Regio " + code));

        leesIn("regios", "code;jeugdregio\n" + code + ";\n").then().statusCode(200);
        als(NDSD)
                .get("/gemeenten/" + code)
                .then()
                .body("jeugdregio", nullValue())
                .body("stedelijkheid", equalTo("MATIG"));
        proef("gemeenten", "code;naam\n" + code + ";\n").then().body("fouten[0].code", equalTo("VERPLICHT"));
        proef("gemeenten", "code;naam\n" + nieuweCode() + ";Zonder provincie\n")
                .then()
                .body("fouten.kolom", containsInAnyOrder("provincie", "inwoners"));
    }

    @Test
    void buren_zijn_het_van_elkaar() {
        String een = nieuweCode();
        String ander = nieuweCode();
        String kop = "code;naam;provincie;inwoners;buurgemeenten\n";
        String eerste = kop + een + ";Een;Drenthe;12;" + ander + "\n" + ander + ";Ander;Drenthe;12;";

        proef("gemeenten", eerste + "\n").then().body("fouten.code", contains("NIET_WEDERKERIG"));
        proef("gemeenten", eerste + een + " " + ander + " GM9998\n")
                .then()
                .body("fouten.code", containsInAnyOrder("ZELFDE", "ONBEKEND"));
        leesIn("gemeenten", eerste + een + "\n").then().statusCode(200).body("belangenconflicten.nieuw", equalTo(1));
        leesIn("gemeenten", "code;buurgemeenten\n" + ander + ";\n")
                .then()
                .statusCode(200)
                .body("belangenconflicten.beeindigd", equalTo(1));
    }

    @Test
    void een_regio_is_van_een_gemeente_die_bekend_is() {
        proef("regios", "code;jeugdregio\n" + nieuweCode() + ";Ergens\n")
                .then()
                .statusCode(200)
                .body("fouten[0].code", equalTo("ONBEKEND"))
                .body("fouten[0].kolom", equalTo("code"));
        proef("regios", "code;jeugdregio\n" + nieuweGemeente() + ";Ergens\n")
                .then()
                .body("fouten", hasSize(0))
                .body("gewijzigd", equalTo(1));
    }

    @Test
    void een_woord_voor_niets_en_wat_iedereen_deelt_is_geen_regio() {
        String code = nieuweGemeente();
        for (String soort : List.of("gemeenten", "regios")) {
            proef(soort, "code;jeugdregio;inkoopregio\n" + code + ";n.v.t.;-\n")
                    .then()
                    .body("fouten.code", contains("ONGELDIG", "ONGELDIG"))
                    .body("fouten.kolom", containsInAnyOrder("jeugdregio", "inkoopregio"));
        }
        String zestig = IntStream.range(0, 60)
                .mapToObj(nummer -> "GM98%02d;Gemeente;Drenthe;12;Heel groot\n".formatted(nummer))
                .collect(Collectors.joining("", "code;naam;provincie;inwoners;inkoopregio\n", ""));
        proef("gemeenten", zestig).then().body("fouten", hasSize(0)).body("nieuw", equalTo(60));
        proef("gemeenten", zestig + code + ";Gemeente;Drenthe;12;Heel groot\n")
                .then()
                .body("fouten", hasSize(61))
                .body("fouten.code", everyItem(equalTo("TE_VEEL")))
                .body("fouten[60].regel", equalTo(62));
        als(NDSD)
                .contentType("text/csv")
                .header("Accept-Language", "en")
                .body("code;jeugdregio\n" + code + ";onbekend\n")
                .post("/importen/regios?proef=true")
                .then()
                .body("fouten[0].uitleg", startsWith("If the municipality is in no region"));
    }

    @Test
    void eerdere_reviews_tellen_mee_als_ontmoeting() {
        String gastheer = nieuweGemeente();
        String peer = nieuweGemeente();
        String kop = "gastheer;peer;datum;themas;tips\n";
        String morgen = LocalDate.now(Klok.ZONE).plusDays(1).toString();
        proef(
                        "eerdere-reviews",
                        kop + gastheer + ";" + gastheer + ";" + morgen + ";VISSERIJ;TIP\n" + gastheer
                                + ";GM9998;45443;;\n" + ";" + peer + ";2024-01-01;;\n")
                .then()
                .statusCode(200)
                .body("nieuw", equalTo(0))
                .body(
                        "fouten.code",
                        containsInAnyOrder(
                                "ZELFDE", "TE_LAAT", "ONBEKEND", "ONGELDIG", "ONBEKEND", "DAGGETAL", "VERPLICHT"));

        String goed = kop + gastheer + ";" + peer + ";31-5-2019;WMO;WAARDEN_EN_GEDRAG WAARDEN_EN_GEDRAG\n";
        leesIn("eerdere-reviews", goed).then().statusCode(200).body("nieuw", equalTo(1));
        leesIn("eerdere-reviews", goed).then().statusCode(200).body("ongewijzigd", equalTo(1));
        leesIn(
                        "eerdere-reviews",
                        "gastheer;peer;datum;themas\n" + gastheer + ";" + peer + ";2019-05-31;WMO JEUGDHULP\n")
                .then()
                .statusCode(200)
                .body("gewijzigd", equalTo(1));

        String vraag = "select gastheer || ' ' || peer || ' ' || datum || ' ' || array_to_string(themas, ' ')"
                + " from ontmoetingen(date '%s') where gastheer = '" + gastheer + "'";
        List<String> die = Transactie.alsNdsd(Rol.NDSD, em -> Transactie.lees(em, vraag.formatted("2019-05-31")));
        List<String> erna = Transactie.alsNdsd(Rol.NDSD, em -> Transactie.lees(em, vraag.formatted("2019-06-01")));
        List<String> ander = Transactie.als(COORDINATOR, em -> Transactie.lees(em, vraag.formatted("2019-05-31")));
        assertThat(die).containsExactly(gastheer + " " + peer + " 2019-05-31 JEUGDHULP WMO");
        assertThat(erna).isEmpty();
        assertThat(ander).as("wie bij wie was, is niet van een ander").isEmpty();
        assertThat(Eigenaar.lees("select array_length(tips, 1) from eerdere_review where gastheer = ?", gastheer))
                .containsExactly("2");
    }

    @Test
    void een_ingelezen_gemeente_doet_mee_als_de_beheerder_haar_toelaat() {
        String code = nieuweGemeente();
        leesIn("regios", "code;inkoopregio\n" + code + ";Inkoop " + code + "\n")
                .then()
                .statusCode(200);
        String beschikbaar = "select cast(is_beschikbaar('" + code + "', 'GM0363', current_date) as text)";
        assertThat(Transactie.<List<String>>als(COORDINATOR, em -> Transactie.lees(em, beschikbaar)))
                .containsExactly("false");
        als(NDSD)
                .get("/gemeenten?limit=100&toegelaten=false")
                .then()
                .body("items.toegelaten", everyItem(equalTo(false)))
                .body("items.code", hasItem(code));
        als(NDSD).get("/gemeenten?limit=100&toegelaten=true").then().body("items.code", not(hasItem(code)));

        Map<String, Object> invoer = Map.of(
                "code",
                code,
                "naam",
                "Toegelaten",
                "provincie",
                "Drenthe",
                "grootteklasse",
                "VAN_20K_TOT_50K",
                "stedelijkheid",
                "WEINIG",
                "coordinator",
                Map.of("naam", "Eerste Mens", "email", UUID.randomUUID() + "@nieuw.example", "niveau", "BELEID"));
        als(BEHEERDER).body(invoer).post("/gemeenten").then().statusCode(201);

        als(NDSD)
                .get("/gemeenten/" + code)
                .then()
                .body("doetMee", equalTo(true))
                .body("toegelaten", equalTo(true))
                .body("naam", equalTo("Toegelaten"))
                .body("inkoopregio", equalTo("Inkoop " + code));
        assertThat(Transactie.<List<String>>als(COORDINATOR, em -> Transactie.lees(em, beschikbaar)))
                .containsExactly("true");
        als(BEHEERDER).body(invoer).post("/gemeenten").then().statusCode(409);
    }

    @Test
    void alleen_ndsd_leest_in_en_een_profiel_blijft_van_de_gemeente() {
        String bestand = KOP + nieuweCode() + ";Wie mag;Drenthe;12\n";
        byte[] bytes = bestand.getBytes(StandardCharsets.UTF_8);
        stuur(COORDINATOR, "gemeenten", bytes, true).then().statusCode(403);
        stuur(BEHEERDER, "gemeenten", bytes, true).then().statusCode(200);
        stuur(NDSD, "gemeenten", bytes, true).then().statusCode(200);

        String profiel = "update gemeente set themas = '{WMO}' where code = 'GM0988'";
        for (Rol rol : List.of(Rol.NDSD, Rol.BEHEERDER)) {
            assertThatThrownBy(() -> Transactie.alsNdsd(
                            rol, em -> em.createNativeQuery(profiel).executeUpdate()))
                    .as("ook onder de API door")
                    .hasMessageContaining("row-level security");
        }
        int regio = Transactie.alsNdsd(Rol.NDSD, em -> em.createNativeQuery(
                        "update gemeente set jeugdregio = jeugdregio where code = 'GM0988'")
                .executeUpdate());
        assertThat(regio).isOne();
    }

    @Test
    void van_elke_gemeente_die_verandert_staat_het_in_het_verwerkingslogboek() {
        String een = nieuweCode();
        String ander = nieuweGemeente();
        String log = "select count(*) from verwerking where gemeente = ? and operatie = ? and soort = 'GEWIJZIGD'";

        proef("gemeenten", KOP + een + ";Een;Drenthe;12\n").then().statusCode(200);
        assertThat(Eigenaar.tel(log, een, "importGemeenten")).isZero();
        leesIn("gemeenten", KOP + een + ";Een;Drenthe;12\n" + ander + ";Gemeente " + ander + ";Drenthe;30001\n")
                .then()
                .statusCode(200)
                .body("ongewijzigd", equalTo(1));
        assertThat(Eigenaar.tel(log, een, "importGemeenten")).isOne();
        assertThat(Eigenaar.tel(log, ander, "importGemeenten"))
                .as("alleen van het eerste inlezen")
                .isOne();
        leesIn("eerdere-reviews", "gastheer;peer;datum\n" + een + ";" + ander + ";2018-01-01\n")
                .then()
                .statusCode(200);
        assertThat(Eigenaar.tel(log, een, "importEerdereReviews")).isOne();
        assertThat(Eigenaar.tel(log, ander, "importEerdereReviews")).isOne();
    }

    @Test
    void een_bestand_heeft_een_maat_en_een_vorm() {
        stuur(NDSD, "gemeenten", new byte[2_000_001], true).then().statusCode(413);
        stuur(NDSD, "gemeenten", new byte[0], false).then().statusCode(400).body("errors[0].code", equalTo("LEEG"));
        als(NDSD).body("{}").post("/importen/gemeenten").then().statusCode(415);
        als(NDSD)
                .contentType("text/csv")
                .header("Accept-Language", "en")
                .body("code;naam\nGM1;Aa\n")
                .post("/importen/gemeenten?proef=true")
                .then()
                .statusCode(200)
                .body("fouten.find { it.kolom == 'code' }.uitleg", equalTo("Give a CBS code, such as GM0363."));
        als(NDSD)
                .contentType("text/csv")
                .body("code\n")
                .post("/importen/gemeenten?proef=misschien")
                .then()
                .statusCode(400);
    }
}
