package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.List;
import java.util.Set;

/**
 * What a file holds.
 *
 * @param kolommen those it has, of those that can be read
 * @param genegeerd the headers of the others
 */
record Blad(Set<Kolom> kolommen, List<String> genegeerd, List<Regel> regels) {

    static final Blad LEEG = new Blad(Set.of(), List.of(), List.of());
}
