package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/**
 * The Dutch licence plate: fourteen layouts ("sidecodes") of letters and digits that the RDW has issued since 1951. In
 * capitals with hyphens it counts anywhere; in small letters, with spaces or without a break only shortly after a word
 * such as "kenteken", as codes of other things look the same.
 */
final class KentekenHerkenner implements Herkenner {

    /** L is a letter, 9 a digit; the position in the list plus one is the sidecode. */
    private static final List<String> SIDECODES = List.of(
            "LL-99-99",
            "99-99-LL",
            "99-LL-99",
            "LL-99-LL",
            "LL-LL-99",
            "99-LL-LL",
            "99-LLL-9",
            "9-LLL-99",
            "LL-999-L",
            "L-999-LL",
            "LLL-99-L",
            "L-99-LLL",
            "9-LL-999",
            "999-LL-9");

    private static final int LAATSTE_MET_KLINKERS = 3;
    private static final String ALLE_LETTERS = "[A-Z]";
    /** From sidecode 4 the RDW leaves out vowels, and C and Q as they look like other signs. */
    private static final String ZONDER_KLINKERS = "[BDFGHJKLMNPRSTVWXZ]";
    /** Groups of three that the RDW does not issue, and MRT, which is March far more often than a plate. */
    private static final Set<String> NOOIT = Set.of("GVD", "KKK", "KVT", "LPF", "NSB", "PKK", "PSV", "TBS", "MRT");

    private static final String HEEL = "(?<![\\p{L}\\d])(?:%s)(?![\\p{L}\\d])";
    private static final Pattern GESCHREVEN = Pattern.compile(HEEL.formatted(alternatives("-")));
    private static final Pattern LOS_GESCHREVEN =
            Pattern.compile(HEEL.formatted(alternatives("[- ]{0,3}+")), Pattern.CASE_INSENSITIVE);
    private static final Pattern AANKONDIGING = Pattern.compile(
            "(?<!\\p{L})(?:kentekens?|kentekennummers?|kentekenplaat|nummerplaat|nummerbord)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final int BEREIK_NA_AANKONDIGING = 40;

    @Override
    public List<Treffer> find(CharSequence tekst) {
        List<Treffer> treffers = new ArrayList<>();
        Matcher aankondiging = AANKONDIGING.matcher(tekst);
        Matcher geschreven = GESCHREVEN.matcher(tekst);
        int positie = 0;
        while (positie < tekst.length() && aankondiging.find(positie)) {
            addAll(treffers, geschreven, tekst, positie, aankondiging.start());
            int bereik = Math.min(tekst.length(), aankondiging.end() + BEREIK_NA_AANKONDIGING);
            positie = addAll(treffers, LOS_GESCHREVEN.matcher(tekst), tekst, aankondiging.end(), bereik);
        }
        addAll(treffers, geschreven, tekst, Math.min(positie, tekst.length()), tekst.length());
        return treffers;
    }

    /** Returns where to go on: after the last plate found, or after the place where the search began. */
    private static int addAll(List<Treffer> treffers, Matcher kenteken, CharSequence tekst, int van, int tot) {
        int verder = van;
        kenteken.region(van, tot);
        kenteken.useTransparentBounds(true);
        while (kenteken.find()) {
            if (isKenteken(tekst, kenteken.start(), kenteken.end())) {
                treffers.add(Treffer.waarschuwing(Soort.KENTEKEN, kenteken.start(), kenteken.end()));
                verder = kenteken.end();
            }
        }
        return verder;
    }

    private static boolean isKenteken(CharSequence tekst, int begin, int einde) {
        String letters = tekst.subSequence(begin, einde)
                .toString()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
        return !NOOIT.contains(letters)
                && !Tekens.isVerbondenOp(tekst, begin - 1, -1)
                && !Tekens.isVerbondenOp(tekst, einde, 1)
                && !Omgeving.of(tekst, begin, einde).isAnderNummerGenoemd();
    }

    private static String alternatives(String tussen) {
        List<String> alternatieven = new ArrayList<>();
        for (int i = 0; i < SIDECODES.size(); i++) {
            String letter = i < LAATSTE_MET_KLINKERS ? ALLE_LETTERS : ZONDER_KLINKERS;
            alternatieven.add(
                    SIDECODES.get(i).replace("-", tussen).replace("L", letter).replace("9", "\\d"));
        }
        return String.join("|", alternatieven);
    }
}
