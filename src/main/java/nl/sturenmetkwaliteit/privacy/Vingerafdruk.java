package nl.sturenmetkwaliteit.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.sturenmetkwaliteit.privacy.api.Bevinding;
import nl.sturenmetkwaliteit.privacy.api.Vingerafdruksleutel;

/**
 * Recognises a number again without keeping it: HMAC-SHA-256 over the field, the number and the forty characters on
 * both sides. The words around it are part of it because they are what the second person judged.
 */
final class Vingerafdruk {

    private static final String ALGORITME = "HmacSHA256";
    private static final int SLEUTEL_MINSTENS = 32;
    private static final int OMGEVING = 40;
    /** Keeps field and text apart; cannot occur in a form's field name. */
    private static final char SCHEIDING = '\u0000';

    private final SecretKeySpec sleutel;

    Vingerafdruk(Vingerafdruksleutel sleutel) {
        byte[] bytes = sleutel.bytes();
        if (bytes.length < SLEUTEL_MINSTENS) {
            throw new IllegalArgumentException("De sleutel voor vingerafdrukken telt minstens 32 bytes");
        }
        this.sleutel = new SecretKeySpec(bytes, ALGORITME);
    }

    String of(String tekst, Bevinding bevinding) {
        int begin = bevinding.begin();
        int einde = bevinding.einde();
        String inhoud = bevinding.veld()
                + SCHEIDING
                + tekst.substring(Math.max(0, begin - OMGEVING), begin)
                + SCHEIDING
                + tekst.substring(begin, einde)
                + SCHEIDING
                + tekst.substring(einde, Math.min(tekst.length(), einde + OMGEVING));
        try {
            Mac mac = Mac.getInstance(ALGORITME);
            mac.init(sleutel);
            return HexFormat.of().formatHex(mac.doFinal(inhoud.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException ontbreekt) {
            throw new IllegalStateException("Elke Java kent " + ALGORITME, ontbreekt);
        }
    }
}
