package nl.sturenmetkwaliteit.notificatie.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mail server further on took the mail and could not deliver it: it says so to the sender on the envelope. */
@QuarkusTest
class RetourpostTest {

    private static final String RAPPORT =
            """
            From: MAILER-DAEMON@ver.example
            To: retour@smk.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="grens"

            --grens
            Content-Type: text/plain

            I could not deliver your mail.

            --grens
            Content-Type: message/delivery-status

            Reporting-MTA: dns; ver.example
            Arrival-Date: Sun, 22 Nov 2026 05:00:00 +0100

            Final-Recipient: rfc822; %s
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; 550 no

            --grens
            Content-Type: text/rfc822-headers

            From: bericht@smk.example
            Message-ID: %s
            Subject: Iets

            --grens--
            """;

    @Inject
    Retourpost retourpost;

    @Inject
    Postwerk werk;

    @Inject
    Postinstellingen instellingen;

    @AfterEach
    void herstel() {
        Ontvanger.ruimOp();
    }

    @ParameterizedTest
    @CsvSource({"failed, 5.1.1, true", "failed, 5.7.1, false", "delayed, 4.4.1, false", "delivered, 2.0.0, false"})
    void alleen_een_rapport_dat_de_postbus_er_niet_is_telt(String actie, String status, boolean telt) throws Exception {
        Ontvanger ontvanger = Ontvanger.nieuw().hoort("AAN_ZET", "/taken");
        werk.tik();
        String id = ontvanger.post().get(0).kop("Message-ID");

        komtTerug(RAPPORT.formatted(ontvanger.email(), actie, status, id));
        retourpost.haalOp();

        assertThat(ontvanger.krijgtMailTerug()).isEqualTo(telt);
    }

    @Test
    void een_rapport_over_een_mail_die_niet_van_ons_is_doet_niets_en_een_gewone_mail_ook_niet() throws Exception {
        Ontvanger ontvanger = Ontvanger.nieuw().hoort("AAN_ZET", "/taken");
        werk.tik();

        komtTerug(RAPPORT.formatted(ontvanger.email(), "failed", "5.1.1", "<verzonnen@elders.example>"));
        komtTerug("From: iemand@elders.example\nTo: retour@smk.example\nSubject: Afwezig\n\nIk ben er niet.\n");
        retourpost.haalOp();

        assertThat(ontvanger.krijgtMailTerug()).isFalse();
    }

    private void komtTerug(String bron) throws MessagingException {
        Properties server = new Properties();
        server.setProperty("mail.smtp.host", "127.0.0.1");
        server.setProperty("mail.smtp.port", String.valueOf(instellingen.poort()));
        MimeMessage bericht = new MimeMessage(
                Session.getInstance(server),
                new ByteArrayInputStream(bron.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        Transport.send(bericht, bericht.getRecipients(Message.RecipientType.TO));
    }
}
