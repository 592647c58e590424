package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** Seizoenen of now, the way NDSD makes them. */
public final class Seizoenen {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Seizoenen() {}

    /** The path of a new seizoen that began today and did not open yet. */
    public static String gepland() {
        LocalDate vandaag = LocalDate.now(NEDERLAND);
        return "/seizoenen/"
                + maak(
                        NDSD,
                        "/seizoenen",
                        Map.of(
                                "naam", "Seizoen " + UUID.randomUUID(),
                                "startdatum", vandaag.toString(),
                                "einddatum", vandaag.plusMonths(3).toString()));
    }

    /** The path of a new seizoen, open: what is accepted from now on is in it. */
    public static String open() {
        String pad = gepland();
        naar(pad, "OPEN");
        return pad;
    }

    public static void naar(String pad, String status) {
        zet(NDSD, pad, Map.of("naar", status)).then().statusCode(204);
    }
}
