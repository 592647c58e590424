package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.List;

/** A value that is a list is kept as its codes with a space between them. */
final class Lijstcel {

    private Lijstcel() {}

    static List<String> codes(String waarde) {
        return waarde.isEmpty() ? List.of() : List.of(waarde.split(" "));
    }
}
