package nl.sturenmetkwaliteit.platform.tijd;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;

/** How far ahead anything is planned: a date beyond it is a slip of the pen, and would keep open for ever what waits for it. */
public final class Horizon {

    private static final int JAREN = 2;

    private Horizon() {}

    public static void eisBinnen(String veld, Instant tijdstip, Clock clock) {
        if (tijdstip.isAfter(ZonedDateTime.now(clock).plusYears(JAREN).toInstant())) {
            throw ProbleemException.ongeldig(veld, "TE_VER", "Kies een tijdstip binnen twee jaar.");
        }
    }
}
