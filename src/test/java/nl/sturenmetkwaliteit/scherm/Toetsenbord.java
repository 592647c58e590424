package nl.sturenmetkwaliteit.scherm;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Someone who uses keys only: goes on with Tab until the focus is where it should be, and never puts it there. */
final class Toetsenbord {

    private static final int GEDULD = 150;

    private final Page pagina;
    private final Keyboard toetsen;

    Toetsenbord(Page pagina) {
        this.pagina = pagina;
        this.toetsen = pagina.keyboard();
    }

    void naar(Locator doel) {
        doel.waitFor();
        for (int keer = 0; keer < GEDULD; keer++) {
            if (heeftFocus(doel)) {
                return;
            }
            toetsen.press("Tab");
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
