package nl.sturenmetkwaliteit.platform.transitie;

import java.time.Instant;

/** A permitted change of status. Made by the engine alone, after every condition was met. */
public final class Stap<S extends Enum<S>> {

    private final S naar;
    private final Instant op;

    Stap(S naar, Instant op) {
        this.naar = naar;
        this.op = op;
    }

    public S naar() {
        return naar;
    }

    public Instant op() {
        return op;
    }
}
