package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a kind of file ends up: what is there now, what a line must answer to, and how it is kept. */
interface Bron {

    /** What is known, by key, of the columns that can be read in. Nothing is an empty value. */
    Map<String, Map<Kolom, String>> huidig();

    /** Adds the faults that a cell by itself does not show. */
    void controleer(Blad blad, Map<String, Map<Kolom, String>> huidig, Importfouten fouten);

    void bewaar(List<Verandering> veranderingen);

    /** Of which gemeenten something changes: the processing log of each says so. */
    Set<String> gemeenten(Verandering verandering);
}
