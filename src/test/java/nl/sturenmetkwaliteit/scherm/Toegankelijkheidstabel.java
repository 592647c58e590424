package nl.sturenmetkwaliteit.scherm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found on each page, by role and language: for a person to read, in {@code src/docs/toegankelijkheid.md}. */
final class Toegankelijkheidstabel {

    private static final Path BLAD = Path.of("src/docs/toegankelijkheid.md");
    private static final Path PAGINAS = Path.of("src/main/webui/src");
    private static final Pattern ROUTE = Pattern.compile("path: '(/[^']*)'");

    private record Vak(int keer, int bevindingen) {

        Vak en(Vak ander) {
            return new Vak(keer + ander.keer, bevindingen + ander.bevindingen);
        }
    }

    private final Map<String, Map<String, Vak>> rijen = new TreeMap<>();
    private final Set<String> kolommen = new LinkedHashSet<>();

    void noteer(String soort, String kolom, int bevindingen) {
        kolommen.add(kolom);
        rijen.computeIfAbsent(soort, nieuw -> new TreeMap<>()).merge(kolom, new Vak(1, bevindingen), Vak::en);
    }

    int paginas() {
        return rijen.size();
    }

    /** The pages that the application has and that nobody came to. */
    Set<String> gemist() throws IOException {
        Set<String> gezien =
                rijen.keySet().stream().map(Toegankelijkheidstabel::vorm).collect(Collectors.toSet());
        Set<String> gemist = new TreeSet<>();
        for (String route : routes()) {
            if (!gezien.contains(vorm(route))) {
                gemist.add(route);
            }
        }
        return gemist;
    }

    void schrijf(Map<String, String> wie, List<String> talen, List<String> bevindingen) throws IOException {
        int bezoeken = rijen.values().stream()
                .flatMap(rij -> rij.values().stream())
                .mapToInt(Vak::keer)
                .sum();
        StringBuilder blad = new StringBuilder("# Accessibility: what axe found\n\n")
                .append("Written by `./mvnw verify -Dit.test=RondgangIT -Dscherm.alles=true -Dscherm.talen=")
                .append(String.join(",", talen))
                .append("` on ")
                .append(LocalDate.now(java.time.ZoneOffset.UTC))
                .append(": a real Chromium on the packaged product with the demo story.\n\n")
                .append("- **Pages**: ")
                .append(rijen.size())
                .append(" of the application's ")
                .append(routes().size())
                .append(
                        ", found by following every link from the first page; for each role and language on the first two things it can show. ")
                .append(bezoeken)
                .append(" visits.\n- **Roles**: ")
                .append(wie.entrySet().stream()
                        .map(rol -> rol.getKey() + " (" + rol.getValue() + ")")
                        .collect(Collectors.joining(", ")))
                .append(".\n- **Languages**: ")
                .append(String.join(", ", talen))
                .append(
                        ".\n- **Windows**: axe at 1280 and at 390 px wide; no sideways scrolling at 320 px (what 400 % zoom leaves of 1280), ")
                .append(
                        "nor there with the text spacing of WCAG 1.4.12.\n- **Rules**: WCAG 2.0, 2.1 and 2.2, A and AA, and axe's best practices; ")
                .append("and one heading of level 1, a window named after it, the language of the page.\n")
                .append(
                        "- **Not in it**: what opens on a page (dialogs, what one unfolds), errors, and what a machine cannot judge.\n\n")
                .append(
                        "A number is how many rules were broken there, over all visits and windows; `-`: nobody of that role comes there by a link.\n");
        Set<String> gemist = gemist();
        if (!gemist.isEmpty()) {
            blad.append("\nNot visited, for no link in the demo story leads there: ")
                    .append(gemist.stream().map(route -> "`" + route + "`").collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        blad.append("\n| page | ")
                .append(String.join(" | ", kolommen))
                .append(" |\n| --- |")
                .append(" --- |".repeat(kolommen.size()))
                .append('\n');
        rijen.forEach((soort, rij) -> blad.append("| `")
                .append(soort)
                .append("` | ")
                .append(kolommen.stream()
                        .map(kolom -> rij.containsKey(kolom)
                                ? String.valueOf(rij.get(kolom).bevindingen())
                                : "-")
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        if (!bevindingen.isEmpty()) {
            blad.append("\n## Found\n\n");
            bevindingen.forEach(bevinding -> blad.append("- ").append(bevinding).append('\n'));
        }
        Files.writeString(BLAD, blad);
    }

    private static Set<String> routes() throws IOException {
        try (Stream<Path> bestanden = Files.walk(PAGINAS)) {
            Set<String> routes = new TreeSet<>();
            for (Path pad : bestanden.filter(pad -> pad.endsWith("routes.tsx")).toList()) {
                ROUTE.matcher(Files.readString(pad)).results().forEach(route -> routes.add(route.group(1)));
            }
            return routes;
        }
    }

    /** An address whatever the things in it are called. */
    private static String vorm(String route) {
        return route.replaceAll(":\\w+", ":");
    }
}
