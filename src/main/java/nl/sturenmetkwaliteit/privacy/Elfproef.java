package nl.sturenmetkwaliteit.privacy;

/**
 * The 11-test of the burgerservicenummer: nine digits times the weights 9, 8, 7, 6, 5, 4, 3, 2 and -1 add up to a
 * multiple of 11. Source: Logisch Ontwerp BSN, the annex on the form of the number. One in eleven random numbers
 * passes, so passing proves nothing by itself; RSIN numbers of organisations pass it too.
 */
final class Elfproef {

    private static final int[] GEWICHTEN = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private Elfproef() {}

    static boolean isGeslaagd(CharSequence negenCijfers) {
        if (negenCijfers.length() != GEWICHTEN.length) {
            return false;
        }
        int som = 0;
        boolean alleenNullen = true;
        for (int i = 0; i < GEWICHTEN.length; i++) {
            int cijfer = negenCijfers.charAt(i) - '0';
            som += GEWICHTEN[i] * cijfer;
            alleenNullen &= cijfer == 0;
        }
        return !alleenNullen && som % 11 == 0;
    }
}
