package nl.sturenmetkwaliteit.platform.transitie;

import java.util.UUID;

/** A thing with a status. It has no setter for it: only the engine can make a {@link Stap}. */
public interface Statusdrager<S extends Enum<S>> {

    UUID getId();

    S getStatus();

    int getVersie();

    void zet(Stap<S> stap);
}
