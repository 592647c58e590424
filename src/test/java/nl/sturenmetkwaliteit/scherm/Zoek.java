package nl.sturenmetkwaliteit.scherm;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Finds things by what they are and what they are called, as someone with a screen reader does; nothing by class or place. */
final class Zoek {

    private Zoek() {}

    static Locator knop(Page pagina, String naam) {
        return in(pagina, AriaRole.BUTTON, naam);
    }

    static Locator knop(Locator waarin, String naam) {
        return in(waarin, AriaRole.BUTTON, naam);
    }

    static Locator koppeling(Page pagina, String naam) {
        return in(pagina, AriaRole.LINK, naam);
    }

    static Locator koppeling(Locator waarin, String naam) {
        return in(waarin, AriaRole.LINK, naam);
    }

    static Locator veld(Page pagina, String naam) {
        return in(pagina, AriaRole.TEXTBOX, naam);
    }

    static Locator veld(Locator waarin, String naam) {
        return in(waarin, AriaRole.TEXTBOX, naam);
    }

    static Locator vinkje(Page pagina, String naam) {
        return in(pagina, AriaRole.CHECKBOX, naam);
    }

    static Locator vinkje(Locator waarin, String naam) {
        return in(waarin, AriaRole.CHECKBOX, naam);
    }

    static Locator deel(Page pagina, String naam) {
        return in(pagina, AriaRole.REGION, naam);
    }

    static Locator kop(Page pagina, String naam) {
        return in(pagina, AriaRole.HEADING, naam);
    }

    /** The title of the page. */
    static Locator titel(Page pagina) {
        return pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The dialog that is open. */
    static Locator dialoog(Page pagina) {
        return pagina.getByRole(AriaRole.DIALOG);
    }

    /** What is said to whoever does not see the page change. */
    static Locator melding(Page pagina, String tekst) {
        return pagina.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText(tekst))
                .first();
    }

    static Locator in(Page pagina, AriaRole rol, String naam) {
        return pagina.getByRole(rol, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    static Locator in(Locator waarin, AriaRole rol, String naam) {
        return waarin.getByRole(
                rol, new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }
}
