package nl.sturenmetkwaliteit.platform.agenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret part of an address: nobody guesses it, and what is kept of it does not tell it. */
final class Geheim {

    private static final int BYTES = 32;

    private Geheim() {}

    static String nieuw(SecureRandom toeval) {
        byte[] bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String geheim) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(geheim.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
