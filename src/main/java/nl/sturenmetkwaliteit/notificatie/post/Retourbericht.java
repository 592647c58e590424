package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail that says what became of a mail of ours: a delivery status notification, RFC 3464.
 *
 * @param berichtId the Message-ID of ours, without brackets
 * @param onbestelbaar whether it says that the mailbox is not there
 */
record Retourbericht(String berichtId, boolean onbestelbaar) {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*<([^>\\s]+)>");

    /** What comes back is small; of what is not, this is enough. */
    private static final int HOOGSTENS = 64 * 1024;

    /** Empty for anything else that found its way into the mailbox. */
    static Optional<Retourbericht> lees(Part bericht) throws MessagingException, IOException {
        if (!bericht.isMimeType("multipart/report") || !(bericht.getContent() instanceof Multipart delen)) {
            return Optional.empty();
        }
        boolean onbestelbaar = false;
        Optional<String> berichtId = Optional.empty();
        for (int i = 0; i < delen.getCount(); i++) {
            Part deel = delen.getBodyPart(i);
            if (deel.isMimeType("message/delivery-status")) {
                onbestelbaar = isOnbestelbaar(tekst(deel));
            } else if (deel.isMimeType("message/rfc822") || deel.isMimeType("text/rfc822-headers")) {
                Matcher id = MESSAGE_ID.matcher(tekst(deel));
                berichtId = id.find() ? Optional.of(id.group(1)) : Optional.empty();
            }
        }
        boolean mislukt = onbestelbaar;
        return berichtId.map(id -> new Retourbericht(id, mislukt));
    }

    /** First the fields of the report, then of each recipient; ours have one. */
    private static boolean isOnbestelbaar(String rapport) {
        return Arrays.stream(rapport.split("\r?\n\r?\n"))
                .map(Retourbericht::velden)
                .anyMatch(velden -> "failed".equalsIgnoreCase(veld(velden, "Action"))
                        && Weigering.isBlijvendOverHetAdres(veld(velden, "Status")));
    }

    private static InternetHeaders velden(String groep) {
        try {
            return new InternetHeaders(
                    new ByteArrayInputStream((groep.strip() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException onleesbaar) {
            return new InternetHeaders();
        }
    }

    private static String veld(InternetHeaders velden, String naam) {
        return Collections.list(velden.getAllHeaders()).stream()
                .filter(kop -> kop.getName().equalsIgnoreCase(naam))
                .map(Header::getValue)
                .findFirst()
                .orElse("")
                .strip();
    }

    private static String tekst(Part deel) throws MessagingException, IOException {
        return new String(deel.getInputStream().readNBytes(HOOGSTENS), StandardCharsets.UTF_8);
    }
}
