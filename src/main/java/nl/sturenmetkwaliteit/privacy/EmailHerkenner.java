package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/**
 * The e-mail address, also when written so that robots miss it: "naam [at] voorbeeld.nl", "naam(at)voorbeeld punt nl".
 * Works outwards from the sign in the middle, at most the lengths that RFC 5321 (4.5.3.1) allows: 64 before, 255 after.
 * Shared boxes such as info@ are found too; the writer can confirm them.
 */
final class EmailHerkenner implements Herkenner {

    private static final int LOKAAL_HOOGSTENS = 64;
    private static final int DOMEIN_HOOGSTENS = 255;

    private static final Pattern APENSTAART = Pattern.compile(
            "@|\\s?\\[\\s?(?:at|apenstaartje)\\s?]\\s?|\\s?\\(\\s?(?:at|apenstaartje)\\s?\\)\\s?|\\sapenstaartje\\s",
            Pattern.CASE_INSENSITIVE);
    private static final String PUNT = "(?:\\.|\\s?[\\[(](?:punt|dot)[\\])]\\s?|\\s(?:punt|dot)\\s)";
    private static final Pattern DOMEIN = Pattern.compile(
            "[\\p{L}\\d-]{1,63}+(?:" + PUNT + "[\\p{L}\\d-]{1,63}+)*?" + PUNT + "\\p{L}{2,24}+(?![\\p{L}\\d])(?!" + PUNT
                    + "[\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Treffer> find(CharSequence tekst) {
        List<Treffer> treffers = new ArrayList<>();
        Matcher apenstaart = APENSTAART.matcher(tekst);
        int vrijVanaf = 0;
        while (apenstaart.find()) {
            int begin = findBegin(tekst, apenstaart.start(), vrijVanaf);
            Matcher domein = DOMEIN.matcher(tekst);
            domein.region(apenstaart.end(), Math.min(tekst.length(), apenstaart.end() + DOMEIN_HOOGSTENS));
            domein.useTransparentBounds(true);
            if (begin < apenstaart.start() && domein.lookingAt()) {
                treffers.add(Treffer.waarschuwing(Soort.EMAIL, begin, domein.end()));
                vrijVanaf = domein.end();
            }
        }
        return treffers;
    }

    private static int findBegin(CharSequence tekst, int apenstaart, int vrijVanaf) {
        int grens = Math.max(vrijVanaf, apenstaart - LOKAAL_HOOGSTENS);
        int begin = apenstaart;
        while (begin > grens && isLokaal(tekst.charAt(begin - 1))) {
            begin--;
        }
        while (begin < apenstaart && !Character.isLetterOrDigit(tekst.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static boolean isLokaal(char teken) {
        return Character.isLetterOrDigit(teken) || "._%+-'&".indexOf(teken) >= 0;
    }
}
