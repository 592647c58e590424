package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;
import static nl.sturenmetkwaliteit.scherm.Zoek.vinkje;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Gastkeuken;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Someone is asked to think along, and says yes from a phone. */
@Scherm
class UitnodigingIT {

    private static final String AFSLAAN = "Deze keer niet";
    private static final String AANNEMEN = "Uitnodiging aannemen";

    @Test
    void wie_op_een_telefoon_aanneemt_en_mensen_noemt_laat_alleen_hen_de_casus_lezen(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().zonderTeam();
        String uitnodiging = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, "GM0344");
        Als.zet(review.leider(), uitnodiging, Map.of("naar", "VERSTUURD"))
                .then()
                .statusCode(204);
        Page genoemd = mensen.opEenTelefoon("nadia.utrecht", review.pad() + "/casus");
        assertThat(titel(genoemd)).hasText("Niet gevonden");

        Page pagina = mensen.opEenTelefoon("hanneke.utrecht", uitnodiging);
        Hand hand = Hand.opEenScherm();
        assertThat(titel(pagina)).hasText("Uitnodiging van Amsterdam");
        assertThat(pagina.getByText(String.valueOf(Gastkeuken.VOLLEDIG.get("verhaal"))))
                .hasCount(0);
        past(pagina);
        hand.druk(knop(pagina, AANNEMEN));
        hand.druk(vinkje(dialoog(pagina), "Nadia Benali"));
        assertThat(dialoog(pagina)).containsText("U noemt: Nadia Benali.");
        past(pagina);
        hand.druk(knop(dialoog(pagina), AANNEMEN));
        assertThat(melding(pagina, "U doet mee.")).isVisible();
        hand.druk(koppeling(pagina, "Naar de review"));
        assertThat(titel(pagina)).hasText(String.valueOf(Gastkeuken.VOLLEDIG.get("titel")));
        past(pagina);

        genoemd.reload();
        assertThat(genoemd.getByText(String.valueOf(Gastkeuken.VOLLEDIG.get("verhaal"))))
                .isVisible();
        Page collega = mensen.opEenTelefoon("thijs.utrecht", review.pad() + "/casus");
        assertThat(titel(collega)).hasText("Niet gevonden");
    }

    @Test
    void met_het_toetsenbord_slaat_een_gemeente_een_uitnodiging_af(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().zonderTeam();
        String uitnodiging = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, "GM0014");
        Als.zet(review.leider(), uitnodiging, Map.of("naar", "VERSTUURD"))
                .then()
                .statusCode(204);
        Page pagina = mensen.achterEenBureau("geert.groningen", uitnodiging);
        Toetsenbord toetsen = new Toetsenbord(pagina);
        toetsen.kies(knop(pagina, AFSLAAN));
        toetsen.schrijf(veld(dialoog(pagina), "Reden"), "Onze mensen zitten deze maanden vol.");
        toetsen.kies(knop(dialoog(pagina), AFSLAAN));
        assertThat(dialoog(pagina)).hasCount(0);
        assertThat(knop(pagina, AFSLAAN)).hasCount(0);
        // the focus goes there once the dialog has given its own back
        assertThat(pagina.locator(":is(h1, h2, h3, h4):focus")).hasCount(1);
    }

    private static void past(Page pagina) {
        Assertions.assertThat(((Number) pagina.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("breedte op een telefoon")
                .isLessThanOrEqualTo(pagina.viewportSize().width);
    }
}
