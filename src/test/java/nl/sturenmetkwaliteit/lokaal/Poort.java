package nl.sturenmetkwaliteit.lokaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a port to listen on, or says who has it. */
final class Poort {

    private Poort() {}

    static int choose(int gewenst, String deel, String instelling) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), gewenst));
            return socket.getLocalPort();
        } catch (IOException bezet) {
            String wie = eigenaar(gewenst).map(p -> " door " + p).orElse("");
            throw new StartFout(
                    """
                    Poort %1$d voor %2$s is al bezet%3$s.
                    Stop dat programma, of kies een andere poort met -D%4$s=<poort>.
                    Kijk zo nodig met 'lsof -i :%1$d' wie hem heeft."""
                            .formatted(gewenst, deel, wie, instelling),
                    bezet);
        }
    }

    /** Only Linux tells this without extra tools. */
    private static Optional<String> eigenaar(int poort) {
        Path proc = Path.of("/proc");
        if (!Files.isReadable(proc.resolve("net/tcp"))) {
            return Optional.empty();
        }
        try (Stream<ProcessHandle> processen = ProcessHandle.allProcesses()) {
            String socket = listener(proc, poort);
            return processen
                    .filter(p -> holds(proc.resolve(p.pid() + "/fd"), socket))
                    .findFirst()
                    .map(p -> "proces %d (%s)"
                            .formatted(p.pid(), p.info().command().orElse("onbekend")));
        } catch (IOException | UncheckedIOException onleesbaar) {
            return Optional.empty();
        }
    }

    /** The link text of the listening socket, as it appears in a process's {@code fd} folder. */
    private static String listener(Path proc, int poort) throws IOException {
        String lokaal = ":%04X".formatted(poort);
        for (String tabel : new String[] {"net/tcp", "net/tcp6"}) {
            for (String regel : Files.readAllLines(proc.resolve(tabel))) {
                String[] veld = regel.trim().split("\\s+");
                if (veld[1].endsWith(lokaal) && veld[3].equals("0A")) {
                    return "socket:[" + veld[9] + "]";
                }
            }
        }
        throw new IOException("niemand luistert op " + poort);
    }

    private static boolean holds(Path fd, String socket) {
        try (Stream<Path> links = Files.list(fd)) {
            return links.anyMatch(link -> {
                try {
                    return Files.readSymbolicLink(link).toString().equals(socket);
                } catch (IOException verdwenen) {
                    return false;
                }
            });
        } catch (IOException | UncheckedIOException nietVanOns) {
            return false;
        }
    }
}
