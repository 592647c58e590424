package nl.sturenmetkwaliteit.hulp;

import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Files that are read in, and gemeenten that no other test knows. */
public final class Importen {

    private static final AtomicInteger NUMMER = new AtomicInteger(7100);

    private Importen() {}

    /** A code that nobody has. */
    public static String nieuweCode() {
        return "GM" + NUMMER.incrementAndGet();
    }

    /** A gemeente that is known, and was not admitted. */
    public static String nieuweGemeente() {
        String code = nieuweCode();
        leesIn("gemeenten", "code;naam;provincie;inwoners\n" + code + ";Gemeente " + code + ";Drenthe;30000\n")
                .then()
                .statusCode(200);
        return code;
    }

    public static Response leesIn(String soort, String bestand) {
        return stuur(NDSD, soort, bestand.getBytes(StandardCharsets.UTF_8), false);
    }

    public static Response proef(String soort, String bestand) {
        return stuur(NDSD, soort, bestand.getBytes(StandardCharsets.UTF_8), true);
    }

    public static Response stuur(String wie, String soort, byte[] bestand, boolean proef) {
        return als(wie).contentType("text/csv")
                .queryParam("proef", proef)
                .body(bestand)
                .post("/importen/" + soort);
    }

    /** A file as it goes around. */
    public static String bestand(String naam) {
        try (InputStream bron = Importen.class.getResourceAsStream("/invoer/" + naam)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
