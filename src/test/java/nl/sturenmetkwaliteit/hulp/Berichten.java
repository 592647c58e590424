package nl.sturenmetkwaliteit.hulp;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;

/** What people were told, once everything that happened has been told. */
public final class Berichten {

    private static final long HOOGSTENS_NANOS = 10_000_000_000L;

    private Berichten() {}

    /** Waits until the outbox is empty: it is told right after each commit, beside the request. */
    public static void zijnVerteld() {
        long tot = System.nanoTime() + HOOGSTENS_NANOS;
        while (Eigenaar.tel("select count(*) from gebeurtenis where verwerkt_op is null") > 0) {
            if (System.nanoTime() > tot) {
                fail(
                        "niet verteld: "
                                + Eigenaar.lees(
                                        "select soort || ' ' || ding || ' ' || coalesce(naar, '') || ' ' || pogingen from gebeurtenis where verwerkt_op is null"));
            }
            Thread.onSpinWait();
        }
    }

    /** What this person was told about a review, oldest first: the kinds. */
    public static List<String> over(String review, String wie) {
        zijnVerteld();
        return Eigenaar.lees(
                "select soort from notificatie where persoon = ?::uuid and peerreview = ?::uuid order by id",
                Mensen.id(wie),
                review);
    }

    /** The newest notice of this kind, as the person reads it. */
    public static Map<String, Object> laatste(String wie, String soort) {
        zijnVerteld();
        return Als.als(wie)
                .get("/notificaties?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.soort == '" + soort + "' }");
    }
}
