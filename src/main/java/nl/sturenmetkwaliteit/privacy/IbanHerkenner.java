package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.garvelink.iban.CountryCodes;
import nl.garvelink.iban.Modulo97;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/**
 * The bank account number: a country of the IBAN registry, the length that the country prescribes and check digits
 * that are right (ISO 13616, modulo 97). Lengths and check come from the IBAN library. A number with wrong check
 * digits is nobody's account and is left alone.
 */
final class IbanHerkenner implements Herkenner {

    private static final int LAND = 2;

    @Override
    public List<Treffer> find(CharSequence tekst) {
        List<Treffer> treffers = new ArrayList<>();
        int positie = 0;
        while (positie + LAND + 2 <= tekst.length()) {
            int einde = isMogelijkBegin(tekst, positie) ? findEinde(tekst, positie) : -1;
            if (einde > 0) {
                treffers.add(Treffer.waarschuwing(Soort.IBAN, positie, einde));
                positie = einde;
            } else {
                positie++;
            }
        }
        return treffers;
    }

    private static boolean isMogelijkBegin(CharSequence tekst, int positie) {
        return Tekens.isLatijnseLetter(tekst.charAt(positie))
                && Tekens.isLatijnseLetter(tekst.charAt(positie + 1))
                && Tekens.isCijfer(tekst.charAt(positie + 2))
                && !Tekens.isWoordtekenOp(tekst, positie - 1);
    }

    private static int findEinde(CharSequence tekst, int begin) {
        String land = tekst.subSequence(begin, begin + LAND).toString().toUpperCase(Locale.ROOT);
        if (!CountryCodes.isKnownCountryCode(land)) {
            return -1;
        }
        int lengte = CountryCodes.getLengthForCountryCode(land);
        StringBuilder iban = new StringBuilder(lengte);
        int positie = begin;
        while (iban.length() < lengte && positie < tekst.length()) {
            char teken = tekst.charAt(positie);
            if (Tekens.isLatijnseLetter(teken) || Tekens.isCijfer(teken)) {
                iban.append(Character.toUpperCase(teken));
            } else if (!Tekens.isGroepsteken(teken) || Tekens.isGroepsteken(tekst.charAt(positie - 1))) {
                return -1;
            }
            positie++;
        }
        boolean volledig = iban.length() == lengte && !Tekens.isWoordtekenOp(tekst, positie);
        return volledig && Modulo97.verifyCheckDigits(iban) ? positie : -1;
    }
}
