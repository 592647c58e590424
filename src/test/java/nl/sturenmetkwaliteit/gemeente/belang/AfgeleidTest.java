package nl.sturenmetkwaliteit.gemeente.belang;

import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Importen.leesIn;
import static nl.sturenmetkwaliteit.hulp.Importen.nieuweGemeente;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.Test;

/** What follows by itself from what was read in, and from reviews. */
@QuarkusTest
class AfgeleidTest {

    private static final LocalDate VANDAAG = LocalDate.now(Klok.ZONE);

    @Test
    void een_regio_geeft_een_conflict_per_paar_dat_ermee_eindigt_en_terugkomt() {
        String een = nieuweGemeente();
        String ander = nieuweGemeente();
        String derde = nieuweGemeente();
        String samen = regios("Regio " + een, een, ander, derde);

        leesIn("regios", samen).then().statusCode(200).body("belangenconflicten.nieuw", equalTo(3));
        lijst(een)
                .body("items", hasSize(2))
                .body("items[0].soort", equalTo("ZACHT"))
                .body("items[0].afgeleid", equalTo(true))
                .body("items.grond", contains("JEUGDREGIO", "JEUGDREGIO"))
                .body("items[0].totdatum", nullValue());
        List<String> toen = rijen(een);
        leesIn("regios", samen).then().statusCode(200).body("belangenconflicten.nieuw", equalTo(0));
        assertThat(rijen(een)).as("ook de versie").isEqualTo(toen);

        leesIn("regios", regios("Elders " + een, een))
                .then()
                .statusCode(200)
                .body("belangenconflicten.beeindigd", equalTo(2));
        lijst(een).body("items.totdatum", contains(VANDAAG.toString(), VANDAAG.toString()));
        als(NDSD)
                .get("/belangenconflicten?geldt=true&grond=JEUGDREGIO&gemeente=" + ander)
                .then()
                .body("items", hasSize(1));
        leesIn("regios", samen).then().statusCode(200).body("belangenconflicten.nieuw", equalTo(2));
        lijst(een).body("items", hasSize(2)).body("items[0].totdatum", nullValue());
    }

    @Test
    void twee_gronden_zijn_twee_conflicten() {
        String een = nieuweGemeente();
        String ander = nieuweGemeente();
        leesIn(
                        "regios",
                        "code;jeugdregio;inkoopregio\n" + een + ";R " + een + ";I " + een + "\n" + ander + ";R " + een
                                + ";I " + een + "\n")
                .then()
                .statusCode(200);
        lijst(een).body("items.grond", containsInAnyOrder("JEUGDREGIO", "INKOOPREGIO"));
    }

    @Test
    void een_eerdere_review_telt_twee_jaar() {
        String gastheer = nieuweGemeente();
        String kort = nieuweGemeente();
        String lang = nieuweGemeente();
        String dag = VANDAAG.minusYears(1).toString();
        leesIn(
                        "eerdere-reviews",
                        "gastheer;peer;datum\n"
                                + String.join(
                                        "\n",
                                        gastheer + ";" + kort + ";" + dag,
                                        kort + ";" + gastheer + ";" + VANDAAG.minusYears(3),
                                        gastheer + ";" + lang + ";" + VANDAAG.minusYears(2)))
                .then()
                .statusCode(200)
                .body("belangenconflicten.nieuw", equalTo(1));
        lijst(gastheer)
                .body("items", hasSize(1))
                .body("items[0].grond", equalTo("RECENT_BEOORDEELD"))
                .body("items[0].vanafdatum", equalTo(dag))
                .body(
                        "items[0].totdatum",
                        equalTo(VANDAAG.minusYears(1).plusYears(2).toString()));
        leesIn("eerdere-reviews", "gastheer;peer;datum\n" + kort + ";" + gastheer + ";" + VANDAAG)
                .then()
                .statusCode(200)
                .body("belangenconflicten.nieuw", equalTo(0));
        lijst(gastheer)
                .body("items", hasSize(1))
                .body("items[0].totdatum", equalTo(VANDAAG.plusYears(2).toString()));
    }

