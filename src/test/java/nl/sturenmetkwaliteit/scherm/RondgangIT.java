package nl.sturenmetkwaliteit.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.sturenmetkwaliteit.hulp.Als;
import org.junit.jupiter.api.Test;

/**
 * Every page that someone can reach: accessible as far as a machine can tell, named, in one piece on a narrow screen. In the gate once, in
 * Dutch, at a desk; {@code -Dscherm.talen=nl,en -Dscherm.alles=true} looks at each page for each role in both languages, on a phone too, and
 * writes the table in {@code src/docs/toegankelijkheid.md}.
 */
@Scherm
class RondgangIT {

    private static final String NIEMAND = "nobody logged in";
    private static final boolean ALLES = Boolean.getBoolean("scherm.alles");
    private static final List<String> TALEN =
            List.of(System.getProperty("scherm.talen", "nl").split(","));
    private static final Map<String, String> ROLLEN = rollen();

    private static final int TELEFOON = 390;
    private static final int SMAL = 320;
    private static final String KAAL =
            """
            [...document.querySelectorAll('select')].map((lijst) => getComputedStyle(lijst))
              .some(({ appearance, backgroundImage }) => appearance === 'none' && backgroundImage === 'none')
            """;
    private static final String RUIME_TEKST =
            """
            () => {
              const blad = new CSSStyleSheet();
              blad.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
                + 'p { margin-block-end: 2em !important }');
              document.adoptedStyleSheets.push(blad);
              const breed = document.documentElement.scrollWidth;
              document.adoptedStyleSheets = document.adoptedStyleSheets.filter((ander) => ander !== blad);
              return breed;
            }
            """;

    private final Toegankelijkheidstabel tabel = new Toegankelijkheidstabel();
    private final List<String> bevindingen = new ArrayList<>();

    @Test
    void elke_pagina_is_toegankelijk_heeft_een_naam_en_past_op_een_smal_scherm(Mensen mensen) throws IOException {
        Set<String> gehad = new HashSet<>();
        for (String taal : TALEN) {
            for (Map.Entry<String, String> rol : ROLLEN.entrySet()) {
                loop(mensen, rol.getKey(), rol.getValue(), taal, gehad);
                if (ALLES) {
                    // a round takes long: what is cut off leaves what it saw
                    tabel.schrijf(ROLLEN, TALEN, bevindingen);
                }
            }
        }
        assertThat(bevindingen).isEmpty();
        assertThat(tabel.paginas()).isGreaterThan(30);
    }

    /** Nothing found means something only where something can be. */
    @Test
    void wat_niet_toegankelijk_is_wordt_gezien(Mensen mensen) {
        Page pagina = mensen.niemand();
        pagina.setContent(
                "<html lang='nl'><title>Proef</title><main><h1>Proef</h1><img src='data:,'><button></button></main>");
        assertThat(Axe.bevindingen(pagina))
                .anyMatch(fout -> fout.startsWith("image-alt "))
                .anyMatch(fout -> fout.startsWith("button-name "));
        pagina.setContent("<html lang='nl'><title>Proef</title><main><h1>Proef</h1><button>Verder</button></main>");
        assertThat(Axe.bevindingen(pagina)).isEmpty();
    }

    /** Who sees most of each role in the demo story. */
    private static Map<String, String> rollen() {
        Map<String, String> rollen = new LinkedHashMap<>();
        if (ALLES) {
            rollen.put("visitor", NIEMAND);
            rollen.put("casushouder", "marloes.amsterdam");
        }
        rollen.put("coordinator", "fatima.amsterdam");
        rollen.put("peer", "iris.groningen");
        rollen.put("begeleider", "carolien.ndsd");
        if (ALLES) {
            rollen.put("desk", "omar.ndsd");
            rollen.put("peer in a ronde", "renske.schiermonnikoog");
        }
        rollen.put("beheerder", "beatrijs.ndsd");
        return rollen;
    }

    private void loop(Mensen mensen, String rol, String gebruiker, String taal, Set<String> gehad) {
        Page pagina = begin(mensen, gebruiker, taal);
        new Rondgang(pagina, ALLES ? 2 : 1).langs(pad -> {
            String soort = Rondgang.soort(pad);
            if (ALLES || gehad.add(soort)) {
                List<String> fouten = kijk(pagina, taal);
                tabel.noteer(soort, rol + " " + taal, fouten.size());
                fouten.forEach(fout -> bevindingen.add(taal + " " + gebruiker + " " + pad + ": " + fout));
            }
        });
        if (!NIEMAND.equals(gebruiker)) {
            spreekt(gebruiker, "nl");
        }
    }

    private static Page begin(Mensen mensen, String gebruiker, String taal) {
        if (NIEMAND.equals(gebruiker)) {
            return mensen.niemand(taal);
        }
        spreekt(gebruiker, taal);
        return mensen.achterEenBureau(gebruiker, "/");
    }

    private static List<String> kijk(Page pagina, String taal) {
        List<String> fouten = new ArrayList<>(Axe.bevindingen(pagina));
        String titel = pagina.locator("h1").first().innerText().strip();
        if (titel.matches("Niet gevonden|Not found")) {
            fouten.add("de koppeling hierheen leidt naar niets");
        }
        if (pagina.locator("h1").count() != 1) {
            fouten.add(pagina.locator("h1").count() + " koppen van niveau 1");
        }
        if (!pagina.title().startsWith(titel)) {
            fouten.add("het venster heet " + pagina.title());
        }
        if (!taal.equals(pagina.getAttribute("html", "lang"))) {
            fouten.add("de taal is " + pagina.getAttribute("html", "lang"));
        }
        if ((Boolean) pagina.evaluate(KAAL)) {
            fouten.add("een keuzelijst ziet eruit als een tekstveld");
        }
        int breed = pagina.viewportSize().width;
        if (ALLES) {
            pagina.setViewportSize(TELEFOON, pagina.viewportSize().height);
            Axe.bevindingen(pagina).forEach(fout -> fouten.add("op een telefoon: " + fout));
        }
        pagina.setViewportSize(SMAL, pagina.viewportSize().height);
        past(pagina, "document.documentElement.scrollWidth", "", fouten);
        past(pagina, RUIME_TEKST, " met ruime tekst", fouten);
        pagina.setViewportSize(breed, pagina.viewportSize().height);
        return fouten;
    }

    private static void past(Page pagina, String meting, String hoe, List<String> fouten) {
        int inhoud = ((Number) pagina.evaluate(meting)).intValue();
        if (inhoud > SMAL) {
            fouten.add("op 320 px" + hoe + " is de pagina " + inhoud + " px breed");
        }
    }

    /** As their preference says, on every page and wherever they were: not every page has the choice on it. */
    private static void spreekt(String gebruiker, String taal) {
        String voorkeuren = "/ik/voorkeuren";
        Als.als(gebruiker)
                .header("If-Match", Als.etag(gebruiker, voorkeuren))
                .body(Map.of("taal", taal.toUpperCase(Locale.ROOT)))
                .put(voorkeuren)
                .then()
                .statusCode(200);
    }
}
