package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;

import java.util.Map;
import java.util.function.Supplier;

/** Keeps Schiermonnikoog from reviewing Amsterdam for as long as something is tried, each time for another reason. */
public final class Onbeschikbaar {

    public static final String WIE = "GM0088";
    public static final String COORDINATOR = "tjitske.schiermonnikoog";

    private static final String PROFIEL = "/gemeenten/" + WIE + "/profiel";

    private Onbeschikbaar() {}

    /** A dispute that it declared, and that is nobody else's business. */
    public static <T> T doorEenGeschil(Supplier<T> proef) {
        String pad = "/belangenconflicten/"
                + maak(
                        COORDINATOR,
                        "/belangenconflicten",
                        Map.of("andereGemeente", LosseReview.GASTHEER, "soort", "HARD", "grond", "GESCHIL"));
        try {
            return proef.get();
        } finally {
            als(COORDINATOR)
                    .header("If-Match", etag(COORDINATOR, pad))
                    .delete(pad)
                    .then()
                    .statusCode(204);
        }
    }

    /** It can take no more reviews. */
    public static <T> T doorDrukte(Supplier<T> proef) {
        int capaciteit =
                als(COORDINATOR).get(PROFIEL).then().statusCode(200).extract().path("capaciteit");
        wijzig(COORDINATOR, PROFIEL, Map.of("capaciteit", 0)).then().statusCode(200);
        try {
            return proef.get();
        } finally {
            wijzig(COORDINATOR, PROFIEL, Map.of("capaciteit", capaciteit))
                    .then()
                    .statusCode(200);
        }
    }
}
