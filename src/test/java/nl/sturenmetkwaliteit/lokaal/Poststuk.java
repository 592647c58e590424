package nl.sturenmetkwaliteit.lokaal;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;

/**
 * One mail as the server took it, for one address.
 *
 * @param retour the sender on the envelope
 * @param bron everything that was sent, headers first
 */
record Poststuk(int nummer, LocalTime op, String retour, String aan, String bron) {

    String onderwerp() {
        try {
            return String.valueOf(gelezen().getSubject());
        } catch (MessagingException fout) {
            return "(onleesbaar)";
        }
    }

    String kop() {
        return bron.split("\r?\n\r?\n", 2)[0];
    }

    /** The part of this kind, decoded; empty when there is none. */
    String deel(String soort) {
        try {
            return zoek(gelezen(), soort);
        } catch (MessagingException | IOException fout) {
            return "(onleesbaar: " + fout.getMessage() + ")";
        }
    }

    private MimeMessage gelezen() throws MessagingException {
        return new MimeMessage(null, new ByteArrayInputStream(bron.getBytes(StandardCharsets.UTF_8)));
    }

    private static String zoek(Part deel, String soort) throws MessagingException, IOException {
        if (deel.isMimeType(soort)) {
            return deel.getContent() instanceof String tekst
                    ? tekst
                    : new String(deel.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        if (deel.getContent() instanceof Multipart delen) {
            for (int i = 0; i < delen.getCount(); i++) {
                BodyPart kind = delen.getBodyPart(i);
                String gevonden = zoek(kind, soort);
                if (!gevonden.isEmpty()) {
                    return gevonden;
                }
            }
        }
        return "";
    }
}
