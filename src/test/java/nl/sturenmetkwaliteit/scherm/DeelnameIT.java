package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.scherm.Zoek.deel;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.kop;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;
import static nl.sturenmetkwaliteit.scherm.Zoek.vinkje;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import org.junit.jupiter.api.Test;

/** Who takes part changes: a draft goes on in other hands, someone is replaced, a gemeente declines or stops. */
@Scherm
class DeelnameIT {

    private static final String NADIA = "nadia.utrecht";
    private static final String THIJS = "thijs.utrecht";
    private static final String STOP = "Deelname beëindigen";
    private static final String NIET = "Deze keer niet";

    @Test
    void een_collega_schrijft_het_concept_af_en_wie_niet_meer_meedoet_kan_er_meteen_niet_meer_bij(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview()
                .metPeers(NADIA, THIJS, "bram.groningen")
                .inRonde(REFLECTEREN);
        Schrijven.concept(review, NADIA, REFLECTEREN, Schrijven.REFLECTIE);
        String schrijven = Schrijven.mijnReflectie(review, REFLECTEREN);

        Page thijs = mensen.opEenTelefoon(THIJS, schrijven);
        knop(thijs, "Neem dit concept over").click();
        assertThat(veld(thijs, "Denken")).hasValue(Schrijven.REFLECTIE.get("denken"));
        assertThat(veld(thijs, "Denken")).isFocused();
        Page nadia = mensen.opEenTelefoon(NADIA, schrijven);
        assertThat(deel(nadia, "Concept van Thijs Verhoeven")).containsText("Overgenomen van Nadia Benali.");

        Page utrecht = mensen.achterEenBureau(COORDINATOR_UTRECHT, uitnodiging(review));
        knop(utrecht, "Deelnemers wijzigen").click();
        vinkje(dialoog(utrecht), "Nadia Benali").uncheck();
        assertThat(dialoog(utrecht)).containsText("Kan er meteen niet meer bij: Nadia Benali.");
        knop(dialoog(utrecht), "Opslaan").click();
        assertThat(dialoog(utrecht)).hasCount(0);
        assertThat(knop(utrecht, "Deelnemers wijzigen")).isFocused();
        nadia.reload();
        assertThat(titel(nadia)).hasText("Niet gevonden");

        zegAf(utrecht, STOP, "Wat is ingediend, blijft in de review staan.");
        assertThat(kop(utrecht, "Wie meededen namens Utrecht")).isVisible();
        thijs.reload();
        assertThat(titel(thijs)).hasText("Niet gevonden");
        Page gastheer = mensen.achterEenBureau(COORDINATOR, review.pad() + "/team");
        assertThat(gastheer.getByText("Utrecht: deelname beëindigd")).isVisible();
    }

    @Test
    void wie_afwijst_zegt_waarom_en_dat_leest_de_gastheer(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().zonderTeam();
        String uitnodiging = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, "GM0344");
        Als.zet(review.leider(), uitnodiging, Map.of("naar", "VERSTUURD"))
                .then()
                .statusCode(204);
        Page utrecht = mensen.opEenTelefoon(COORDINATOR_UTRECHT, uitnodiging);
        zegAf(utrecht, NIET, "De plaats komt vrij voor een andere gemeente.");
        assertThat(kop(utrecht, "Wat er van u werd gevraagd")).isVisible();
        assertThat(knop(utrecht, "Uitnodiging aannemen")).hasCount(0);
        Page gastheer = mensen.achterEenBureau(COORDINATOR, uitnodiging);
        assertThat(gastheer.getByText("De reden: Wij doen al aan drie reviews mee."))
                .isVisible();
    }

    private static void zegAf(Page pagina, String naam, String gevolg) {
        knop(pagina, naam).click();
        assertThat(dialoog(pagina)).containsText(gevolg);
        veld(dialoog(pagina), "Reden").fill("Wij doen al aan drie reviews mee.");
        knop(dialoog(pagina), naam).click();
        assertThat(dialoog(pagina)).hasCount(0);
        assertThat(titel(pagina)).isFocused();
    }

    /** The invitation that Utrecht accepted. */
    private static String uitnodiging(Proefreview review) {
        String id = Als.als(COORDINATOR)
                .get(review.pad() + "/uitnodigingen")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.gemeente.code == 'GM0344' }.id");
        return "/uitnodigingen/" + id;
    }
}
