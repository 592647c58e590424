package nl.sturenmetkwaliteit.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Dutch name from a position on: initials, first names, tussenvoegsels and surnames, as long as they last.
 * Initials alone ("mevrouw K.") are no name: that is how people write to hide one.
 *
 * @param begin first position of the name
 * @param einde position after it; equal to {@code begin} if there is no name
 */
record Naamlezer(int begin, int einde) {

    private static final int DELEN_HOOGSTENS = 10;
    private static final int DEEL_HOOGSTENS = 40;

    private static final Pattern TUSSENRUIMTE = Pattern.compile("[ \\t\\u00A0]{0,2}+(?:\\r?\\n[ \\t]{0,2}+)?+");
    private static final Pattern VOORLETTER = Pattern.compile("(?:\\p{Lu}|Th|Ch|Chr|Ph|IJ|Joh)\\.");
    /** The tussenvoegsels that occur often, from Landelijke Tabel 36 (voorvoegsels) of the BRP. */
    private static final Pattern TUSSENVOEGSEL = Pattern.compile(
            "(?i:van\\s't|van|von|vom|de|der|den|ten|ter|'t|’t|in\\s(?:'t|’t|der|den|het)|op\\s(?:'t|’t|den|het)"
                    + "|uit\\sden|aan\\sden|el|al|ben|bin|la|le|du|da|dos|della|di)(?=\\s)");
    /** Only directly after the title: "mevrouw te Riele", but "mevrouw Jansen te Delft". */
    private static final Pattern TUSSENVOEGSEL_VOORAAN = Pattern.compile("(?i:te)(?=\\s)");

    private static final Pattern NAAMWOORD =
            Pattern.compile("(?:[dlDL]['’])?\\p{Lu}[\\p{L}\\p{M}]*+(?:['’-][\\p{L}\\p{M}]++)*+");

    /** Words with a capital that follow a title without being a name: functions, organisations, sentence beginnings. */
    private static final Set<String> GEEN_NAAM = Set.of(
            """
            wethouder burgemeester voorzitter minister staatssecretaris pastoor dominee directeur secretaris
            notaris rechter dokter griffier raadslid commissaris president professor gemeente team stichting
            raad rijk college afdeling wijkteam provincie jeugd daarna toen het dit dat deze die zij hij wij ik
            u er maar ook in op na met voor als omdat want dus en een is was heeft wil kan moet bij door om nu
            wat wie waar hoe mevrouw meneer mijnheer uw ons onze mijn haar hun niet geen sociaal centrum zorg
            welzijn vervolgens gisteren vandaag helaas gelukkig heer dhr mevr mw dr drs mr ir ing prof ds
            """
                    .strip()
                    .split("\\s+"));

    private static final Pattern AFKORTING = Pattern.compile("\\p{Lu}{2,}(?:-.*)?|Wmo.*|Wlz.*|Zvw.*");

    /**
     * @param van the position after the title
     * @param inHoofdletters whether the title was in capitals; then the name may be too
     */
    static Naamlezer read(CharSequence tekst, int van, boolean inHoofdletters) {
        int positie = van;
        int begin = -1;
        int einde = -1;
        for (int deel = 0; deel < DELEN_HOOGSTENS; deel++) {
            int start = match(TUSSENRUIMTE, tekst, positie);
            int eindeVoorletter = match(VOORLETTER, tekst, start);
            int eindeTussenvoegsel = match(TUSSENVOEGSEL, tekst, start);
            if (eindeTussenvoegsel < 0 && einde < 0) {
                eindeTussenvoegsel = match(TUSSENVOEGSEL_VOORAAN, tekst, start);
            }
            int eindeNaamwoord = match(NAAMWOORD, tekst, start);
            boolean los = deel == 0 || start > positie || isNaVoorletter(tekst, start);
            if (!los) {
                break;
            } else if (eindeVoorletter > 0) {
                positie = eindeVoorletter;
            } else if (eindeTussenvoegsel > 0) {
                positie = eindeTussenvoegsel;
            } else if (eindeNaamwoord > 0 && isNaam(tekst.subSequence(start, eindeNaamwoord), inHoofdletters)) {
                positie = eindeNaamwoord;
                einde = eindeNaamwoord;
            } else {
                break;
            }
            begin = begin < 0 ? start : begin;
        }
        return einde < 0 ? new Naamlezer(van, van) : new Naamlezer(begin, einde);
    }

    boolean isGevonden() {
        return einde > begin;
    }

    private static boolean isNaVoorletter(CharSequence tekst, int positie) {
        return Tekens.isOp(tekst, positie - 1, '.');
    }

    private static boolean isNaam(CharSequence woord, boolean inHoofdletters) {
        String naam = woord.toString();
        boolean afkorting = !inHoofdletters && AFKORTING.matcher(naam).matches();
        return naam.length() > 1 && !afkorting && !GEEN_NAAM.contains(naam.toLowerCase(Locale.ROOT));
    }

    private static int match(Pattern patroon, CharSequence tekst, int van) {
        Matcher matcher = patroon.matcher(tekst);
        matcher.region(van, Math.min(tekst.length(), van + DEEL_HOOGSTENS));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
