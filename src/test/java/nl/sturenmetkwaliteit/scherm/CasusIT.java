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

/** From the first word to a casus that is handed in. */
@Scherm
class CasusIT {

    private static final String NUMMER = "111222333";
    private static final String VERHAAL = "Een vader belde drie keer en kreeg drie keer iemand anders aan de lijn.";
    private static final String INDIENEN = "Indienen";
    private static final int HOOGSTENS = 20;

    @Test
    void een_burgerservicenummer_houdt_de_casus_tegen_tot_het_weg_is(Mensen mensen) {
        Page pagina = mensen.achterEenBureau("fatima.amsterdam", "/casussen/nieuw");
        Hand hand = Hand.opEenMuis();
        begin(pagina, hand, "Drie keer iemand anders");
        Locator verhaal = veld(pagina, "Verhaal");
        verhaal.pressSequentially("Zijn burgerservicenummer is " + NUMMER + ", stond er op de brief. " + VERHAAL);
        Locator bevinding = knop(pagina, "Burgerservicenummer: " + NUMMER);
        assertThat(bevinding).isVisible();
        // what only the eye sees lies behind the field and has no name
        assertThat(pagina.locator("mark").first()).hasText(NUMMER);
        vraag(pagina, hand);

        dienIn(pagina, hand);
        assertThat(dialoog(pagina)).containsText("Er lijkt een burgerservicenummer in te staan.");
        assertThat(knop(dialoog(pagina), "Zo laten staan en indienen")).hasCount(0);
        hand.druk(knop(dialoog(pagina), "Tekst aanpassen"));
        assertThat(dialoog(pagina)).hasCount(0);

        hand.druk(bevinding);
        assertThat(verhaal).isFocused();
        pagina.keyboard().press("Delete");
        assertThat(verhaal).hasValue("Zijn burgerservicenummer is , stond er op de brief. " + VERHAAL);
        assertThat(bevinding).hasCount(0);
        dienIn(pagina, hand);
        ingediend(pagina);
    }

    @Test
    void met_de_tekst_bij_de_hand_is_een_casus_met_weinig_klikken_ingediend(Mensen mensen) {
        Page pagina = mensen.niemand();
        Hand hand = Hand.opEenMuis();
        pagina.navigate("/");
        hand.druk(koppeling(pagina.getByRole(AriaRole.MAIN), "Inloggen"));
        Mensen.logIn(pagina, "fatima.amsterdam");
        hand.druk(koppeling(pagina, "Casussen"));
        hand.druk(koppeling(pagina, "Nieuwe casus"));
        begin(pagina, hand, "Drie lijnen en niemand aan de lijn");
        hand.schrijf(veld(pagina, "Verhaal"), VERHAAL);
        vraag(pagina, hand);
        dienIn(pagina, hand);
        ingediend(pagina);

        System.out.printf("van inloggen tot ingediende casus: %d klikken%n", hand.drukken());
        Assertions.assertThat(hand.drukken()).isLessThanOrEqualTo(HOOGSTENS);
    }

    private static void begin(Page pagina, Hand hand, String naam) {
        hand.schrijf(veld(pagina, "Titel"), naam);
        hand.druk(knop(pagina, "Begin te schrijven"));
        assertThat(titel(pagina)).hasText(naam);
    }

    /** All that a casus needs beside its story. */
    private static void vraag(Page pagina, Hand hand) {
        hand.schrijf(veld(pagina, "Bedoeling"), "Dat wie belt een mens krijgt die blijft.");
        hand.schrijf(veld(pagina, "Sturingsvraag"), "Hoe kunnen wij sturen op iemand die blijft?");
        hand.schrijf(veld(pagina, "Aanname 1"), "Wie vaker belt, heeft meer hulp nodig.");
        hand.druk(vinkje(pagina, "Toegang en wijkteams"));
        hand.druk(vinkje(pagina, "Uitvoering"));
    }

    private static void dienIn(Page pagina, Hand hand) {
        hand.druk(knop(pagina.getByRole(AriaRole.MAIN), INDIENEN));
        hand.druk(knop(dialoog(pagina), INDIENEN));
    }

    private static void ingediend(Page pagina) {
        assertThat(melding(pagina, "De casus is ingediend.")).isVisible();
        assertThat(pagina.getByText("De casus is ingediend en wacht op NDSD.")).isVisible();
    }
}
