package nl.sturenmetkwaliteit.notificatie;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.platform.tijd.Klok.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.sturenmetkwaliteit.hulp.Berichten;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a mail may carry what somebody is told. */
@QuarkusTest
class BerichtkeuzeTest {

    private static final String WIE = "ellen.oldenzaal";

    @AfterEach
    void geen_wensen_meer() {
        kies(Map.of());
    }

    @Test
    void de_keuze_van_het_moment_bepaalt_wanneer_een_mail_het_draagt() {
        kies(Map.of("wijzen", List.of(wijze("DIRECT"))));
        assertThat(uitgenodigd()).containsExactly("nu");
        kies(Map.of("wijzen", List.of(wijze("UIT"))));
        assertThat(uitgenodigd()).containsExactly("nooit");
        int uur = ZonedDateTime.now(ZONE).plusHours(2).getHour();
        kies(Map.of("overzichtUur", uur, "wijzen", List.of(wijze("DAGELIJKS"))));
        assertThat(uitgenodigd()).containsExactly(uur + ":00");
    }

    @Test
    void een_overzicht_komt_op_het_uur_van_een_nederlandse_dag_ook_als_de_klok_verspringt() {
        Random toeval = new Random(7);
        for (int i = 0; i < 400; i++) {
            LocalDate dag = LocalDate.of(2024 + toeval.nextInt(12), toeval.nextBoolean() ? 3 : 10, 22)
                    .plusDays(toeval.nextInt(12));
            Instant nu = dag.atTime(toeval.nextInt(24), toeval.nextInt(60))
                    .atZone(ZONE)
                    .toInstant();
            int uur = toeval.nextInt(24);
            Integer weekdag = toeval.nextBoolean() ? null : 1 + toeval.nextInt(7);
            Instant gezegd = Instant.ofEpochSecond(Long.parseLong(Eigenaar.lees(
                            "select extract(epoch from volgend_overzicht(?::timestamptz, ?, ?::int))::bigint",
                            nu.toString(),
                            uur,
                            weekdag)
                    .get(0)));
            assertThat(gezegd).as("%s, %d uur, dag %s", nu, uur, weekdag).isEqualTo(volgende(nu, uur, weekdag));
        }
    }

    private static Instant volgende(Instant nu, int uur, @Nullable Integer weekdag) {
        LocalDate dag = nu.atZone(ZONE).toLocalDate();
        while (true) {
            // an hour that is there twice is meant the second time
            Instant kandidaat =
                    dag.atTime(uur, 0).atZone(ZONE).withLaterOffsetAtOverlap().toInstant();
            if (kandidaat.isAfter(nu) && (weekdag == null || dag.getDayOfWeek() == DayOfWeek.of(weekdag))) {
                return kandidaat;
            }
            dag = dag.plusDays(1);
        }
    }

    private static Map<String, String> wijze(String wijze) {
        return Map.of("soort", "UITGENODIGD", "wijze", wijze);
    }

    private static void kies(Map<String, ?> berichten) {
        Map<String, Object> voorkeuren = new HashMap<>(Map.of("taal", "NL", "berichten", berichten));
        als(WIE).header("If-Match", etag(WIE, "/ik/voorkeuren"))
                .body(voorkeuren)
                .put("/ik/voorkeuren")
                .then()
                .statusCode(200);
    }

    /** Of an invitation sent now: when its mail may go. */
    private static List<String> uitgenodigd() {
        Proefreview review = eenReview().zonderTeam();
        String uitnodiging = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, "GM0173");
        zet(COORDINATOR, uitnodiging, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        Berichten.zijnVerteld();
        return Eigenaar.lees(
                """
                select case when post_op is null then 'nooit' when post_op = gemaakt_op then 'nu'
                    else to_char(post_op at time zone 'Europe/Amsterdam', 'FMHH24:MI') end
                from notificatie where pad = ? and persoon = ?::uuid
                """,
                uitnodiging,
                Mensen.id(WIE));
    }
}
