package nl.sturenmetkwaliteit.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.privacy.api.Soort;
import org.junit.jupiter.api.Test;

/**
 * Keeps the figures on the page equal to what the scan does. After a change of rules or sentences:
 * {@code -Dtest=PaginaTest -Dprivacyscan.pagina=schrijf} writes them anew.
 */
class PaginaTest {

    private static final Path PAGINA = Path.of("src/docs/privacyscan.md");
    private static final String BEGIN = "<!-- figures: written by PaginaTest -->\n\n";
    private static final String EINDE = "\n<!-- end of figures -->";
    private static final int ZINNEN_PER_SOORT = 20;

    @Test
    void de_cijfers_op_de_pagina_zijn_die_van_de_scan() throws IOException {
        String pagina = Files.readString(PAGINA);
        int begin = pagina.indexOf(BEGIN) + BEGIN.length();
        int einde = pagina.indexOf(EINDE);
        String cijfers = Telling.alsMarkdown(Zin.all());
        if ("schrijf".equals(System.getProperty("privacyscan.pagina"))) {
            Files.writeString(PAGINA, pagina.substring(0, begin) + cijfers + pagina.substring(einde));
            return;
        }
        assertEquals(cijfers, pagina.substring(begin, einde));
    }

    @Test
    void elke_soort_heeft_genoeg_zinnen_met_en_zonder_vondst() {
        List<Zin> zinnen = Zin.all();
        Stream.of(Soort.values()).forEach(soort -> {
            Telling telling = Telling.of(soort, zinnen);
            assertTrue(telling.zinnen() >= ZINNEN_PER_SOORT, telling::toString);
            assertTrue(telling.gevonden() >= ZINNEN_PER_SOORT / 2, telling::toString);
            assertTrue(
                    zinnen.stream()
                            .anyMatch(
                                    zin -> zin.over() == soort && zin.verwacht().isEmpty()),
                    telling::toString);
        });
    }
}
