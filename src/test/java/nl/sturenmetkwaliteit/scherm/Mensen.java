package nl.sturenmetkwaliteit.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;

/** The people of one test, each with a browser of their own. */
final class Mensen {

    private static final Pattern GEBRUIKER = Pattern.compile("username|gebruikersnaam", Pattern.CASE_INSENSITIVE);
    private static final Path FOTOS = Path.of("target", "scherm");
    private static final int BUREAU = 1280;
    private static final int TELEFOON = 390;
    private static final int HOOG = 900;

    private final Opstelling opstelling;
    private final String test;
    private final List<Page> paginas = new ArrayList<>();
    private final List<String> fouten = new ArrayList<>();

    Mensen(Opstelling opstelling, String test) {
        this.opstelling = opstelling;
        this.test = test;
    }

    /** Someone who has not logged in. */
    Page niemand() {
        return niemand("nl");
    }

    /** Someone who has not logged in, with a browser in this language. */
    Page niemand(String taal) {
        return open(new Browser.NewContextOptions(), BUREAU, taal);
    }

    /** Someone who has not logged in, with a phone. */
    Page niemandOpEenTelefoon() {
        return open(new Browser.NewContextOptions(), TELEFOON, "nl");
    }

    /** Someone of the demo story, logged in, at a desk. */
    Page achterEenBureau(String gebruiker, String pad) {
        return ingelogd(gebruiker, pad, BUREAU);
    }

    /** Someone of the demo story, logged in, with a phone. */
    Page opEenTelefoon(String gebruiker, String pad) {
        return ingelogd(gebruiker, pad, TELEFOON);
    }

    /** Fills in Keycloak's two pages. */
    static void logIn(Page pagina, String gebruiker) {
        pagina.getByLabel(GEBRUIKER).fill(gebruiker);
        pagina.keyboard().press("Enter");
        pagina.locator("input[type=password]").fill(Coordinaten.WACHTWOORD);
        pagina.keyboard().press("Enter");
    }

    String adres() {
        return opstelling.dienst().adres();
    }

    Opstelling opstelling() {
        return opstelling;
    }

    /** A failed test leaves pictures of what everyone saw; and no page may have broken its own rules. */
    void vertrek(boolean mislukt) {
        for (int i = 0; i < paginas.size(); i++) {
            Page pagina = paginas.get(i);
            if (mislukt && !pagina.isClosed()) {
                pagina.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(FOTOS.resolve(test.replaceAll("\\W+", "_") + "-" + i + ".png")));
            }
            pagina.context().close();
        }
        if (!mislukt) {
            assertThat(fouten).as("fouten in de console").isEmpty();
        }
    }

    private Page ingelogd(String gebruiker, String pad, int breedte) {
        String sessie = opstelling.sessies().computeIfAbsent(gebruiker, this::sessie);
        Page pagina = open(new Browser.NewContextOptions().setStorageState(sessie), breedte, "nl");
        pagina.navigate(pad);
        pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        return pagina;
    }

    private String sessie(String gebruiker) {
        try (BrowserContext context = opstelling
                .browser()
                .newContext(new Browser.NewContextOptions().setBaseURL(adres()).setLocale("nl-NL"))) {
            Page pagina = context.newPage();
            pagina.navigate("/inloggen");
            logIn(pagina, gebruiker);
            pagina.waitForURL(adres() + "/");
            return context.storageState();
        }
    }

    private Page open(Browser.NewContextOptions opties, int breedte, String taal) {
        Page pagina = opstelling
                .browser()
                .newContext(opties.setBaseURL(adres())
                        .setLocale("nl".equals(taal) ? "nl-NL" : taal)
                        .setViewportSize(breedte, HOOG)
                        .setHasTouch(breedte == TELEFOON))
                .newPage();
        pagina.setDefaultTimeout(10_000);
        pagina.onPageError(fouten::add);
        pagina.onConsoleMessage(bericht -> {
            if (bericht.text().contains("Content Security Policy")) {
                fouten.add(bericht.text());
            }
        });
        paginas.add(pagina);
        return pagina;
    }
}