    @Test
    void wie_elkaar_later_weer_beoordelen_beginnen_opnieuw() {
        String gastheer = nieuweGemeente();
        String peer = nieuweGemeente();
        String weer = "gastheer;peer;datum\n" + gastheer + ";" + peer + ";" + VANDAAG + "\n";
        leesIn("eerdere-reviews", weer).then().statusCode(200);
        Eigenaar.doe(
                """
                update belangenconflict set totdatum = ?, verzoek_reden = 'Toen vroeg iemand dit.', verzoek_door = gen_random_uuid(),
                    verzoek_door_naam = 'Iemand', verzoek_op = now() where gemeente = ?
                """,
                VANDAAG,
                gastheer);
        lijst(gastheer).body("items[0].verzoek.door.naam", equalTo("Iemand"));

        leesIn("eerdere-reviews", weer).then().statusCode(200).body("belangenconflicten.nieuw", equalTo(1));
        lijst(gastheer)
                .body("items[0].totdatum", equalTo(VANDAAG.plusYears(2).toString()))
                .body("items[0].verzoek", nullValue());
    }

    @Test
    void na_de_oogst_hebben_gastheer_en_peers_elkaar_beoordeeld() {
        String gastheer = nieuweGemeente();
        String mee = nieuweGemeente();
        String gestopt = nieuweGemeente();
        String afgewezen = nieuweGemeente();
        UUID review = review(gastheer);
        nodig(review, gastheer, mee, "GEACCEPTEERD");
        nodig(review, gastheer, gestopt, "BEEINDIGD");
        nodig(review, gastheer, afgewezen, "AFGEWEZEN");
        lijst(gastheer).body("items", hasSize(0));

        Eigenaar.doe("update peerreview set status = 'OPVOLGING', opvolging_op = now() where id = ?", review);

        lijst(gastheer)
                .body("items", hasSize(2))
                .body("items.grond", contains("RECENT_BEOORDEELD", "RECENT_BEOORDEELD"));
        lijst(mee)
                .body("items", hasSize(1))
                .body("items[0].totdatum", equalTo(VANDAAG.plusYears(2).toString()));
        lijst(afgewezen).body("items", hasSize(0));
    }

    private static ValidatableResponse lijst(String gemeente) {
        return als(NDSD)
                .get("/belangenconflicten?afgeleid=true&gemeente=" + gemeente)
                .then()
                .statusCode(200);
    }

    private static List<String> rijen(String gemeente) {
        return Eigenaar.lees(
                "select concat_ws(' ', id, versie, vanafdatum, totdatum) from belangenconflict where gemeente = ? order by id",
                gemeente);
    }

    private static String regios(String jeugdregio, String... codes) {
        return "code;jeugdregio\n"
                + String.join(
                        "\n",
                        Stream.of(codes).map(code -> code + ";" + jeugdregio).toList());
    }

    private static UUID review(String gastheer) {
        UUID casus = UUID.randomUUID();
        UUID review = UUID.randomUUID();
        Eigenaar.doe(
                """
                insert into deelnemer (gemeente, id, naam, email, niveau, status, gemaakt_op)
                values (?, ?, 'Proef', 'proef@gemeente.example', 'BELEID', 'OUD', now())
                """,
                gastheer,
                casus);
        Eigenaar.doe(
                """
                insert into casus (gemeente, id, titel, schrijver, schrijver_naam, casushouder, casushouder_naam, status, gewijzigd_op)
                values (?, ?, 'Proef', ?, 'Proef', ?, 'Proef', 'AANGENOMEN', now())
                """,
                gastheer,
                casus,
                casus,
                casus);
        Eigenaar.doe(
                """
                insert into peerreview (gemeente, id, casus, casus_titel, format, status, gestart_op, gemaakt_op)
                values (?, ?, ?, 'Proef', 'STUREN_MET_KWALITEIT', 'OOGST', now(), now())
                """,
                gastheer,
                review,
                casus);
        return review;
    }

    private static void nodig(UUID review, String gastheer, String gemeente, String status) {
        Eigenaar.doe(
                """
                insert into uitnodiging (id, gastheer, gemeente, peerreview, casus, titel, sturingsvraag, themas, antwoord_uiterlijk_op,
                    bijdrage_uiterlijk_op, status, gemaakt_op)
                values (uuidv7(), ?, ?, ?, ?, 'Proef', 'Hoe?', '{WMO}', now(), now(), ?, now())
                """,
                gastheer,
                gemeente,
                review,
                review,
                status);
    }
}
