package nl.sturenmetkwaliteit.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** When a page has all it asked for. A stream of events does not count: it stays open as long as the page does. */
final class Rust {

    private static final String STROOM = "eventsource";
    private static final int MOMENT_MS = 30;
    private static final int STILLE_MOMENTEN = 4;
    private static final long GEDULD = TimeUnit.SECONDS.toNanos(15);

    private Rust() {}

    /** Opens an address, and comes back when nothing more is on its way and the page has its heading. */
    static void opHet(Page pagina, String pad) {
        Set<Request> onderweg = new HashSet<>();
        Consumer<Request> vertrokken = verzoek -> {
            if (!STROOM.equals(verzoek.resourceType())) {
                onderweg.add(verzoek);
            }
        };
        Consumer<Request> terug = onderweg::remove;
        // what the page before this one asked for goes with it, and nobody says so
        Consumer<Frame> gegaan = frame -> {
            if (frame.equals(pagina.mainFrame())) {
                onderweg.clear();
            }
        };
        pagina.onRequest(vertrokken);
        pagina.onRequestFinished(terug);
        pagina.onRequestFailed(terug);
        pagina.onFrameNavigated(gegaan);
        try {
            pagina.navigate(pad);
            wacht(pagina, onderweg);
        } finally {
            pagina.offRequest(vertrokken);
            pagina.offRequestFinished(terug);
            pagina.offRequestFailed(terug);
            pagina.offFrameNavigated(gegaan);
        }
    }

    private static List<String> adressen(Set<Request> verzoeken) {
        return verzoeken.stream().map(Request::url).toList();
    }

    /** Nothing may be on its way while the browser is still working out what came in. */
    private static boolean heeftInhoud(Page pagina) {
        return pagina.locator("h1").count() > 0 && pagina.locator(".smk-laden").count() == 0;
    }

    private static void wacht(Page pagina, Set<Request> onderweg) {
        long tot = System.nanoTime() + GEDULD;
        int stil = 0;
        while (stil < STILLE_MOMENTEN) {
            pagina.waitForTimeout(MOMENT_MS);
            stil = onderweg.isEmpty() && heeftInhoud(pagina) ? stil + 1 : 0;
            assertThat(System.nanoTime())
                    .as("%s komt tot rust; onderweg: %s", pagina.url(), adressen(onderweg))
                    .isLessThan(tot);
        }
    }
}
