package nl.sturenmetkwaliteit.platform.transitie;

/**
 * A named condition of a transition, with the Dutch sentence that says what is needed. Usually an enum constant, so that a new rule is
 * one new constant.
 *
 * @param <G> the case the condition is asked about
 */
public interface Voorwaarde<G> {

    /** Stable code, upper snake case; the name of the enum constant. */
    String name();

    String uitleg();

    boolean geldt(G geval);
}
