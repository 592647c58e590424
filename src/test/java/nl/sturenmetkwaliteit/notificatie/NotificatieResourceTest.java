package nl.sturenmetkwaliteit.notificatie;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Transactie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotificatieResourceTest {

    private static final String WIE = "mark.oldenzaal";
    private static final String ANDER = "kim.oldenzaal";

    @BeforeEach
    void alles_van_voor_de_test_is_gelezen() {
        Eigenaar.doe("delete from notificatie where persoon = ?::uuid", Mensen.id(WIE));
    }

    @Test
    void het_nieuwste_staat_voorop_en_de_lijst_gaat_verder_waar_zij_ophield() {
        List<String> ids = verteld(5);

        String volgende = als(WIE).get("/notificaties?limit=3")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(ids.get(4), ids.get(3), ids.get(2))))
                .extract()
                .path("volgende");
        als(WIE).get("/notificaties?limit=3&cursor=" + volgende)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(ids.get(1), ids.get(0))))
                .body("volgende", nullValue());
    }

    @Test
    void een_gelezen_bericht_blijft_gelezen_op_de_eerste_keer() {
        String id = verteld(2).get(0);
        als(WIE).get("/notificaties/telling").then().statusCode(200).body("ongelezen", equalTo(2));

        String op = als(WIE).post("/notificaties/" + id + "/lezing")
                .then()
                .statusCode(200)
                .body("gelezenOp", notNullValue())
                .extract()
                .path("gelezenOp");
        als(WIE).post("/notificaties/" + id + "/lezing").then().statusCode(200).body("gelezenOp", equalTo(op));
        als(WIE).get("/notificaties?gelezen=false").then().statusCode(200).body("items", hasSize(1));
        als(WIE).get("/notificaties?gelezen=true").then().statusCode(200).body("items.id", equalTo(List.of(id)));
        als(WIE).get("/notificaties?gelezen=misschien").then().statusCode(400);
        als(WIE).get("/notificaties/telling")
                .then()
                .body("ongelezen", equalTo(1))
                .body("meer", equalTo(false));
    }

    @Test
    void alles_lezen_laat_staan_wat_daarna_kwam() {
        List<String> ids = verteld(3);
        als(WIE).body(Map.of("totEnMet", ids.get(1)))
                .post("/notificaties/lezing")
                .then()
                .statusCode(200)
                .body("ongelezen", equalTo(1));
        als(WIE).get("/notificaties?gelezen=false").then().body("items.id", equalTo(List.of(ids.get(2))));
        als(WIE).body(Map.of()).post("/notificaties/lezing").then().statusCode(400);
    }

    @Test
    void het_tellen_houdt_op_bij_99() {
        verteld(101);
        als(WIE).get("/notificaties/telling")
                .then()
                .statusCode(200)
                .body("ongelezen", equalTo(99))
                .body("meer", equalTo(true));
    }

    @Test
    void een_bericht_is_van_een_persoon() {
        String id = verteld(1).get(0);
        als(ANDER).post("/notificaties/" + id + "/lezing").then().statusCode(404);
        als("ellen.oldenzaal").post("/notificaties/" + id + "/lezing").then().statusCode(404);
        als(ANDER)
                .body(Map.of("totEnMet", id))
                .post("/notificaties/lezing")
                .then()
                .statusCode(200);
        als(WIE).get("/notificaties?gelezen=false").then().body("items", hasSize(1));
        als(WIE).post("/notificaties/" + id + "/lezing").then().statusCode(200);
    }

    /** The database holds it too: below the API one changes nothing of one's own notice but that it was read. */
    @Test
    void de_database_laat_alleen_lezen_toe() {
        String id = verteld(1).get(0);
        assertThat(doe(WIE, "update notificatie set gelezen_op = now() where id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(doe(ANDER, "update notificatie set gelezen_op = now() where id = '" + id + "'"))
                .isZero();
        for (String verandering : List.of("pad = '/elders'", "post_op = now()", "persoon = gen_random_uuid()")) {
            assertThatThrownBy(() -> doe(WIE, "update notificatie set " + verandering + " where id = '" + id + "'"))
                    .hasStackTraceContaining("row-level security");
        }
        assertThatThrownBy(
                        () -> doe(
                                WIE,
                                "insert into notificatie (id, persoon, soort, sleutel, pad, gemaakt_op) select gen_random_uuid(), app_persoon(), 'AAN_ZET', 'x', '/x', now()"))
                .hasStackTraceContaining("row-level security");
        List<String> gezien = Transactie.als(WIE, em -> Transactie.lees(em, "select ding from gebeurtenis"));
        assertThat(gezien).as("wat er gebeurde is van de dienst").isEmpty();
        assertThat(Eigenaar.tel("select count(*) from gebeurtenis")).isPositive();
    }

    private static int doe(String wie, String sql) {
        return Transactie.als(wie, em -> em.createNativeQuery(sql).executeUpdate());
    }

    /** Oldest first. */
    private static List<String> verteld(int aantal) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            ids.add(Eigenaar.lees(
                            """
                            insert into notificatie (id, gemeente, persoon, soort, sleutel, pad, van_gemeente, gemaakt_op)
                            values (uuidv7(), 'GM0173', ?::uuid, 'RONDE_OPEN', ?, '/taken', 'GM0363', now()) returning id
                            """,
                            Mensen.id(WIE),
                            UUID.randomUUID().toString())
                    .get(0));
        }
        return ids;
    }
}
