package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.scherm.Zoek.deel;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.in;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.kop;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;
import static nl.sturenmetkwaliteit.scherm.Zoek.vinkje;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import org.junit.jupiter.api.Test;

/** What one wrote for another gemeente goes no further than one allows; and lessons that say the same become one. */
@Scherm
class ToestemmingIT {

    private static final String JA = "Ja, dit mag";
    private static final String NEE = "Nee, dit mag niet";

    @Test
    void een_nee_haalt_het_fragment_weg_en_brengt_de_tip_terug_bij_de_gastheer(Mensen mensen) {
        String tip = Oogstreview.gelegd().tip(PEER_UTRECHT, PEER_GRONINGEN);
        String voorgedragen = Oogstreview.draagVoor(tip);
        Page utrecht =
                mensen.opEenTelefoon(COORDINATOR_UTRECHT, Oogstreview.toestemming(COORDINATOR_UTRECHT, voorgedragen));
        knop(utrecht, JA).click();
        in(dialoog(utrecht), AriaRole.RADIO, "Ja, toon onze naam").check();
        antwoord(utrecht, JA);
        assertThat(utrecht.getByText("De naam van uw gemeente staat bij de les."))
                .isVisible();

        Page groningen = mensen.opEenTelefoon(
                COORDINATOR_GRONINGEN, Oogstreview.toestemming(COORDINATOR_GRONINGEN, voorgedragen));
        knop(groningen, NEE).click();
        assertThat(dialoog(groningen)).containsText("De gastheer ziet dat u weigerde");
        antwoord(groningen, NEE);
        assertThat(deel(groningen, "Over deze woorden ging het")).isVisible();

        Page gastheer = mensen.achterEenBureau(COORDINATOR, tip);
        assertThat(gastheer.getByText("Niet elke gemeente stemt in").first()).isVisible();
        assertThat(gastheer.getByText("Groningen", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        assertThat(knop(gastheer, "Voordragen voor de lessen")).isEnabled();
        utrecht.reload();
        assertThat(utrecht.getByText("Deze vraag geldt niet meer.")).isVisible();
    }

    @Test
    void twee_lessen_die_hetzelfde_zeggen_worden_er_een_en_wie_de_andere_opent_komt_daar(Mensen mensen) {
        String blijft = Oogstreview.gepubliceerdeLes();
        String gaatOp = Oogstreview.gepubliceerdeLes();
        Page lezer = mensen.achterEenBureau("paul.weert", gaatOp);
        String opgegaan = titel(lezer).textContent();
        Page redactie = mensen.achterEenBureau("omar.ndsd", blijft.replace("/lessen/", "/redactie/"));
        String gebleven = titel(redactie).textContent();

        redactie.getByText("Kies lessen die hetzelfde zeggen").click();
        vinkje(redactie, opgegaan).check();
        knop(redactie, "Bekijk wat er gebeurt met 1 les").click();
        assertThat(dialoog(redactie)).containsText(opgegaan);
        assertThat(dialoog(redactie)).containsText("Dit is niet terug te draaien.");
        knop(dialoog(redactie), "Voeg samen").click();
        assertThat(melding(redactie, "De lessen zijn samengevoegd.")).isVisible();
        assertThat(kop(redactie, "Samenvoegen met andere lessen")).isFocused();

        lezer.reload();
        assertThat(kop(lezer, "Deze les is opgegaan in een andere")).isVisible();
        assertThat(kop(lezer, "Herkent u dit?")).hasCount(0);
        koppeling(lezer, "Lees de les waarin deze opging").click();
        assertThat(titel(lezer)).hasText(gebleven);
        assertThat(titel(lezer)).isFocused();
    }

    private static void antwoord(Page pagina, String naam) {
        knop(dialoog(pagina), naam).click();
        assertThat(dialoog(pagina)).hasCount(0);
        assertThat(knop(pagina, naam)).hasCount(0);
    }
}
