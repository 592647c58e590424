package nl.sturenmetkwaliteit.demo;

import java.util.Map;

/** The coming seizoen: open for casussen, and with a first proposal that NDSD can look at, change and apply. */
class Seizoenverhaal {

    private static final String NDSD = "omar.ndsd";
    private static final int OCHTEND = 9;
    private static final int GEOPEND = -14;
    private static final int BEREKEND = -1;
    private static final int BEGINT = 14;
    private static final int EINDIGT = 104;

    private final Demoklant klant;
    private final Draaiboek draaiboek;

    Seizoenverhaal(Demoklant klant, Draaiboek draaiboek) {
        this.klant = klant;
        this.draaiboek = draaiboek;
    }

    void plan() {
        draaiboek.op(GEOPEND, OCHTEND, this::open);
        draaiboek.op(BEREKEND, OCHTEND, this::bereken);
    }

    private void open() {
        String pad = "/seizoenen/"
                + klant.maak(
                        NDSD,
                        "/seizoenen",
                        Map.of(
                                "naam", "Komend kwartaal",
                                "startdatum", draaiboek.datum(BEGINT),
                                "einddatum", draaiboek.datum(EINDIGT)));
        draaiboek.onthoud("seizoen", pad);
        klant.zet(NDSD, pad, Map.of("naar", "OPEN"));
    }

    private void bereken() {
        String pad = draaiboek.id("seizoen");
        klant.zet(NDSD, pad, Map.of("naar", "MATCHING"));
        klant.maak(NDSD, pad + "/toewijzingen", Map.of());
    }
}
