package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * A mail as it goes over the line: the text first, the HTML as the better alternative. What is for a calendar comes twice, as a last
 * alternative that programs act on, and as a file for those that do not.
 */
final class Briefpapier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String AFZENDER = "Sturen met kwaliteit";

    private final Postinstellingen instellingen;

    Briefpapier(Postinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    MimeMessage vouw(Session sessie, Mail mail, ZonedDateTime nu) throws MessagingException {
        MimeMessage bericht = new MetEigenId(sessie, mail.berichtId());
        bericht.setFrom(adres(instellingen.van().orElseThrow()));
        if (instellingen.antwoord().isPresent()) {
            bericht.setReplyTo(
                    new InternetAddress[] {adres(instellingen.antwoord().get())});
        }
        bericht.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.aan()));
        bericht.setSubject(mail.onderwerp(), UTF_8);
        bericht.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(nu));
        // what no machine should answer, and what no machine should take for a conversation
        bericht.setHeader("Auto-Submitted", "auto-generated");
        bericht.setHeader("X-Auto-Response-Suppress", "All");
        for (Map.Entry<String, String> kop : mail.koppen().entrySet()) {
            bericht.setHeader(kop.getKey(), kop.getValue());
        }
        bericht.setContent(inhoud(mail));
        bericht.saveChanges();
        return bericht;
    }

    private static MimeMultipart inhoud(Mail mail) throws MessagingException {
        MimeMultipart vormen = new MimeMultipart("alternative");
        vormen.addBodyPart(deel(mail.tekst(), "plain"));
        vormen.addBodyPart(deel(mail.html(), "html"));
        Agendabijlage agenda = mail.agenda();
        if (agenda == null) {
            return vormen;
        }
        MimeBodyPart uitnodiging = deel(agenda.tekst(), "calendar");
        uitnodiging.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + agenda.methode());
        vormen.addBodyPart(uitnodiging);
        MimeBodyPart samen = new MimeBodyPart();
        samen.setContent(vormen);
        MimeBodyPart bestand = new MimeBodyPart();
        bestand.setContent(agenda.tekst().getBytes(StandardCharsets.UTF_8), "application/ics; name=\"agenda.ics\"");
        bestand.setFileName("agenda.ics");
        bestand.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeMultipart(samen, bestand);
    }

    private static MimeBodyPart deel(String inhoud, String soort) throws MessagingException {
        MimeBodyPart deel = new MimeBodyPart();
        deel.setText(inhoud, UTF_8, soort);
        deel.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return deel;
    }

    private static InternetAddress adres(String waarde) throws MessagingException {
        InternetAddress adres = new InternetAddress(waarde);
        try {
            if (adres.getPersonal() == null) {
                adres.setPersonal(AFZENDER, UTF_8);
            }
        } catch (UnsupportedEncodingException bestaatWel) {
            throw new IllegalStateException(bestaatWel);
        }
        return adres;
    }

    /** The library gives every message an id of its own, unless one insists. */
    private static final class MetEigenId extends MimeMessage {

        private final String id;

        MetEigenId(Session sessie, String id) {
            super(sessie);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
