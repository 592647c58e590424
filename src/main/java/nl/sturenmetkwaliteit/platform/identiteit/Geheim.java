package nl.sturenmetkwaliteit.platform.identiteit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that opens something to whoever has it: nobody guesses it, and what is kept of it does not tell it. */
public final class Geheim {

    private static final int BYTES = 32;

    private Geheim() {}

    public static String nieuw(SecureRandom toeval) {
        byte[] bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] hash(String geheim) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(geheim.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
