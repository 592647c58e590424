package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/**
 * A person's name after a title or form of address: "mevrouw Van der Heijden", "dhr. J. de Vries". The finding is the
 * name without the title. Names without a title are not looked for: without a list of names each capital would be one.
 */
final class NaamHerkenner implements Herkenner {

    private static final String AANSPREEKVORM = "(?i:dhr\\.?|mevr\\.?|mvr\\.?|mw\\.?|hr\\.|mej\\.?|fam\\.?|heer|heren"
            + "|mevrouw|mevrouwen|dames|meneer|mijnheer|mejuffrouw|familie|juf|oom|tante|opa|oma|buurman|buurvrouw)";
    /** Titles that streets, schools and hospitals bear as well. */
    private static final String TITEL =
            "[Dd]rs?\\.|[Mm]r\\.|[Ii]r\\.|[Ii]ng\\.|[Pp]rof\\.|[Dd]s\\.|(?i:juffrouw|meester)";

    private static final Pattern TITELS = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:(?<aanspreekvorm>" + AANSPREEKVORM + ")|" + TITEL + ")(?![\\p{L}\\d-])");
    private static final Pattern VERNOEMD =
            Pattern.compile("\\p{L}{3,}(?:straat|laan|weg|plein|school|college|kade|singel|park"
                    + "|huis|ziekenhuis|instituut|dreef|dijk|brug|prijs|fonds)");
    private static final Pattern LAATSTE_WOORD = Pattern.compile("\\p{L}+$");

    @Override
    public List<Treffer> find(CharSequence tekst) {
        List<Treffer> treffers = new ArrayList<>();
        Matcher titel = TITELS.matcher(tekst);
        int positie = 0;
        while (positie <= tekst.length() && titel.find(positie)) {
            positie = titel.end();
            boolean inHoofdletters = isInHoofdletters(titel.group());
            Naamlezer naam = Naamlezer.read(tekst, titel.end(), inHoofdletters);
            boolean vernoemd = titel.group("aanspreekvorm") == null && isVernoemd(tekst, naam);
            if (naam.isGevonden() && !vernoemd) {
                treffers.add(Treffer.waarschuwing(Soort.NAAM, naam.begin(), naam.einde()));
                positie = naam.einde();
            }
        }
        return treffers;
    }

    private static boolean isInHoofdletters(String titel) {
        return titel.length() > 2 && titel.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isVernoemd(CharSequence tekst, Naamlezer naam) {
        if (!naam.isGevonden()) {
            return false;
        }
        Matcher laatste = LAATSTE_WOORD.matcher(tekst.subSequence(naam.begin(), naam.einde()));
        return laatste.find() && VERNOEMD.matcher(laatste.group()).matches();
    }
}
