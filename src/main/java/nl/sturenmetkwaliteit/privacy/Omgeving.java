package nl.sturenmetkwaliteit.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words around a place, within the sentence and within a fixed distance, so that looking at them costs the same
 * everywhere. A full stop ends a sentence only before a capital: "nr. 12" does not.
 *
 * @param voor the text before the place, lower case
 * @param na the text after it, lower case
 */
record Omgeving(String voor, String na) {

    private static final int BEREIK_VOOR = 80;
    private static final int BEREIK_NA = 50;
    private static final Pattern ZINSEINDE = Pattern.compile("[.!?]\\s++(?=\\p{Lu})");

    /** Words that give a number another meaning than that of a person's number, when directly before it. */
    private static final Pattern ANDER_NUMMER_DIRECT = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + Nummerwoorden.ANDER_NUMMER
            + "|"
            + Nummerwoorden.ANDER_NUMMER_ALLEEN_DIRECT
            + ")"
            + Nummerwoorden.TUSSENSTUK
            + "$");

    static Omgeving of(CharSequence tekst, int begin, int einde) {
        String voor = tekst.subSequence(Math.max(0, begin - BEREIK_VOOR), begin).toString();
        String na = tekst.subSequence(einde, Math.min(tekst.length(), einde + BEREIK_NA))
                .toString();
        Matcher zinseinde = ZINSEINDE.matcher(voor);
        int zinsbegin = 0;
        while (zinseinde.find()) {
            zinsbegin = zinseinde.end();
        }
        Matcher eindeNa = ZINSEINDE.matcher(na);
        int zinseindeNa = eindeNa.find() ? eindeNa.start() : na.length();
        return new Omgeving(
                voor.substring(zinsbegin).toLowerCase(Locale.ROOT),
                na.substring(0, zinseindeNa).toLowerCase(Locale.ROOT));
    }

    /** Whether the word directly before says that this is a file, order or invoice number, or the like. */
    boolean isAnderNummerGenoemd() {
        return ANDER_NUMMER_DIRECT.matcher(voor).find();
    }

    boolean heeftErvoor(Pattern patroon) {
        return patroon.matcher(voor).find();
    }

    boolean heeftErna(Pattern patroon) {
        return patroon.matcher(na).find();
    }
}
