package nl.sturenmetkwaliteit.notificatie.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A mail server that is away is left alone for a while, by this instance: each time twice as long. */
final class Serverrust {

    private static final Duration EERSTE = Duration.ofSeconds(10);
    private static final int VERDUBBELT_HOOGSTENS = 5;

    private final Clock clock;
    private Instant tot = Instant.MIN;
    private int keren;

    Serverrust(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean duurtNog() {
        return clock.instant().isBefore(tot);
    }

    synchronized void begint() {
        tot = clock.instant().plus(EERSTE.multipliedBy(1L << Math.min(keren, VERDUBBELT_HOOGSTENS)));
        keren++;
    }

    synchronized void isVoorbij() {
        tot = Instant.MIN;
        keren = 0;
    }
}
