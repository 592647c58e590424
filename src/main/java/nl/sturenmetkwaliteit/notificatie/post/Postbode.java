package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** One connection to the mail server, over which mails go one after another. */
final class Postbode implements AutoCloseable {

    private static final int VERBIND_MS = 10_000;

    private final Session sessie;
    private final Transport lijn;

    private Postbode(Session sessie, Transport lijn) {
        this.sessie = sessie;
        this.lijn = lijn;
    }

    static Postbode bel(Postinstellingen instellingen) throws MessagingException {
        Session sessie = Session.getInstance(eigenschappen(instellingen));
        Transport lijn = sessie.getTransport("smtp");
        lijn.connect(
                instellingen.host().orElseThrow(),
                instellingen.poort(),
                instellingen.gebruiker().orElse(null),
                instellingen.wachtwoord().orElse(null));
        return new Postbode(sessie, lijn);
    }

    private static Properties eigenschappen(Postinstellingen instellingen) {
        Properties eigenschappen = new Properties();
        String geduld = String.valueOf(instellingen.geduldSeconden() * 1000);
        eigenschappen.setProperty("mail.smtp.connectiontimeout", String.valueOf(VERBIND_MS));
        eigenschappen.setProperty("mail.smtp.timeout", geduld);
        eigenschappen.setProperty("mail.smtp.writetimeout", geduld);
        eigenschappen.setProperty("mail.smtp.from", retour(instellingen));
        eigenschappen.setProperty(
                "mail.smtp.auth", String.valueOf(instellingen.gebruiker().isPresent()));
        switch (instellingen.tls()) {
            case TLS -> eigenschappen.setProperty("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                eigenschappen.setProperty("mail.smtp.starttls.enable", "true");
                eigenschappen.setProperty("mail.smtp.starttls.required", "true");
            }
            case GEEN -> {}
        }
        eigenschappen.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return eigenschappen;
    }

    private static String retour(Postinstellingen instellingen) {
        return instellingen.retour().adres().or(instellingen::van).orElseThrow();
    }

    Session sessie() {
        return sessie;
    }

    boolean isVerbonden() {
        return lijn.isConnected();
    }

    /** Never fails: what went wrong is the answer. */
    Uitslag bezorg(MimeMessage bericht, String aan) {
        try {
            lijn.sendMessage(bericht, new Address[] {new InternetAddress(aan)});
            return Uitslag.AANGENOMEN;
        } catch (SendFailedException geweigerd) {
            return uitslag(geweigerd);
        } catch (MessagingException gebroken) {
            return Uitslag.VERBINDING_WEG;
        }
    }

    private Uitslag uitslag(SendFailedException geweigerd) {
        for (@Nullable Exception fout = geweigerd;
                fout instanceof MessagingException bericht;
                fout = bericht.getNextException()) {
            if (fout instanceof SMTPAddressFailedException adres) {
                return Weigering.vanAdres(adres.getReturnCode(), String.valueOf(adres.getMessage()));
            }
        }
        if (geweigerd instanceof SMTPSendFailedException bericht && bericht.getReturnCode() > 0) {
            return new Uitslag(Uitslag.Soort.NIET_NU, bericht.getReturnCode());
        }
        return isVerbonden() ? new Uitslag(Uitslag.Soort.NIET_NU, null) : Uitslag.VERBINDING_WEG;
    }

    @Override
    public void close() {
        try {
            lijn.close();
        } catch (MessagingException alWeg) {
            // it is gone either way
        }
    }
}
