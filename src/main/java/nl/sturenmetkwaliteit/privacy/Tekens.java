package nl.sturenmetkwaliteit.privacy;

/** Questions about single characters that several recognisers ask. */
final class Tekens {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char THIN_SPACE = '\u2009';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final char EN_DASH = '\u2013';

    private Tekens() {}

    /** Only 0 to 9: other scripts' digits do not occur in Dutch personal data. */
    static boolean isCijfer(char teken) {
        return teken >= '0' && teken <= '9';
    }

    static boolean isLatijnseLetter(char teken) {
        return (teken >= 'A' && teken <= 'Z') || (teken >= 'a' && teken <= 'z');
    }

    /** A space within a line, including those that word processors and PDF text layers put into numbers. */
    static boolean isSpatie(char teken) {
        return switch (teken) {
            case ' ', '\t', NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE, THIN_SPACE, ZERO_WIDTH_SPACE -> true;
            default -> false;
        };
    }

    static boolean isStreepje(char teken) {
        return switch (teken) {
            case '-', SOFT_HYPHEN, NO_BREAK_HYPHEN, EN_DASH -> true;
            default -> false;
        };
    }

    /** What people put between the groups of a long number. */
    static boolean isGroepsteken(char teken) {
        return isSpatie(teken) || isStreepje(teken) || teken == '.';
    }

    /** Whether a letter or digit stands at the position; false outside the text. */
    static boolean isWoordtekenOp(CharSequence tekst, int positie) {
        return positie >= 0 && positie < tekst.length() && Character.isLetterOrDigit(tekst.charAt(positie));
    }

    /** Whether the character stands at the position; false outside the text. */
    static boolean isOp(CharSequence tekst, int positie, char teken) {
        return positie >= 0 && positie < tekst.length() && tekst.charAt(positie) == teken;
    }

    /** Whether a code goes on at this side: a letter or digit, or a hyphen, slash, dot or underscore and then one. */
    static boolean isVerbondenOp(CharSequence tekst, int positie, int richting) {
        if (isWoordtekenOp(tekst, positie)) {
            return true;
        }
        if (positie < 0 || positie >= tekst.length()) {
            return false;
        }
        char teken = tekst.charAt(positie);
        boolean verbindt = isStreepje(teken) || teken == '/' || teken == '.' || teken == '_';
        return verbindt && isWoordtekenOp(tekst, positie + richting);
    }
}
