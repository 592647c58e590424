package nl.sturenmetkwaliteit.hulp;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One mail, read as the program of who receives it does.
 *
 * @param bron everything that came over the line
 */
public record Brief(String bron, MimeMessage bericht) {

    static Brief van(String bron) {
        try {
            return new Brief(
                    bron, new MimeMessage(null, new ByteArrayInputStream(bron.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException fout) {
            throw new IllegalArgumentException(fout);
        }
    }

    public String onderwerp() {
        try {
            return bericht.getSubject();
        } catch (MessagingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Unfolded; empty when it is not there. */
    public String kop(String naam) {
        try {
            String waarde = bericht.getHeader(naam, null);
            return waarde == null ? "" : waarde.replaceAll("\r?\n\\s+", " ");
        } catch (MessagingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    public String tekst() {
        return deel("text/plain");
    }

    public String html() {
        return deel("text/html");
    }

    /** What is there for a calendar. */
    public Optional<String> agenda() {
        return Optional.of(deel("text/calendar")).filter(tekst -> !tekst.isEmpty());
    }

    public String deel(String soort) {
        try {
            return zoek(bericht, soort);
        } catch (MessagingException | IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String zoek(Part deel, String soort) throws MessagingException, IOException {
        if (deel.isMimeType(soort)) {
            return new String(deel.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
        if (deel.getContent() instanceof Multipart delen) {
            for (int i = 0; i < delen.getCount(); i++) {
                String gevonden = zoek(delen.getBodyPart(i), soort);
                if (!gevonden.isEmpty()) {
                    return gevonden;
                }
            }
        }
        return "";
    }
}
