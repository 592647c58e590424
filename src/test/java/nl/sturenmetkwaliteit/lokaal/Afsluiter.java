package nl.sturenmetkwaliteit.lokaal;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stops one process when the JVM ends. Under Maven this class's own loader is closed by then, so it uses nothing but the JDK
 * and no lambdas.
 */
final class Afsluiter extends Thread {

    private static final long GEDULD_SECONDEN = 15;

    private final ProcessHandle proces;
    private final String signaal;

    private Afsluiter(ProcessHandle proces, String signaal) {
        super(root(), "stop-" + proces.pid());
        this.proces = proces;
        this.signaal = signaal;
    }

    static void register(ProcessHandle proces, String signaal) {
        Runtime.getRuntime().addShutdownHook(new Afsluiter(proces, signaal));
    }

    static void stop(ProcessHandle proces, String signaal) {
        new Afsluiter(proces, signaal).run();
    }

    /** Maven destroys the thread group it gave us before the JVM ends, and a thread of a destroyed group does not start. */
    private static ThreadGroup root() {
        ThreadGroup groep = Thread.currentThread().getThreadGroup();
        while (groep.getParent() != null) {
            groep = groep.getParent();
        }
        return groep;
    }

    @Override
    public void run() {
        try {
            new ProcessBuilder("kill", "-" + signaal, Long.toString(proces.pid())).start();
            proces.onExit().get(GEDULD_SECONDEN, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException hardnekkig) {
            proces.destroyForcibly();
        } catch (InterruptedException haast) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
