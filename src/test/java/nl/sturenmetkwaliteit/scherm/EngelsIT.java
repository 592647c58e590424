package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Someone who reads no Dutch. */
@Scherm
class EngelsIT {

    private static final String WIE = "kim.oldenzaal";
    private static final Path TEKSTEN = Path.of("src/main/webui/src");

    private static final Path ZINNEN = Path.of("src/main/resources/engels");

    /** Every text in sight; what people wrote stays in their own language, and says so. */
    private static final String GEZEGD =
            """
            () => {
              const boom = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const gezegd = [];
              while (boom.nextNode()) {
                const ding = boom.currentNode.parentElement;
                if (ding.closest('[lang]:not(html)')?.lang !== 'nl' && ding.checkVisibility()) gezegd.push(boom.currentNode.textContent.trim());
              }
              return gezegd;
            }
            """;

    @Test
    void elke_pagina_is_in_het_engels_ook_na_opnieuw_inloggen(Mensen mensen) throws IOException {
        Set<String> alleenNederlands = alleenNederlands();
        Page pagina = mensen.achterEenBureau(WIE, "/");
        kies(pagina, "English");
        List<String> mis = new ArrayList<>();
        List<String> soorten =
                new Rondgang(pagina, 1).langs(pad -> mis.addAll(nederlands(pagina, pad, alleenNederlands)));
        Assertions.assertThat(mis).isEmpty();
        Assertions.assertThat(soorten).hasSizeGreaterThan(10);

        koppeling(pagina, "Log out").click();
        Page opnieuw = mensen.niemand();
        opnieuw.navigate("/inloggen");
        Mensen.logIn(opnieuw, WIE);
        assertThat(titel(opnieuw)).hasText("My tasks");
        assertThat(opnieuw.locator("html")).hasAttribute("lang", "en");
        kies(opnieuw, "Nederlands");
        assertThat(titel(opnieuw)).hasText("Mijn taken");
        Assertions.assertThat(nederlands(opnieuw, "/", alleenNederlands)).contains("/: Mijn taken");
    }

    private static List<String> nederlands(Page pagina, String pad, Set<String> alleenNederlands) {
        List<String> mis = new ArrayList<>();
        String taal = pagina.getAttribute("html", "lang");
        if (!"en".equals(taal)) {
            mis.add(pad + ": de taal is " + taal);
        }
        for (Object gezegd : (List<?>) pagina.evaluate(GEZEGD)) {
            String tekst = gezegd.toString();
            if (alleenNederlands.contains(tekst) || tekst.matches("[a-z]+(\\.[a-zA-Z]+)+")) {
                mis.add(pad + ": " + tekst);
            }
        }
        return mis;
    }

    /** What the application says in Dutch alone, and what the service does. */
    private static Set<String> alleenNederlands() throws IOException {
        Set<String> nederlands = teksten("nl.json");
        nederlands.removeAll(teksten("en.json"));
        Map<String, String> engels = new HashMap<>();
        try (Stream<Path> bestanden = Files.list(ZINNEN)) {
            for (Path pad : bestanden.toList()) {
                engels.putAll(new ObjectMapper().readValue(pad.toFile(), new TypeReference<Map<String, String>>() {}));
            }
        }
        nederlands.addAll(engels.keySet());
        nederlands.removeAll(engels.values());
        return nederlands;
    }

    /** Every text of the application in a language. */
    private static Set<String> teksten(String bestand) throws IOException {
        Set<String> teksten = new HashSet<>();
        try (Stream<Path> bestanden = Files.walk(TEKSTEN)) {
            for (Path pad : bestanden.filter(pad -> pad.endsWith(bestand)).toList()) {
                verzamel(new ObjectMapper().readTree(pad.toFile()), teksten);
            }
        }
        return teksten;
    }

    private static void verzamel(JsonNode knoop, Set<String> teksten) {
        if (knoop.isTextual()) {
            teksten.add(knoop.asText());
        } else {
            knoop.forEach(kind -> verzamel(kind, teksten));
        }
    }

    private static void kies(Page pagina, String taal) {
        pagina.waitForResponse(
                antwoord -> antwoord.url().endsWith("/ik/voorkeuren")
                        && "PUT".equals(antwoord.request().method()),
                () -> knop(pagina, taal).click());
    }
}
