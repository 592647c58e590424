package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.ADVISEREN;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.in;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.kop;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;
import static nl.sturenmetkwaliteit.scherm.Zoek.vinkje;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import org.junit.jupiter.api.Test;

/** The harvest, by someone who uses no mouse. */
@Scherm
class OogstIT {

    private static final String GEZIN = "Begin elk gesprek bij een gezin.";
    private static final String CIJFERS = "Kijk daarna pas naar de cijfers.";
    private static final String CONTRACT = "Laat het contract volgen op wat helpt.";
    private static final String TIP = "Eerst een gezin, dan de cijfers.";
    private static final String TEGENTIP = "Zonder contract is er geen gesprek.";
    private static final int PLAATSEN = 12;

    private Page pagina;
    private Toetsenbord toetsen;

    @Test
    void van_een_zin_in_een_advies_tot_een_voorgedragen_tip_zonder_muis(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().inRonde(ADVISEREN);
        advies(review, "nadia.utrecht", GEZIN + " " + CONTRACT);
        advies(review, "bram.groningen", CIJFERS);
        review.rondAf();
        pagina = mensen.achterEenBureau("fatima.amsterdam", review.pad() + "/oogst");
        toetsen = new Toetsenbord(pagina);

        markeer("Nadia Benali", GEZIN, 1);
        toetsen.druk("Enter");
        toetsen.kies(knop(dialoog(pagina), "Zet hier neer"));
        toetsen.naar(in(dialoog(pagina), AriaRole.COMBOBOX, "Onder welk principe?"));
        toetsen.typ("Leer");
        tip(TIP);

        markeer("Bram Oosting", CIJFERS, 2);
        sleepNaarTip(2);
        Locator fragmenten = in(pagina, AriaRole.LIST, "Fragmenten van deze tip");
        assertThat(fragmenten.first()).containsText(GEZIN);
        assertThat(fragmenten.first()).containsText(CIJFERS);

        markeer("Nadia Benali", CONTRACT, 3);
        toetsen.kies(knop(pagina, "Nieuwe tip onder Inspirerende doelen"));
        toetsen.vinkAan(vinkje(dialoog(pagina), "3. " + CONTRACT));
        toetsen.vinkAan(vinkje(dialoog(pagina), TIP));
        tip(TEGENTIP);
        assertThat(koppeling(pagina, TEGENTIP)).hasCount(2);

        toetsen.kies(koppeling(pagina, TIP).first());
        assertThat(titel(pagina)).isFocused();
        draagVoor();
    }

    private static void advies(Proefreview review, String wie, String tekst) {
        Schrijven.ingediend(
                review, wie, ADVISEREN, Map.of("advies", tekst, "spiegel", "Wij beginnen zelf ook bij de cijfers."));
    }

    private void markeer(String van, String zin, int nummer) {
        toetsen.kies(knop(pagina, "Kies zinnen: Advies, " + van));
        Locator knop = knop(pagina, zin);
        while (!Toetsenbord.heeftFocus(knop)) {
            toetsen.druk("ArrowDown");
        }
        toetsen.druk("Enter");
        toetsen.kies(knop(pagina, "Markeer dit stuk"));
        assertThat(knop(pagina, "Fragment " + nummer + ", nog los: zet het ergens onder"))
                .isFocused();
    }

    private void tip(String tekst) {
        toetsen.schrijf(veld(dialoog(pagina), "De tip"), tekst);
        toetsen.kies(knop(dialoog(pagina), "Opslaan"));
        assertThat(melding(pagina, "De tip is bewaard.")).isVisible();
        assertThat(pagina.locator(":focus")).hasText(tekst);
    }

    private void sleepNaarTip(int nummer) {
        toetsen.kies(knop(pagina, "Versleep fragment " + nummer));
        assertThat(melding(pagina, "Fragment " + nummer + " opgepakt.")).isAttached();
        Locator boven = melding(pagina, "Boven de tip \"" + TIP + "\".");
        for (int plaats = 0; plaats < PLAATSEN && boven.count() == 0; plaats++) {
            toetsen.druk("ArrowDown");
            // as someone waits for what is said
            pagina.waitForTimeout(250);
        }
        assertThat(boven).isAttached();
        toetsen.druk("Space");
        assertThat(melding(pagina, "Fragment " + nummer + " zit nu in een tip")).isVisible();
    }

    private void draagVoor() {
        toetsen.kies(knop(pagina, "Voordragen voor de lessen"));
        Locator dialoog = dialoog(pagina);
        toetsen.schrijf(veld(dialoog, "Titel van de les"), "Begin bij een gezin");
        toetsen.schrijf(veld(dialoog, "Het inzicht"), "Wie bij een gezin begint, leest de cijfers anders.");
        toetsen.schrijf(veld(dialoog, "Wanneer werkt het wel?"), "Als iemand het gezin kent.");
        toetsen.schrijf(veld(dialoog, "Wanneer werkt het niet?"), "Als er een conflict ligt.");
        toetsen.kies(knop(dialoog, "Voordragen voor de lessen"));
        assertThat(melding(pagina, "De tip is voorgedragen.")).isVisible();
        assertThat(kop(pagina, "De voordracht voor de lessen")).isFocused();
        assertThat(pagina.getByText("Utrecht heeft nog niet geantwoord.")).isVisible();
    }
}
