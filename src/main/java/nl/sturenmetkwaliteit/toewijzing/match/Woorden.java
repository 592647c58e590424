package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;

/** Words that are filled in in sentences. */
final class Woorden {

    private static final List<String> GROOTTE =
            List.of("veel kleiner", "wat kleiner", "even groot", "wat groter", "veel groter");
    private static final List<String> LIGGING =
            List.of("veel stedelijker", "wat stedelijker", "even stedelijk", "wat landelijker", "veel landelijker");
    private static final int VEEL = 2;

    private Woorden() {}

    /** With commas alone, as there is an "en" in the name of many a theme. */
    static String rij(List<String> namen) {
        return String.join(", ", namen);
    }

    static String verschil(Blik blik) {
        return GROOTTE.get(VEEL + begrensd(blik.verschilInGrootte())) + " en "
                + LIGGING.get(VEEL + begrensd(blik.verschilInStedelijkheid()));
    }

    private static int begrensd(int verschil) {
        return Math.max(-VEEL, Math.min(VEEL, verschil));
    }
}
