package nl.sturenmetkwaliteit.notificatie.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between the service and the real mail server, and spoils what the line carries. What is spoiled begins with a text, such as
 * {@code RCPT TO:<iemand@}; a message that ended counts as {@code .}, and is spoiled after the server took it.
 */
final class Storing implements AutoCloseable {

    /** The line is cut instead of an answer. */
    static final String WEG = "WEG";

    /** There is no answer, and the line stays open. */
    static final String STIL = "STIL";

    private final ServerSocket hier;
    private final int server;
    private final Map<String, String> antwoorden;
    private final ExecutorService lijnen = Executors.newCachedThreadPool();

    private Storing(ServerSocket hier, int server, Map<String, String> antwoorden) {
        this.hier = hier;
        this.server = server;
        this.antwoorden = antwoorden;
        lijnen.submit(this::luister);
    }

    static Storing met(int server, Map<String, String> antwoorden) throws IOException {
        return new Storing(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server, antwoorden);
    }

    int poort() {
        return hier.getLocalPort();
    }

    private Void luister() throws IOException {
        while (true) {
            Socket klant = hier.accept();
            lijnen.submit(() -> {
                verbind(klant);
                return null;
            });
        }
    }

    private void verbind(Socket klant) throws IOException {
        try (klant;
                Socket ver = new Socket(InetAddress.getLoopbackAddress(), server);
                BufferedReader vanKlant = lezer(klant);
                BufferedReader vanServer = lezer(ver)) {
            klant.setTcpNoDelay(true);
            ver.setTcpNoDelay(true);
            zeg(klant, antwoord(vanServer));
            boolean inBericht = false;
            String regel = vanKlant.readLine();
            while (regel != null) {
                boolean einde = inBericht && regel.equals(".");
                Optional<String> storing = inBericht && !einde ? Optional.empty() : storing(regel);
                if (storing.isEmpty() || einde) {
                    zeg(ver, regel + "\r\n");
                }
                if (!inBericht || einde) {
                    String gezegd = storing.isEmpty() || einde ? antwoord(vanServer) : "";
                    if (!zegTerug(klant, storing.orElse(gezegd))) {
                        return;
                    }
                    inBericht = gezegd.startsWith("354");
                }
                regel = vanKlant.readLine();
            }
        }
    }

    /** @return whether the line still stands */
    private static boolean zegTerug(Socket klant, String antwoord) throws IOException {
        if (antwoord.equals(WEG)) {
            return false;
        }
        if (!antwoord.equals(STIL)) {
            zeg(klant, antwoord.endsWith("\r\n") ? antwoord : antwoord + "\r\n");
        }
        return true;
    }

    private Optional<String> storing(String regel) {
        return antwoorden.entrySet().stream()
                .filter(spelregel -> regel.startsWith(spelregel.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String antwoord(BufferedReader server) throws IOException {
        StringBuilder geheel = new StringBuilder();
        String regel;
        do {
            regel = String.valueOf(server.readLine());
            geheel.append(regel).append("\r\n");
        } while (regel.matches("\\d{3}-.*"));
        return geheel.toString();
    }

    private static BufferedReader lezer(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void zeg(Socket socket, String wat) throws IOException {
        OutputStream uit = socket.getOutputStream();
        uit.write(wat.getBytes(StandardCharsets.ISO_8859_1));
        uit.flush();
    }

    @Override
    public void close() throws IOException {
        hier.close();
        lijnen.shutdownNow();
    }
}
