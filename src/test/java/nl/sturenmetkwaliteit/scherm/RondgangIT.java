package nl.sturenmetkwaliteit.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every page that someone can reach: accessible as far as a machine can tell, named, in one piece on a narrow screen. In the gate once, in
 * Dutch; {@code -Dscherm.talen=nl,en -Dscherm.alles=true} looks at each page for each role in both languages and writes the table in
 * {@code src/docs/toegankelijkheid.md}.
 */
@Scherm
class RondgangIT {

    /** Who sees most of each role in the demo story. */
    private static final Map<String, String> ROLLEN = new TreeMap<>(Map.of(
            "1 coördinator", "fatima.amsterdam",
            "2 peer", "iris.groningen",
            "3 NDSD", "carolien.ndsd",
            "4 beheerder", "beatrijs.ndsd"));

    private static final int SMAL = 320;
    private static final boolean ALLES = Boolean.getBoolean("scherm.alles");
    private static final List<String> TALEN =
            List.of(System.getProperty("scherm.talen", "nl").split(","));

    private final Map<String, Map<String, Integer>> tabel = new TreeMap<>();
    private final List<String> bevindingen = new ArrayList<>();

    @Test
    void elke_pagina_is_toegankelijk_heeft_een_naam_en_past_op_een_smal_scherm(Mensen mensen) throws IOException {
        Set<String> gehad = new HashSet<>();
        for (String taal : TALEN) {
            ROLLEN.forEach((rol, gebruiker) -> loop(mensen, rol, gebruiker, taal, gehad));
        }
        if (ALLES) {
            schrijf();
        }
        assertThat(bevindingen).isEmpty();
        assertThat(tabel).hasSizeGreaterThan(30);
    }

    private void loop(Mensen mensen, String rol, String gebruiker, String taal, Set<String> gehad) {
        Page pagina = mensen.achterEenBureau(gebruiker, "/");
        taal(pagina, taal);
        new Rondgang(pagina, ALLES ? 2 : 1).langs(pad -> {
            String soort = Rondgang.soort(pad);
            if (ALLES || gehad.add(soort)) {
                List<String> fouten = kijk(pagina, taal);
                tabel.computeIfAbsent(soort, nieuw -> new TreeMap<>())
                        .merge(rol + " " + taal, fouten.size(), Integer::sum);
                fouten.forEach(fout -> bevindingen.add(taal + " " + gebruiker + " " + pad + ": " + fout));
            }
        });
        taal(pagina, "nl");
    }

    private static List<String> kijk(Page pagina, String taal) {
        List<String> fouten = new ArrayList<>(Axe.bevindingen(pagina));
        if (pagina.locator("h1").first().innerText().matches("Niet gevonden|Not found")) {
            fouten.add("de koppeling hierheen leidt naar niets");
        }
        if (pagina.locator("h1").count() != 1) {
            fouten.add(pagina.locator("h1").count() + " koppen van niveau 1");
        }
        if (!pagina.title().startsWith(pagina.locator("h1").first().innerText().strip())) {
            fouten.add("het venster heet " + pagina.title());
        }
        if (!taal.equals(pagina.getAttribute("html", "lang"))) {
            fouten.add("de taal is " + pagina.getAttribute("html", "lang"));
        }
        int breed = pagina.viewportSize().width;
        pagina.setViewportSize(SMAL, pagina.viewportSize().height);
        Object inhoud = pagina.evaluate("document.documentElement.scrollWidth");
        if (((Number) inhoud).intValue() > SMAL) {
            fouten.add("op 320 px is de pagina " + inhoud + " px breed");
        }
        pagina.setViewportSize(breed, pagina.viewportSize().height);
        return fouten;
    }

    private static void taal(Page pagina, String taal) {
        String knop = "en".equals(taal) ? "English" : "Nederlands";
        if (!taal.equals(pagina.getAttribute("html", "lang"))) {
            pagina.waitForResponse(
                    antwoord -> antwoord.url().endsWith("/ik/voorkeuren")
                            && "PUT".equals(antwoord.request().method()),
                    () -> pagina.getByText(knop).click());
        }
    }

    private void schrijf() throws IOException {
        List<String> kolommen = tabel.values().stream()
                .flatMap(rij -> rij.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        StringBuilder blad = new StringBuilder("# Accessibility: what axe found\n\n")
                .append(
                        "Every page of the browser application by role and language, in a real Chromium with the demo story: the number of rules")
                .append(
                        " broken (WCAG 2.2 A and AA, and axe's best practices), `-` where the role has no such page.\n\n| page |");
        kolommen.forEach(kolom -> blad.append(' ').append(kolom.substring(2)).append(" |"));
        blad.append("\n| --- |").append(" --- |".repeat(kolommen.size())).append('\n');
        tabel.forEach((soort, rij) -> {
            blad.append("| `").append(soort).append("` |");
            kolommen.forEach(kolom -> blad.append(' ')
                    .append(rij.containsKey(kolom) ? rij.get(kolom) : "-")
                    .append(" |"));
            blad.append('\n');
        });
        Files.writeString(Path.of("src/docs/toegankelijkheid.md"), blad);
    }
}
