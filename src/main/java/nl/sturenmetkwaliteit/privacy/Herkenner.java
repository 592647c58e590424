package nl.sturenmetkwaliteit.privacy;

import java.util.List;

/**
 * Recognises one kind of personal data.
 *
 * <p>Must be linear in the length of the text: after each candidate a fixed number of characters may be looked at, no
 * more. {@code LineaireTijdTest} counts them.
 */
@FunctionalInterface
interface Herkenner {

    /** The places found, in order of position, not overlapping each other. */
    List<Treffer> find(CharSequence tekst);
}
