package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.concurrent.CancellationException;

/** The end of a search that nobody waits for any more. */
final class Stop {

    private Stop() {}

    static void als(Volger volger) {
        if (volger.gestopt()) {
            throw new CancellationException();
        }
    }
}
