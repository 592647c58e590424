package nl.sturenmetkwaliteit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.privacy.Zin.Uitkomst;
import nl.sturenmetkwaliteit.privacy.Zin.Verwachting;
import nl.sturenmetkwaliteit.privacy.api.Soort;

/** Counts for one kind what the scan makes of the sentences. */
record Telling(Soort soort, long zinnen, long aanwezig, long gevonden, long vals) {

    static Telling of(Soort soort, List<Zin> zinnen) {
        long aanwezig = 0;
        long gevonden = 0;
        long vals = 0;
        for (Zin zin : zinnen) {
            List<String> aanwezigInZin = zin.verwacht().stream()
                    .filter(Verwachting::isInTekst)
                    .filter(verwacht -> verwacht.soort() == soort)
                    .map(Verwachting::alsGevonden)
                    .toList();
            List<String> gemeld = new ArrayList<>(zin.gemeld());
            gemeld.removeIf(melding -> !melding.startsWith(soort.name()));
            aanwezig += aanwezigInZin.size();
            gevonden += aanwezigInZin.stream().filter(gemeld::remove).count();
            vals += gemeld.size();
        }
        long over = zinnen.stream().filter(zin -> zin.over() == soort).count();
        return new Telling(soort, over, aanwezig, gevonden, vals);
    }

    static String alsMarkdown(List<Zin> zinnen) {
        List<Telling> tellingen =
                Stream.of(Soort.values()).map(soort -> of(soort, zinnen)).toList();
        StringBuilder tabel = new StringBuilder(
                """
                | kind | sentences | in them | found | missed | false alarms |
                | --- | ---: | ---: | ---: | ---: | ---: |
                """);
        tellingen.forEach(telling -> tabel.append(telling.regel()));
        return tabel + "\nMissed:\n\n" + lijst(zinnen, Uitkomst.GEMIST) + "\nFalse alarms:\n\n"
                + lijst(zinnen, Uitkomst.VALS);
    }

    private String regel() {
        return "| %s | %d | %d | %d | %d | %d |%n"
                .formatted(soort, zinnen, aanwezig, gevonden, aanwezig - gevonden, vals)
                .replace(System.lineSeparator(), "\n");
    }

    private static String lijst(List<Zin> zinnen, Uitkomst uitkomst) {
        return Stream.of(Soort.values())
                .flatMap(soort -> zinnen.stream().filter(zin -> zin.over() == soort))
                .filter(zin -> zin.verwacht().stream().anyMatch(verwacht -> verwacht.uitkomst() == uitkomst))
                .map(zin -> "- " + zin.over() + ": \"" + zin.tekst().replace("\n", " / ") + "\" (" + zin.opmerking()
                        + ")\n")
                .collect(Collectors.joining());
    }
}
