package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.in;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import org.junit.jupiter.api.Test;

/** What one gemeente learned, edited by someone who uses no mouse, found by another. */
@Scherm
class LesIT {

    @Test
    void wat_de_redactie_publiceert_vindt_en_herkent_een_andere_gemeente(Mensen mensen) {
        String voorgedragen = Oogstreview.draagVoor(Oogstreview.gelegd().tip(PEER_UTRECHT, PEER_GRONINGEN));
        Oogstreview.stemIn(COORDINATOR_UTRECHT, voorgedragen, true);
        Oogstreview.stemIn(COORDINATOR_GRONINGEN, voorgedragen, false);
        String naam = voorgedragen + " en laat het contract volgen";
        Page lezer = mensen.achterEenBureau("paul.weert", "/lessen");
        kies(lezer, "LEER_VAN_DE_PRAKTIJK");
        assertThat(koppeling(lezer, naam)).hasCount(0);

        Page redactie = mensen.achterEenBureau("omar.ndsd", "/redactie");
        Toetsenbord toetsen = new Toetsenbord(redactie);
        toetsen.kies(koppeling(redactie, voorgedragen));
        stap(redactie, toetsen, "Neem in bewerking");
        toetsen.schrijf(veld(redactie, "Titel"), naam);
        assertThat(melding(redactie, "Bewaard om")).isVisible();
        stap(redactie, toetsen, "Publiceer");
        assertThat(melding(redactie, "De les is nu: Gepubliceerd.")).isVisible();

        lezer.reload();
        kies(lezer, "LEER_VAN_DE_PRAKTIJK");
        koppeling(lezer, naam).click();
        assertThat(titel(lezer)).hasText(naam);
        assertThat(lezer.getByText("Nog geen gemeente zei dat zij dit herkent."))
                .isVisible();
        knop(lezer, "Wij herkennen dit (Weert)").click();
        assertThat(lezer.getByText("Gemeente Weert herkent deze les.")).isVisible();
    }

    private static void kies(Page pagina, String principe) {
        in(pagina, AriaRole.COMBOBOX, "Principe").selectOption(principe);
    }

    private static void stap(Page pagina, Toetsenbord toetsen, String naam) {
        toetsen.kies(knop(pagina, naam));
        toetsen.kies(knop(dialoog(pagina), naam));
        assertThat(dialoog(pagina)).hasCount(0);
    }
}
