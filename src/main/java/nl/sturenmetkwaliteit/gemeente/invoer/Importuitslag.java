package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.List;
import nl.sturenmetkwaliteit.gemeente.belang.Afgeleiden;
import org.jspecify.annotations.Nullable;

/**
 * What a file comes to.
 *
 * @param fouten the first of them; {@code aantalFouten} counts all
 * @param belangenconflicten what followed from it, when it was kept
 */
record Importuitslag(
        boolean proef,
        int regels,
        long nieuw,
        long gewijzigd,
        long ongewijzigd,
        List<Regelverandering> veranderingen,
        int aantalFouten,
        List<Importfout> fouten,
        List<String> genegeerdeKolommen,
        Afgeleiden.@Nullable Verschil belangenconflicten) {

    /** @param naam of the gemeente, where the line is about one */
    record Regelverandering(
            int regel, String sleutel, @Nullable String naam, String soort, List<Waardeverandering> wijzigingen) {

        static Regelverandering van(Verandering verandering) {
            return new Regelverandering(
                    verandering.regel().nummer(),
                    verandering.sleutel(),
                    verandering.wordt().get(Kolom.NAAM),
                    verandering.isNieuw() ? "NIEUW" : "GEWIJZIGD",
                    verandering.isNieuw() ? List.of() : Waardeverandering.van(verandering));
        }
    }

    /** One cell that says something else than was known. Absent is nothing. */
    record Waardeverandering(String kolom, @Nullable String van, @Nullable String naar) {

        static List<Waardeverandering> van(Verandering verandering) {
            var was = verandering.was();
            return verandering.regel().waarden().entrySet().stream()
                    .filter(w -> verandering.raakt(w.getKey()))
                    .map(w -> new Waardeverandering(
                            w.getKey().kop(),
                            was == null ? null : ietsOf(was.getOrDefault(w.getKey(), "")),
                            ietsOf(w.getValue())))
                    .toList();
        }

        private static @Nullable String ietsOf(String waarde) {
            return waarde.isEmpty() ? null : waarde;
        }
    }

    static Importuitslag van(
            boolean proef,
            Blad blad,
            List<Verandering> veranderingen,
            Importfouten fouten,
            Afgeleiden.@Nullable Verschil belangenconflicten) {
        long nieuw = veranderingen.stream().filter(Verandering::isNieuw).count();
        long goed = blad.regels().stream().filter(r -> !fouten.in(r.nummer())).count();
        return new Importuitslag(
                proef,
                blad.regels().size(),
                nieuw,
                veranderingen.size() - nieuw,
                goed - veranderingen.size(),
                veranderingen.stream().map(Regelverandering::van).toList(),
                fouten.aantal(),
                fouten.lijst(),
                blad.genegeerd(),
                belangenconflicten);
    }
}
