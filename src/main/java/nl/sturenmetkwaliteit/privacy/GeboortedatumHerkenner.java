package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/**
 * The date of birth: a date that the words around it call so. Most dates in a story are of letters and decisions; only
 * "geboren", "geb.", "geboortedatum", "verjaardag", "jarig", "(* " and "hij is van" make one a birth.
 */
final class GeboortedatumHerkenner implements Herkenner {

    private static final Pattern AANLEIDING = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:geboren|geboortedat(?:um|a)|geboortedag"
                    + "|geboorte|geb\\.?\\s?-?(?:datum|dat\\.?|dd\\.?)|gebdat\\.?|geb\\.?|verjaardag|verjaart|jarig)(?!\\p{L})");
    private static final int AFSTAND_HOOGSTENS = 45;
    /** After these the sentence speaks of something else: "geboren in Gouda en kreeg op 12 maart ...". */
    private static final Pattern ANDER_ONDERWERP =
            Pattern.compile("\\d|;|(?<!\\p{L})(?:en|maar|toen|kreeg|krijgt|sinds|vanaf"
                    + "|heeft|had|hebben|besluit|aanvraag|tot|per|ontving|ontvangt|startte|begon|verhuisde|kwam|nadat|voordat|daarna"
                    + "|dat|waar|over|vóór|voor|na|die|brief|melding)(?!\\p{L})");

    private static final Pattern STER = Pattern.compile("[\\p{L},(]\\s?[*°]\\s?$|[(]°$");
    private static final Pattern AANLEIDING_ERNA = Pattern.compile(
            "^(?<tussen>[^\\d.;]{0,40}?)(?<!\\p{L})geboren(?!\\p{L}|\\s(?:in|op|te)\\s[^.;\\d]{0,20}\\d)"
                    + "|^\\s?\\((?:geb|geboorte|verjaardag)"
                    + "|^\\s(?:is|was)\\s(?:zijn|haar|hun|de|mijn)\\s(?:geboortedatum|geboortedag|verjaardag)");
    /** "Hij is van 14 mei 2010": spoken Dutch for a birth, if somebody is meant and not a letter. */
    private static final Pattern IS_VAN =
            Pattern.compile("(?:(?<!\\p{L})(?:hij|zij|ze|ik|dochter|zoon|zoontje|dochtertje|kind"
                    + "|kleinkind|kleinzoon|kleindochter|jongen|jongetje|meisje|meid|baby|broer|broertje|zus|zusje|man|vrouw|vader"
                    + "|moeder|opa|oma|tweeling|jongste|oudste|middelste|cliënt|cliënte|inwoner|partner|leerling|pupil))"
                    + "\\s(?:is|was|zijn)\\s(?:er\\s(?:een|eentje)\\s)?van\\s$");

    private static final Pattern NAAM_IS_VAN =
            Pattern.compile("(?:^|[.!?,;:]\\s)\\p{Lu}\\p{Ll}{2,20}\\s(?:is|was)\\svan\\s$");
    private static final Pattern DING_IS_VAN = Pattern.compile(
            "(?:Dit|Dat|Deze|Die|Het|Besluit|Brief|Rapport|Advies|Verslag"
                    + "|Indicatie|Beschikking|Verordening|Contract|Nota|Notitie|Aanvraag|Melding|Wet)\\s(?:is|was)\\svan\\s$");
    /** Plans are born too, in a manner of speaking. */
    private static final Pattern BEELDSPRAAK = Pattern.compile(
            "(?<!\\p{L})(?:idee|plan|project|initiatief|samenwerking|regeling"
                    + "|aanpak|werkwijze|stichting|organisatie|wet|beweging|netwerk|pilot|proef|wijkteam|concept|gedachte|visie)(?!\\p{L})");

    private static final Pattern OPSOMMING = Pattern.compile("\\s?(?:,|en|&|/|;)\\s?(?:op\\s)?");

    @Override
    public List<Treffer> find(CharSequence tekst) {
        List<Treffer> treffers = new ArrayList<>();
        for (Datum datum : Datum.findAll(tekst)) {
            if (isVervolg(treffers, tekst, datum) || isGeboorte(tekst, datum)) {
                treffers.add(Treffer.waarschuwing(Soort.GEBOORTEDATUM, datum.begin(), datum.einde()));
            }
        }
        return treffers;
    }

    /** The second date in "geboren op 12-3-2009 en 4-5-2011". */
    private static boolean isVervolg(List<Treffer> treffers, CharSequence tekst, Datum datum) {
        if (treffers.isEmpty()) {
            return false;
        }
        int vorigEinde = treffers.get(treffers.size() - 1).einde();
        boolean dichtbij = datum.begin() - vorigEinde <= "  en op ".length();
        return dichtbij
                && OPSOMMING
                        .matcher(tekst.subSequence(vorigEinde, datum.begin()))
                        .matches();
    }

    private static boolean isGeboorte(CharSequence tekst, Datum datum) {
        Omgeving omgeving = Omgeving.of(tekst, datum.begin(), datum.einde());
        if (omgeving.heeftErvoor(STER) || omgeving.heeftErvoor(IS_VAN) || isNaamIsVan(tekst, datum.begin())) {
            return true;
        }
        boolean genoemd = isErvoorGenoemd(omgeving.voor()) || isErnaGenoemd(omgeving.na());
        return genoemd && !omgeving.heeftErvoor(BEELDSPRAAK) && !isBeeldspraakErna(omgeving.na());
    }

    private static boolean isErvoorGenoemd(String voor) {
        Matcher aanleiding = AANLEIDING.matcher(voor);
        int einde = -1;
        while (aanleiding.find()) {
            einde = aanleiding.end();
        }
        return einde >= 0
                && voor.length() - einde <= AFSTAND_HOOGSTENS
                && !ANDER_ONDERWERP.matcher(voor.substring(einde)).find();
    }

    private static boolean isErnaGenoemd(String na) {
        Matcher aanleiding = AANLEIDING_ERNA.matcher(na);
        if (!aanleiding.find()) {
            return false;
        }
        String tussen = aanleiding.group("tussen");
        return tussen == null || !ANDER_ONDERWERP.matcher(tussen).find();
    }

    private static boolean isBeeldspraakErna(String na) {
        Matcher beeldspraak = BEELDSPRAAK.matcher(na);
        return beeldspraak.find() && na.indexOf("geboren") > beeldspraak.start();
    }

    private static boolean isNaamIsVan(CharSequence tekst, int begin) {
        String voor =
                tekst.subSequence(Math.max(0, begin - AFSTAND_HOOGSTENS), begin).toString();
        return NAAM_IS_VAN.matcher(voor).find() && !DING_IS_VAN.matcher(voor).find();
    }
}
