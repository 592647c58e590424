package nl.sturenmetkwaliteit.hulp;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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

    public String deel(String soort) {
        try {
            Multipart delen = (Multipart) bericht.getContent();
            for (int i = 0; i < delen.getCount(); i++) {
                BodyPart deel = delen.getBodyPart(i);
                if (deel.isMimeType(soort)) {
                    return ((String) deel.getContent()).replace("\r\n", "\n");
                }
            }
            return "";
        } catch (MessagingException | IOException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
