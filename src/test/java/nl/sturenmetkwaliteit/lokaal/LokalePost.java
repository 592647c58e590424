package nl.sturenmetkwaliteit.lokaal;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.activation.DataHandler;
import jakarta.mail.Session;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.activation.MailcapFile;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;

/** One mail server, in a process of its own: Maven closes the loader of our classes long before the service stops sending. */
final class LokalePost {

    private static final String NET = "TERM";
    private static final int POGINGEN = 300;

    /** One of each jar that {@link Postkantoor} needs. */
    private static final List<Class<?>> NODIG = List.of(
            Postkantoor.class,
            GreenMail.class,
            Session.class,
            SMTPTransport.class,
            DataHandler.class,
            MailcapFile.class,
            Logger.class);

    private final ProcessHandle proces;
    private final Postpoorten poorten;
    private final boolean overgenomen;

    private LokalePost(ProcessHandle proces, Postpoorten poorten, boolean overgenomen) {
        this.proces = proces;
        this.poorten = poorten;
        this.overgenomen = overgenomen;
    }

    static LokalePost start(Instelling instelling) {
        Path lopend = instelling.data().resolve("post.lopend");
        Path log = instelling.data().resolve("post.log");
        LokalePost post = find(lopend).orElseGet(() -> launch(instelling, lopend, log));
        Eigendom.stopAtEnd(instelling.data(), "post", post.proces, NET, !post.overgenomen);
        post.await(log);
        return post;
    }

    boolean overgenomen() {
        return overgenomen;
    }

    Postpoorten poorten() {
        return poorten;
    }

    private static LokalePost launch(Instelling instelling, Path lopend, Path log) {
        Postpoorten poorten = instelling.post().choose();
        List<String> commando = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                klassenpad(),
                Postkantoor.class.getName()));
        commando.addAll(List.of(poorten.alsArgumenten()));
        try {
            ProcessHandle proces = new ProcessBuilder(commando)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start()
                    .toHandle();
            Bestanden.write(lopend, proces.pid() + "\n" + String.join("\n", poorten.alsArgumenten()) + "\n");
            return new LokalePost(proces, poorten, false);
        } catch (IOException fout) {
            throw new StartFout("De mailserver start niet", fout);
        }
    }

    private static String klassenpad() {
        return NODIG.stream()
                .map(klasse -> klasse.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A server that outlived its JVM; the class on its command line shows that the process number is still its own. */
    private static Optional<LokalePost> find(Path lopend) {
        if (!Files.exists(lopend)) {
            return Optional.empty();
        }
        List<String> regels = Bestanden.lines(lopend);
        return ProcessHandle.of(Long.parseLong(regels.get(0)))
                .filter(p -> p.info().commandLine().orElse("").contains(Postkantoor.class.getName()))
                .map(p -> new LokalePost(p, Postpoorten.van(regels.get(1), regels.get(2), regels.get(3)), true));
    }

    private void await(Path log) {
        for (int poging = 0; poging < POGINGEN; poging++) {
            if (Stream.of(poorten.smtp(), poorten.imap(), poorten.pagina()).allMatch(LokalePost::luistert)) {
                return;
            }
            if (!proces.isAlive()) {
                throw new StartFout("De mailserver stopte tijdens het starten; zie " + log + Bestanden.tail(log));
            }
            Bestanden.pause();
        }
        throw new StartFout("De mailserver antwoordt niet; zie " + log + Bestanden.tail(log));
    }

    private static boolean luistert(int poort) {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), poort)) {
            return socket.isConnected();
        } catch (IOException nogNiet) {
            return false;
        }
    }
}
