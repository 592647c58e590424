package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/**
 * Postcode with house number: together they point at one front door. The number may follow ("1234 AB 12") or precede
 * ("Dorpsstraat 12, 1234 AB"). A postcode alone covers about twenty addresses and is left alone. Form: four digits from
 * 1000, two letters, never SA, SD or SS (PostNL's postcode table).
 */
final class PostcodeHerkenner implements Herkenner {

    private static final int BEREIK = 60;

    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\d.,/-])[1-9]\\d{3}"
            + "(?:[ \\u00A0]{0,2}+(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![\\p{L}\\d])");

    private static final String TOEVOEGING =
            "(?:\\s?[-/]\\s?(?:\\d{1,4}|[A-Za-z]{1,3})(?![\\p{L}\\d])" + "|\\s?(?:bis|hs|[A-Za-z])(?![\\p{L}\\d]))?+";
    /** In "1234 AB, 5678 CD" the second four digits are no house number. */
    private static final String GEEN_VOLGENDE_POSTCODE = "(?!(?<=\\d{4})\\s?[A-Z]{2}(?![\\p{L}\\d]))";

    private static final Pattern NUMMER_ERNA = Pattern.compile("^(?<tussen>\\s?,?\\s?(?:[-/#]\\s?)?"
            + "(?<woord>(?:huis)?nummer:?\\s|huisnr\\.?\\s?|nr\\.?\\s?|no\\.?\\s)?)(?<nummer>[1-9]\\d{0,4})"
            + GEEN_VOLGENDE_POSTCODE
            + TOEVOEGING
            + "(?![\\p{L}\\d%€]|[.,:/-]\\d)");
    private static final Pattern NUMMER_ERVOOR = Pattern.compile("(?<straat>[\\p{L}'’.-]+)\\s(?<nummer>[1-9]\\d{0,4})"
            + TOEVOEGING
            + "\\s{0,2}+[,(]?\\s{0,2}+(?:te\\s|postcode\\s)?$");
    private static final Pattern STRAAT = Pattern.compile(
            "\\p{Lu}.*|(?:huis)?nummer|(?:huis)?nr\\.?|\\p{L}+(?:straat|weg|laan|plein|kade|gracht|hof|dijk|singel|dreef|pad|steeg)");
    private static final Pattern GEEN_STRAAT = Pattern.compile(
            "(?i:wijk|buurt|artikel|art\\.?|zone|perceel|bijlage|gebied|cluster|pagina|tabel|figuur|in|op|sinds|vanaf|per|ronde|jan.*"
                    + "|feb.*|maart|april|mei|juni|juli|aug.*|sep.*|okt.*|nov.*|dec.*)");
    private static final Pattern JAARTAL = Pattern.compile("(?:19|20)\\d\\d");

    /** After these the number counts or dates something: "in 1234 AB 12 huishoudens". */
    private static final Pattern TELWOORD =
            Pattern.compile("^\\s(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec"
                    + "|uur|jaar|jaren|maand|wek|week|dag|keer|maal|euro|procent|miljoen|huishouden|gezin|inwoner|bewoner|cliënt"
                    + "|persoon|personen|mensen|kind|jongere|oudere|woning|adres|melding|aanvra|meter|km|stuks|nieuwe|van de|extra"
                    + "|volwassen|leerling|statushouder|vrijwilliger|mantelzorger)\\p{L}*");

    @Override
    public List<Treffer> find(CharSequence tekst) {
        List<Treffer> treffers = new ArrayList<>();
        Matcher postcode = POSTCODE.matcher(tekst);
        int vrijVanaf = 0;
        while (postcode.find()) {
            int begin = postcode.start();
            int einde = postcode.end();
            if (begin < vrijVanaf || Omgeving.of(tekst, begin, einde).isAnderNummerGenoemd()) {
                continue;
            }
            String ervoor = tekst.subSequence(Math.max(vrijVanaf, begin - BEREIK), begin)
                    .toString();
            String erna = tekst.subSequence(einde, Math.min(tekst.length(), einde + BEREIK))
                    .toString();
            int lengteErna = findNummerErna(erna);
            int lengteErvoor = lengteErna > 0 ? 0 : findNummerErvoor(ervoor);
            if (lengteErna > 0 || lengteErvoor > 0) {
                vrijVanaf = einde + lengteErna;
                treffers.add(Treffer.waarschuwing(Soort.POSTCODE_HUISNUMMER, begin - lengteErvoor, vrijVanaf));
            }
        }
        return treffers;
    }

    /** How far the house number reaches after the postcode, 0 if there is none. */
    private static int findNummerErna(String erna) {
        Matcher nummer = NUMMER_ERNA.matcher(erna);
        if (!nummer.find() || TELWOORD.matcher(erna.substring(nummer.end())).find()) {
            return 0;
        }
        boolean zonderWoord = nummer.group("woord") == null;
        boolean jaar = zonderWoord
                && !nummer.group("tussen").isBlank()
                && JAARTAL.matcher(nummer.group("nummer")).matches();
        return jaar ? 0 : nummer.end();
    }

    /** How far before the postcode the house number begins, 0 if there is none. */
    private static int findNummerErvoor(String ervoor) {
        Matcher nummer = NUMMER_ERVOOR.matcher(ervoor);
        if (!nummer.find()) {
            return 0;
        }
        String straat = nummer.group("straat");
        boolean adres = STRAAT.matcher(straat).matches()
                && !GEEN_STRAAT.matcher(straat).matches()
                && !JAARTAL.matcher(nummer.group("nummer")).matches();
        return adres ? ervoor.length() - nummer.start("nummer") : 0;
    }
}
