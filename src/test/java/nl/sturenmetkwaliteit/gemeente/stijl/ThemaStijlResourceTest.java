package nl.sturenmetkwaliteit.gemeente.stijl;

import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import nl.sturenmetkwaliteit.hulp.Transactie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThemaStijlResourceTest {

    private static final String COORDINATOR = "ellen.oldenzaal";
    private static final String DEELNEMER = "kim.oldenzaal";
    private static final String ANDER = "hanneke.utrecht";
    private static final String PAD = "/gemeenten/GM0173/thema-stijl";
    private static final String STIJL = ":root { --utrecht-kleur: #154273; /* het blauw */ }";

    @AfterEach
    void neem_weg() {
        if (als(COORDINATOR).get(PAD).statusCode() == 200) {
            als(COORDINATOR)
                    .header("If-Match", etag(COORDINATOR, PAD))
                    .delete(PAD)
                    .then()
                    .statusCode(204);
        }
    }

    @Test
    void een_gemeente_krijgt_een_stijl_die_iedereen_leest() {
        als(DEELNEMER).get(PAD).then().statusCode(404);
        als(DEELNEMER).get("/ik").then().body("eigenStijl", nullValue());
        eerste(STIJL).then().statusCode(201).header("Location", containsString(PAD));

        for (String wie : new String[] {COORDINATOR, DEELNEMER, ANDER, NDSD}) {
            als(wie).get(PAD)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/css"))
                    .header("X-Content-Type-Options", "nosniff")
                    .body(containsString("--utrecht-kleur:#154273"))
                    .body(not(containsString("het blauw")));
        }
        als(DEELNEMER).get("/ik").then().body("eigenStijl", equalTo(true));
        als(ANDER).get("/ik").then().body("eigenStijl", nullValue());
        als(ANDER).header("If-None-Match", etag(ANDER, PAD)).get(PAD).then().statusCode(304);
    }

    @Test
    void wie_wijzigt_of_weghaalt_zegt_wat_hij_las() {
        stuur(COORDINATOR, STIJL).put(PAD).then().statusCode(428);
        stuur(COORDINATOR, STIJL).header("If-Match", "\"0-a\"").put(PAD).then().statusCode(404);
        String etag = eerste(STIJL).then().statusCode(201).extract().header("ETag");
        eerste(STIJL).then().statusCode(412);
        stuur(COORDINATOR, STIJL).put(PAD).then().statusCode(428);
        als(COORDINATOR).delete(PAD).then().statusCode(428);

        String nieuw = stuur(COORDINATOR, ".thema { --smk-maat: 4px }")
                .header("If-Match", etag)
                .put(PAD)
                .then()
                .statusCode(200)
                .body(containsString("--smk-maat:4px"))
                .extract()
                .header("ETag");
        stuur(COORDINATOR, STIJL).header("If-Match", etag).put(PAD).then().statusCode(412);
        als(COORDINATOR).header("If-Match", etag).delete(PAD).then().statusCode(412);
        als(COORDINATOR).header("If-Match", nieuw).delete(PAD).then().statusCode(204);
        als(COORDINATOR).get(PAD).then().statusCode(404);
    }

    @Test
    void alleen_de_eigen_coordinator_wijzigt_hem() {
        stuur(DEELNEMER, STIJL).header("If-None-Match", "*").put(PAD).then().statusCode(403);
        stuur(ANDER, STIJL).header("If-None-Match", "*").put(PAD).then().statusCode(404);
        stuur(NDSD, STIJL).header("If-None-Match", "*").put(PAD).then().statusCode(403);
        eerste(STIJL).then().statusCode(201);

        int geraakt = Transactie.als(
                ANDER,
                em -> em.createNativeQuery("update thema_stijl set stijl = 'x'").executeUpdate()
                        + em.createNativeQuery("delete from thema_stijl where gemeente = 'GM0173'")
                                .executeUpdate());
        assertThat(geraakt).as("ook onder de API door").isZero();
        als(DEELNEMER).get(PAD).then().statusCode(200);
    }

    @Test
    void wat_geen_token_is_wordt_met_zijn_plek_genoemd_en_niet_bewaard() {
        eerste(":root {\n  --utrecht-a: url(https://elders.example/meekijken);\n  color: red;\n}")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(2))
                .body("errors[0].detail", startsWith("Regel 2, kolom 3: "))
                .body("errors[1].detail", startsWith("Regel 3, kolom 3: "));
        als(COORDINATOR).get(PAD).then().statusCode(404);
    }

    @Test
    void een_stijl_heeft_een_maat_en_een_schrift() {
        String vol = ".a{--nl-a:1px}".repeat(65_536 / 14);
        eerste(vol + " ".repeat(65_536 - vol.length())).then().statusCode(201);
        neem_weg();
        eerste(vol + " ".repeat(65_537 - vol.length())).then().statusCode(413);
        eerste(new String(new byte[1_000_000], StandardCharsets.US_ASCII))
                .then()
                .statusCode(413);
        als(COORDINATOR)
                .header("If-None-Match", "*")
                .contentType("text/css")
                .body(new byte[] {':', (byte) 0xff})
                .put(PAD)
                .then()
                .statusCode(400);
        als(COORDINATOR).header("If-None-Match", "*").body("{}").put(PAD).then().statusCode(415);
    }

    private static Response eerste(String stijl) {
        return stuur(COORDINATOR, stijl).header("If-None-Match", "*").put(PAD);
    }

    private static RequestSpecification stuur(String wie, String stijl) {
        return als(wie).contentType("text/css").body(stijl);
    }
}
