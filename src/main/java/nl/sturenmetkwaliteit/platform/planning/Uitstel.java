package nl.sturenmetkwaliteit.platform.planning;

import java.time.Duration;

/** How long to wait before what failed is tried again: each time twice as long, up to a point. */
public record Uitstel(Duration eerste, Duration langste) {

    /** So often doubled, the longest was reached by any that we use. */
    private static final int VERDUBBELT_HOOGSTENS = 20;

    /** @param pogingen how often it failed before this time */
    public Duration na(int pogingen) {
        Duration wacht = eerste.multipliedBy(1L << Math.min(pogingen, VERDUBBELT_HOOGSTENS));
        return wacht.compareTo(langste) < 0 ? wacht : langste;
    }
}
