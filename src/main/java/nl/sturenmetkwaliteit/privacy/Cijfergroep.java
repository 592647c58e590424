package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.List;

/** An unbroken row of digits. */
record Cijfergroep(int begin, int einde) {

    private static final int TUSSENRUIMTE_HOOGSTENS = 3;

    static List<Cijfergroep> findAll(CharSequence tekst) {
        List<Cijfergroep> groepen = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= tekst.length(); i++) {
            boolean cijfer = i < tekst.length() && Tekens.isCijfer(tekst.charAt(i));
            if (cijfer && begin < 0) {
                begin = i;
            } else if (!cijfer && begin >= 0) {
                groepen.add(new Cijfergroep(begin, i));
                begin = -1;
            }
        }
        return groepen;
    }

    int lengte() {
        return einde - begin;
    }

    /** Whether only spaces, dots or hyphens stand between this group and the next, three at most: "123 - 456". */
    boolean isVerbondenMet(Cijfergroep volgende, CharSequence tekst) {
        if (volgende.begin - einde > TUSSENRUIMTE_HOOGSTENS) {
            return false;
        }
        for (int i = einde; i < volgende.begin; i++) {
            if (!Tekens.isGroepsteken(tekst.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
