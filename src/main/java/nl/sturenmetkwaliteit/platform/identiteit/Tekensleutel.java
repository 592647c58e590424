package nl.sturenmetkwaliteit.platform.identiteit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs, so that whoever has the same key can tell that we did: HMAC-SHA256. */
public final class Tekensleutel {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec sleutel;

    public Tekensleutel(byte[] sleutel) {
        this.sleutel = new SecretKeySpec(sleutel, HMAC);
    }

    /** Of one purpose, worked out from the secret of the service: what is signed with it is worth nothing elsewhere. */
    public static Tekensleutel voor(String doel, String geheim) {
        return new Tekensleutel(
                new Tekensleutel(geheim.getBytes(StandardCharsets.UTF_8)).teken(doel.getBytes(StandardCharsets.UTF_8)));
    }

    public byte[] teken(byte[] wat) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(sleutel);
            return mac.doFinal(wat);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
