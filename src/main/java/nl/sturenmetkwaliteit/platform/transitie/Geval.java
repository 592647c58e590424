package nl.sturenmetkwaliteit.platform.transitie;

import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;

/** One thing at the moment of a transition: the thing, what the caller is to it, and what its conditions look at. */
public interface Geval<S extends Enum<S>> {

    Statusdrager<S> ding();

    Set<Hoedanigheid> hoedanigheden();
}
