package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A calendar date as people write it: 12-03-2009, 3/4/11, 12.3.2009, 2009-03-12, 12 maart 2009, 12 mrt. '09. */
record Datum(int begin, int einde) {

    private static final String STREEP = "\\s?[-./]\\s?";
    private static final List<String> MAANDEN = List.of(
            "januari|jan",
            "februari|feb",
            "maart|mrt",
            "april|apr",
            "mei",
            "juni|jun",
            "juli|jul",
            "augustus|aug",
            "september|sept|sep",
            "oktober|okt",
            "november|nov",
            "december|dec");
    private static final Pattern DATUM = Pattern.compile(
            "(?<![\\p{L}\\d]|\\d[-./,])(?:"
                    + "(?<jaar1>(?:19|20)\\d\\d)-(?<maand1>\\d{1,2})-(?<dag1>\\d{1,2})"
                    + "|(?<dag2>\\d{1,2})(?:" + STREEP + "|\\s)(?<maand2>\\d{1,2})(?:" + STREEP
                    + "|\\s)(?<jaar2>(?:19|20)\\d\\d|\\d\\d)"
                    + "|(?<dag3>\\d{1,2})(?:e|ste|de)?\\s(?:van\\s)?(?<maand3>" + String.join("|", MAANDEN)
                    + ")(?![\\p{L}\\d])(?:\\.?\\s?(?:(?:19|20)\\d\\d|['’]?\\d\\d))?+"
                    + "|(?<dag4>\\d\\d)(?<maand4>\\d\\d)(?:19|20)\\d\\d"
                    + ")(?![\\p{L}\\d]|[-/]\\d)",
            Pattern.CASE_INSENSITIVE);

    /** In order of position, without those that no calendar has. */
    static List<Datum> findAll(CharSequence tekst) {
        List<Datum> datums = new ArrayList<>();
        Matcher datum = DATUM.matcher(tekst);
        while (datum.find()) {
            if (isBestaand(datum)) {
                datums.add(new Datum(datum.start(), datum.end()));
            }
        }
        return datums;
    }

    private static boolean isBestaand(Matcher datum) {
        int dag = Integer.parseInt(first(datum, "dag1", "dag2", "dag3", "dag4"));
        String maand = first(datum, "maand1", "maand2", "maand3", "maand4");
        boolean maandBestaat = !Character.isDigit(maand.charAt(0))
                || (Integer.parseInt(maand) >= 1 && Integer.parseInt(maand) <= MAANDEN.size());
        return maandBestaat && dag >= 1 && dag <= 31;
    }

    private static String first(Matcher datum, String... groepen) {
        return Stream.of(groepen)
                .map(datum::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
