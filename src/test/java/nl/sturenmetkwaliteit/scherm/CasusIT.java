package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;
import static nl.sturenmetkwaliteit.scherm.Zoek.vinkje;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From the first word to a casus that is handed in: with keys alone, and with few clicks. */
@Scherm
class CasusIT {

    private static final String NUMMER = "111222333";
    private static final String VERHAAL = "Een vader belde drie keer en kreeg drie keer iemand anders aan de lijn.";
    private static final String BEDOELING = "Dat wie belt een mens krijgt die blijft.";
    private static final String STURINGSVRAAG = "Hoe kunnen wij sturen op iemand die blijft?";
    private static final String AANNAME = "Wie vaker belt, heeft meer hulp nodig.";
    private static final String THEMA = "Toegang en wijkteams";
    private static final String NIVEAU = "Uitvoering";
    private static final String INDIENEN = "Indienen";
    private static final int HOOGSTENS = 11;
    private static final String DOORZICHTIG = "rgba(0, 0, 0, 0)";

    @Test
    void een_burgerservicenummer_houdt_de_casus_tegen_tot_het_weg_is(Mensen mensen) {
        Page pagina = mensen.achterEenBureau("fatima.amsterdam", "/casussen/nieuw");
        Toetsenbord toetsen = new Toetsenbord(pagina);
        toetsen.schrijf(veld(pagina, "Titel"), "Drie keer iemand anders");
        toetsen.kies(knop(pagina, "Begin te schrijven"));
        assertThat(titel(pagina)).hasText("Drie keer iemand anders");
        Locator verhaal = veld(pagina, "Verhaal");
        assertThat(verhaal).isFocused();
        toetsen.typ("Zijn burgerservicenummer is " + NUMMER + ", stond er op de brief. " + VERHAAL);
        Locator bevinding = knop(pagina, "Burgerservicenummer: " + NUMMER);
        assertThat(bevinding).isVisible();
        // what only the eye sees lies behind the field and has no name
        assertThat(pagina.locator("mark").first()).hasText(NUMMER);
        assertThat(verhaal).isFocused();
        assertThat(verhaal).hasCSS("background-color", DOORZICHTIG);

        toetsen.schrijf(veld(pagina, "Bedoeling"), BEDOELING);
        toetsen.schrijf(veld(pagina, "Sturingsvraag"), STURINGSVRAAG);
        toetsen.schrijf(veld(pagina, "Aanname 1"), AANNAME);
        toetsen.vinkAan(vinkje(pagina, THEMA));
        toetsen.vinkAan(vinkje(pagina, NIVEAU));
        dienIn(pagina, toetsen);
        assertThat(dialoog(pagina)).containsText("Er lijkt een burgerservicenummer in te staan.");
        assertThat(knop(dialoog(pagina), "Zo laten staan en indienen")).hasCount(0);

        toetsen.kies(knop(dialoog(pagina), "Tekst aanpassen"));
        assertThat(dialoog(pagina)).hasCount(0);
        toetsen.terugNaar(bevinding);
        toetsen.druk("Enter");
        assertThat(verhaal).isFocused();
        toetsen.druk("Delete");
        assertThat(verhaal).hasValue("Zijn burgerservicenummer is , stond er op de brief. " + VERHAAL);
        assertThat(bevinding).hasCount(0);
        dienIn(pagina, toetsen);
        ingediend(pagina);
    }

    @Test
    void met_de_tekst_bij_de_hand_is_een_casus_met_weinig_klikken_ingediend(Mensen mensen) {
        Page pagina = mensen.niemand();
        Hand hand = Hand.opEenMuis();
        pagina.navigate("/");
        hand.druk(koppeling(pagina.getByRole(AriaRole.MAIN), "Inloggen"));
        Mensen.logIn(pagina, "fatima.amsterdam");
        schrijf(pagina, hand, "Drie lijnen en niemand aan de lijn", VERHAAL);

        System.out.printf("van inloggen tot ingediende casus: %d klikken%n", hand.drukken());
        Assertions.assertThat(hand.drukken()).isLessThanOrEqualTo(HOOGSTENS);
    }

    /** From the first page to handed in, by someone who has the text. */
    static void schrijf(Page pagina, Hand hand, String naam, String verhaal) {
        hand.druk(koppeling(pagina, "Een nieuwe casus schrijven"));
        hand.schrijf(veld(pagina, "Titel"), naam);
        hand.druk(knop(pagina, "Begin te schrijven"));
        assertThat(titel(pagina)).hasText(naam);
        assertThat(veld(pagina, "Verhaal")).isFocused();
        hand.schrijfHier(veld(pagina, "Verhaal"), verhaal);
        hand.schrijf(veld(pagina, "Bedoeling"), BEDOELING);
        hand.schrijf(veld(pagina, "Sturingsvraag"), STURINGSVRAAG);
        hand.schrijf(veld(pagina, "Aanname 1"), AANNAME);
        hand.druk(vinkje(pagina, THEMA));
        hand.druk(vinkje(pagina, NIVEAU));
        hand.druk(knop(pagina.getByRole(AriaRole.MAIN), INDIENEN));
        hand.druk(knop(dialoog(pagina), INDIENEN));
        ingediend(pagina);
    }

    private static void dienIn(Page pagina, Toetsenbord toetsen) {
        toetsen.kies(knop(pagina.getByRole(AriaRole.MAIN), INDIENEN));
        toetsen.kies(knop(dialoog(pagina), INDIENEN));
    }

    private static void ingediend(Page pagina) {
        assertThat(melding(pagina, "De casus is ingediend.")).isVisible();
        assertThat(pagina.getByText("De casus is ingediend en wacht op NDSD.")).isVisible();
    }
}
