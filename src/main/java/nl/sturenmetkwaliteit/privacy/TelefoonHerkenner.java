package nl.sturenmetkwaliteit.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/**
 * The telephone number: ten digits from a 0, or an international number from + or 00. Whether such a number can exist
 * is asked of libphonenumber. Free and paid service numbers (0800, 0900) belong to nobody and are left alone.
 *
 * <p>Candidates are cut here and not by the library's own search: that tries a limited number of times per text, and
 * then stops without a word.
 */
final class TelefoonHerkenner implements Herkenner {

    private static final String NEDERLAND = "NL";
    private static final int CIJFERS_NATIONAAL = 10;
    private static final int CIJFERS_MINSTENS = 9;
    private static final int CIJFERS_HOOGSTENS = 15;
    private static final int TUSSENRUIMTE_HOOGSTENS = 3;
    private static final int POGINGEN = 4;

    private static final Set<PhoneNumberType> VAN_NIEMAND =
            Set.of(PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST);
    /** "01-03-2009 12:30" holds ten digits that could be a number in Rotterdam. */
    private static final Pattern DATUM = Pattern.compile("\\d{1,2}[-./ ]\\d{1,2}[-./ ]\\d{4}.*+", Pattern.DOTALL);
    /** After two digits people only pause in a mobile number. */
    private static final Pattern LOS_BEGIN = Pattern.compile("0[1-57-9](?!\\d).*+", Pattern.DOTALL);

    private final PhoneNumberUtil nummers = PhoneNumberUtil.getInstance();

    @Override
    public List<Treffer> find(CharSequence tekst) {
        List<Treffer> treffers = new ArrayList<>();
        int positie = 0;
        while (positie < tekst.length()) {
            int einde = findEinde(tekst, positie);
            if (einde > 0) {
                treffers.add(Treffer.waarschuwing(Soort.TELEFOON, positie, einde));
                positie = einde;
            } else {
                positie++;
            }
        }
        return treffers;
    }

    private int findEinde(CharSequence tekst, int begin) {
        char teken = tekst.charAt(begin);
        if ((teken != '+' && teken != '0' && teken != '(') || isMiddenInGetal(tekst, begin)) {
            return -1;
        }
        if (teken == '0' && isNegenAaneen(tekst, begin)) {
            return -1;
        }
        if (teken == '+' && !isBeginVanNummer(tekst, begin + 1)) {
            return -1;
        }
        if (teken == '+' || (teken == '0' && Tekens.isOp(tekst, begin + 1, '0'))) {
            return findEindeInternationaal(tekst, begin);
        }
        return findEindeNationaal(tekst, begin);
    }

    private int findEindeNationaal(CharSequence tekst, int begin) {
        List<Integer> eindes = findGroepseindes(tekst, begin, CIJFERS_NATIONAAL);
        if (eindes.isEmpty()) {
            return -1;
        }
        int einde = eindes.get(eindes.size() - 1);
        String nummer = tekst.subSequence(begin, einde).toString();
        boolean vanNul = nummer.startsWith("0") || nummer.startsWith("(0");
        boolean tien = nummer.chars().filter(c -> Tekens.isCijfer((char) c)).count() == CIJFERS_NATIONAAL;
        if (!vanNul
                || !tien
                || DATUM.matcher(nummer).matches()
                || LOS_BEGIN.matcher(nummer).matches()) {
            return -1;
        }
        return isVanIemand(nummer) && !isAnderNummer(tekst, begin, einde) ? einde : -1;
    }

    /** Another number may follow after a space, so shorter ends are tried too. */
    private int findEindeInternationaal(CharSequence tekst, int begin) {
        List<Integer> eindes = findGroepseindes(tekst, begin, CIJFERS_HOOGSTENS);
        for (int i = eindes.size() - 1, poging = 0; i >= 0 && poging < POGINGEN; i--, poging++) {
            int einde = eindes.get(i);
            String nummer = tekst.subSequence(begin, einde).toString();
            if (nummer.chars().filter(c -> Tekens.isCijfer((char) c)).count() < CIJFERS_MINSTENS) {
                return -1;
            }
            if (isVanIemand(nummer) && !isAnderNummer(tekst, begin, einde)) {
                return einde;
            }
        }
        return -1;
    }

    /** The positions after each group of digits, as far as at most so many digits are used. */
    private static List<Integer> findGroepseindes(CharSequence tekst, int begin, int hoogstens) {
        List<Integer> eindes = new ArrayList<>();
        int cijfers = 0;
        int tussenruimte = 0;
        for (int i = Tekens.isOp(tekst, begin, '+') ? begin + 1 : begin; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (Tekens.isCijfer(teken)) {
                cijfers++;
                tussenruimte = 0;
                boolean groepEindigt = !Tekens.isWoordtekenOp(tekst, i + 1);
                if (cijfers > hoogstens) {
                    break;
                }
                if (groepEindigt && !isVervolgdDoorGetal(tekst, i + 1, cijfers == hoogstens)) {
                    eindes.add(i + 1);
                }
            } else if (++tussenruimte > TUSSENRUIMTE_HOOGSTENS || !isTussenteken(teken) || cijfers == hoogstens) {
                break;
            }
        }
        return eindes;
    }

    private static boolean isTussenteken(char teken) {
        return Tekens.isGroepsteken(teken) || teken == '(' || teken == ')' || teken == '/';
    }

    /** "0612345678-01" and "0301234567:12" are no telephone numbers; before the last digit a hyphen is fine. */
    private static boolean isVervolgdDoorGetal(CharSequence tekst, int positie, boolean laatste) {
        if (positie + 1 >= tekst.length() || !Tekens.isCijfer(tekst.charAt(positie + 1))) {
            return false;
        }
        char teken = tekst.charAt(positie);
        return teken == ':' || (laatste && (Tekens.isStreepje(teken) || teken == '.'));
    }

    /** Only a digit, or a bracket before it, directly after the plus: "5 + 111222333" is a sum. */
    private static boolean isBeginVanNummer(CharSequence tekst, int positie) {
        return positie < tekst.length() && (Tekens.isCijfer(tekst.charAt(positie)) || tekst.charAt(positie) == '(');
    }

    /** "061234011 5 jaar" begins with a BSN; nobody writes the tenth digit of a telephone number apart. */
    private static boolean isNegenAaneen(CharSequence tekst, int begin) {
        int cijfers = 0;
        while (cijfers < CIJFERS_NATIONAAL
                && begin + cijfers < tekst.length()
                && Tekens.isCijfer(tekst.charAt(begin + cijfers))) {
            cijfers++;
        }
        return cijfers == CIJFERS_NATIONAAL - 1;
    }

    private static boolean isMiddenInGetal(CharSequence tekst, int begin) {
        return Tekens.isWoordtekenOp(tekst, begin - 1)
                || Tekens.isOp(tekst, begin - 1, '+')
                || (begin > 1
                        && "-.,_".indexOf(tekst.charAt(begin - 1)) >= 0
                        && Tekens.isWoordtekenOp(tekst, begin - 2));
    }

    private static boolean isAnderNummer(CharSequence tekst, int begin, int einde) {
        Omgeving omgeving = Omgeving.of(tekst, begin, einde);
        return omgeving.isAnderNummerGenoemd() || BsnWeging.isBsnGenoemdVoor(omgeving);
    }

    private boolean isVanIemand(String nummer) {
        try {
            var ontleed = nummers.parse(nummer, NEDERLAND);
            return nummers.isValidNumber(ontleed) && !VAN_NIEMAND.contains(nummers.getNumberType(ontleed));
        } catch (NumberParseException geenNummer) {
            return false;
        }
    }
}
