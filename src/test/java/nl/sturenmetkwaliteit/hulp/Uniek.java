package nl.sturenmetkwaliteit.hulp;

import java.util.UUID;

/** Words that no other test writes. */
public final class Uniek {

    private Uniek() {}

    /** Of letters alone: digits in a row are now and then a BSN by chance, and the privacyscan finds it. */
    public static String woord() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(teken -> teken != '-')
                .map(teken -> Character.isDigit(teken) ? 'g' + teken - '0' : teken)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
