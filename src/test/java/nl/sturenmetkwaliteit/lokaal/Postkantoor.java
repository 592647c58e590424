package nl.sturenmetkwaliteit.lokaal;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real mail server that takes everything and delivers nothing, and a page on which one reads what it took. A process of its own, as
 * the other parts are: {@link LokalePost} starts it.
 */
final class Postkantoor {

    /** Where what could not be delivered comes back; the one mailbox that is kept. Name and password for this machine only. */
    static final String RETOUR = "retour@smk.example";

    private static final String HIER = "127.0.0.1";

    private final List<Poststuk> poststukken = new CopyOnWriteArrayList<>();
    private final GreenMail server;

    private Postkantoor(Postpoorten poorten) {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(poorten.smtp(), HIER, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(poorten.imap(), HIER, ServerSetup.PROTOCOL_IMAP)
        });
    }

    /** Arguments: the three ports. Runs until it is stopped. */
    public static void main(String[] poorten) throws IOException {
        Postpoorten waar = Postpoorten.van(poorten[0], poorten[1], poorten[2]);
        Postkantoor kantoor = new Postkantoor(waar);
        kantoor.server.start();
        kantoor.server.setUser(RETOUR, RETOUR, RETOUR);
        kantoor.server.getUserManager().setMessageDeliveryHandler(kantoor::neemAan);
        Postpagina.open(waar.pagina(), kantoor);
    }

    List<Poststuk> poststukken() {
        return poststukken;
    }

    Optional<Poststuk> poststuk(int nummer) {
        return nummer < 1 || nummer > poststukken.size() ? Optional.empty() : Optional.of(poststukken.get(nummer - 1));
    }

    private GreenMailUser neemAan(MovingMessage bericht, MailAddress aan) throws MessagingException, UserException {
        bewaar(bericht, aan);
        UserManager mensen = server.getUserManager();
        return aan.getEmail().equals(RETOUR)
                ? mensen.getUserByEmail(RETOUR)
                : new ZonderPostbus(aan.getEmail(), mensen);
    }

    private synchronized void bewaar(MovingMessage bericht, MailAddress aan) throws MessagingException {
        ByteArrayOutputStream bron = new ByteArrayOutputStream();
        try {
            bericht.getMessage().writeTo(bron);
        } catch (IOException fout) {
            throw new MessagingException("niet te bewaren", fout);
        }
        poststukken.add(new Poststuk(
                poststukken.size() + 1,
                LocalTime.now(),
                bericht.getReturnPath().getEmail(),
                aan.getEmail(),
                bron.toString(StandardCharsets.UTF_8)));
    }

    /** Everyone else: nobody reads that mailbox, so it is not kept. */
    private static final class ZonderPostbus extends UserImpl {

        ZonderPostbus(String adres, UserManager mensen) {
            super(adres, adres, adres, mensen.getImapHostManager());
        }

        @Override
        public void deliver(MovingMessage bericht) {}
    }
}
