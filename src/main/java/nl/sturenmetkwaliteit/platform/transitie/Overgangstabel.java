package nl.sturenmetkwaliteit.platform.transitie;

import java.util.List;

/**
 * Every way in which one kind of thing may change its status. Drives {@code GET} and {@code POST .../overgangen}, the scheduler and the
 * page of the states in the documentation.
 *
 * @param ding the name of the thing, as in the history: {@code casus}
 */
public record Overgangstabel<G extends Geval<S>, S extends Enum<S>>(String ding, List<Overgang<G, S>> overgangen) {}
