package nl.sturenmetkwaliteit.platform.transitie;

import java.util.List;

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

    /** What stands in the way when it does not hold, a sentence each: its own, where there is no more to say. */
    default List<String> bezwaren(G geval) {
        return List.of(uitleg());
    }
}
