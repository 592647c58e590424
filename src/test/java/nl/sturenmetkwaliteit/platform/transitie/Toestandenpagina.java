package nl.sturenmetkwaliteit.platform.transitie;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;

/** Writes the transition tables as a page people read: a diagram, and who may do what under which conditions. */
final class Toestandenpagina {

    private Toestandenpagina() {}

    static String van(Collection<Overgangstabel<?, ?>> tabellen) {
        StringBuilder pagina = new StringBuilder(
                """
                # Toestanden

                Generated from the transition tables in the code by `./mvnw test -Dtest=ToestandenTest -Dtoestanden.schrijf=true`; a test fails
                when it has drifted. Whoever is not named under *wie* cannot take the step; a step by *niemand* follows from another one.
                """);
        tabellen.forEach(tabel -> voegToe(pagina, tabel));
        return pagina.toString();
    }

    private static void voegToe(StringBuilder pagina, Overgangstabel<?, ?> tabel) {
        pagina.append("\n## ").append(tabel.ding()).append("\n\n```mermaid\nstateDiagram-v2\n");
        tabel.overgangen().forEach(overgang -> pagina.append("    ")
                .append(overgang.van())
                .append(" --> ")
                .append(overgang.naar())
                .append('\n'));
        pagina.append(
                "```\n\n| van | naar | wie | reden | voorwaarden | wat |\n| --- | --- | --- | --- | --- | --- |\n");
        tabel.overgangen().forEach(overgang -> pagina.append(regel(overgang)));
    }

    private static String regel(Overgang<?, ?> overgang) {
        String wie =
                overgang.wie().stream().sorted().map(Hoedanigheid::omschrijving).collect(Collectors.joining("; "));
        String voorwaarden =
                overgang.voorwaarden().stream().map(Voorwaarde::uitleg).collect(Collectors.joining(" "));
        return "| " + overgang.van() + " | " + overgang.naar() + " | " + wie + " | "
                + (overgang.redenVereist() ? "verplicht" : "") + " | " + voorwaarden + " | " + overgang.uitleg()
                + " |\n";
    }
}
