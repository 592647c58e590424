package nl.sturenmetkwaliteit.privacy.api;

import java.util.regex.Pattern;

/**
 * A second person's mark that a blocking number is no BSN. Holds a fingerprint of field, number and the words around
 * it ({@link Privacyscan#vingerafdruk}), never the number: change those words and the mark no longer counts. That the
 * person is another than the writer is for the caller to check.
 */
public record BsnVrijgave(String hash) {

    private static final Pattern SHA_256_HEX = Pattern.compile("[0-9a-f]{64}");

    public BsnVrijgave {
        // Guards against a caller that stores the number itself.
        if (!SHA_256_HEX.matcher(hash).matches()) {
            throw new IllegalArgumentException("Een vrijgave bevat een vingerafdruk en niets anders");
        }
    }
}
