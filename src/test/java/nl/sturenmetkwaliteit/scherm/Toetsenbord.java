package nl.sturenmetkwaliteit.scherm;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/**
 * Someone who uses keys only: goes on with Tab until the focus is where it should be, and never puts it there. At each stop they see where
 * they are: the focus is marked, and not behind something else.
 */
final class Toetsenbord {

    private static final int GEDULD = 150;

    /** Nothing, or what hides the focus; nine points of what has it, for half of it may lie off the screen. */
    private static final String GEMERKT =
            """
            () => {
              const ding = document.activeElement;
              if (!ding || ding === document.body) return null;
              const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(ding);
              if ((outlineStyle === 'none' || parseFloat(outlineWidth) < 2) && boxShadow === 'none') return 'geen rand: ' + ding.outerHTML;
              const vlak = ding.getBoundingClientRect();
              const erboven = [];
              for (const x of [0.1, 0.5, 0.9]) for (const y of [0.1, 0.5, 0.9]) {
                const daar = document.elementFromPoint(vlak.x + x * vlak.width, vlak.y + y * vlak.height);
                if (daar && (ding.contains(daar) || daar.contains(ding) || [...(ding.labels ?? [])].includes(daar))) return null;
                erboven.push(daar?.outerHTML.slice(0, 80));
              }
              return 'bedekt: ' + ding.outerHTML.slice(0, 200) + ' door ' + erboven.join(' en ');
            }
            """;

    private final Page pagina;
    private final Keyboard toetsen;

    Toetsenbord(Page pagina) {
        this.pagina = pagina;
        this.toetsen = pagina.keyboard();
    }

    void naar(Locator doel) {
        loop(doel, "Tab");
    }

    void terugNaar(Locator doel) {
        loop(doel, "Shift+Tab");
    }

    private void loop(Locator doel, String toets) {
        doel.waitFor();
        for (int keer = 0; keer < GEDULD; keer++) {
            if (heeftFocus(doel)) {
                return;
            }
            toetsen.press(toets);
            @Nullable Object verborgen = pagina.evaluate(GEMERKT);
            if (verborgen != null) {
                throw new AssertionError("de focus is niet te zien, " + verborgen);
            }
        }
        throw new AssertionError("met Tab niet te bereiken: " + doel + "; de focus is op "
                + pagina.evaluate("document.activeElement.outerHTML"));
    }

    void druk(String toets) {
        toetsen.press(toets);
    }

    void kies(Locator doel) {
        naar(doel);
        toetsen.press("Enter");
    }

    void vinkAan(Locator doel) {
        naar(doel);
        toetsen.press("Space");
    }

    void schrijf(Locator veld, String tekst) {
        naar(veld);
        toetsen.press("Control+A");
        typ(tekst);
    }

    /** Where the focus is. */
    void typ(String tekst) {
        toetsen.type(tekst);
    }

    static boolean heeftFocus(Locator doel) {
        return (Boolean) doel.evaluate("ding => ding === document.activeElement");
    }
}
