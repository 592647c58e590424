package nl.sturenmetkwaliteit.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.privacy.api.Ernst;

/**
 * Weighs the words around nine digits that pass the 11-test. The strongest word decides: one directly beside the
 * number, then a word for BSN in the sentence, then a word for another number. Where nothing is said it blocks: to
 * stop a tender number is a nuisance, to publish a BSN cannot be undone.
 */
final class BsnWeging {

    private static final String WOORDBEGIN = "(?<![\\p{L}\\d])";
    private static final Pattern BSN = Pattern.compile(WOORDBEGIN + Nummerwoorden.BSN);
    private static final Pattern BSN_DIRECT_ERVOOR = Pattern.compile(
            WOORDBEGIN + Nummerwoorden.BSN + "(?:\\s(?:is|was|luidt|met nummer))?" + Nummerwoorden.TUSSENSTUK + "$");
    private static final Pattern BSN_DIRECT_ERNA = Pattern.compile(
            "^[\\s,(=]{0,4}+(?:(?:is|tevens|ook|dus|het|een|zijn|haar|oftewel|ofwel)\\s++){0,4}+" + Nummerwoorden.BSN);
    private static final Pattern ONTKENNING = Pattern.compile("(?:geen|zonder|niet het|niet een)\\s$");
    private static final Pattern ANDER_NUMMER = Pattern.compile(WOORDBEGIN + Nummerwoorden.ANDER_NUMMER);
    private static final Pattern TELEFOON_DIRECT =
            Pattern.compile(WOORDBEGIN + "(?:tel|telefoon|telefoonnummer|mobiel|gsm|fax)[\\s.:]{0,3}+$");
    private static final Pattern EIGEN_NUMMER = Pattern.compile("^" + Nummerwoorden.TUSSENSTUK + "\\d");
    private static final Pattern JAARTAL = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern OPSOMMING = Pattern.compile("(?:en|of|nrs?|nummers?|[\\d\\s,;:/&.()-])*+");

    private BsnWeging() {}

    static boolean isBsnGenoemdVoor(Omgeving omgeving) {
        return omgeving.heeftErvoor(BSN_DIRECT_ERVOOR);
    }

    /**
     * @param deelVanCode whether letters or digits are joined to the number, as in "2024-123456782"
     */
    static Ernst weigh(Omgeving omgeving, boolean deelVanCode) {
        if (isBsnGenoemdVoor(omgeving) || omgeving.heeftErna(BSN_DIRECT_ERNA)) {
            return Ernst.BLOKKEERT;
        }
        if (omgeving.isAnderNummerGenoemd()) {
            return Ernst.WAARSCHUWT;
        }
        if (isBsnInDeBuurt(omgeving.voor()) || isBsnInDeBuurt(omgeving.na())) {
            return Ernst.BLOKKEERT;
        }
        boolean anders = deelVanCode
                || omgeving.heeftErvoor(TELEFOON_DIRECT)
                || isAnderNummerErvoor(omgeving.voor())
                || isAnderNummerErna(omgeving.na());
        return anders ? Ernst.WAARSCHUWT : Ernst.BLOKKEERT;
    }

    private static boolean isBsnInDeBuurt(String tekst) {
        Matcher bsn = BSN.matcher(tekst);
        while (bsn.find()) {
            if (!ONTKENNING.matcher(tekst.substring(0, bsn.start())).find()) {
                return true;
            }
        }
        return false;
    }

    /** In "dossiernummer 44, burger 123456782" the word has its own number already; in a list it counts for all. */
    private static boolean isAnderNummerErvoor(String voor) {
        Matcher woord = ANDER_NUMMER.matcher(voor);
        while (woord.find()) {
            String ertussen = JAARTAL.matcher(voor.substring(woord.end())).replaceAll("");
            boolean zonderEigenNummer = ertussen.chars().noneMatch(Character::isDigit);
            if (zonderEigenNummer || OPSOMMING.matcher(ertussen).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnderNummerErna(String na) {
        Matcher woord = ANDER_NUMMER.matcher(na);
        return woord.find() && !EIGEN_NUMMER.matcher(na.substring(woord.end())).find();
    }
}
