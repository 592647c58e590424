package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.TERUGBLIK;
import static nl.sturenmetkwaliteit.scherm.Zoek.deel;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.kop;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A begeleider from another gemeente leads the rondes; the host stops the review. Each step says what it does before it is done. */
@Scherm
class BegeleidingIT {

    private static final String BEGELEIDER = "roel.weert";
    private static final String VERHELDEREN = "Verhelderende vragen";
    private static final String AANNAMES = "Aannames";
    private static final String TERUG = "Terugblik";

    private Page pagina;

    @Test
    void van_de_eerste_ronde_tot_de_oogst_een_stap_terug_en_het_einde(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().metBegeleider(BEGELEIDER).metTeam();
        pagina = mensen.achterEenBureau(BEGELEIDER, review.pad());
        stap("De rondes starten", "Er gaat nog geen ronde open", null);
        assertThat(melding(pagina, "De rondes lopen.")).isVisible();
        koppeling(pagina, "Naar de begeleiding").click();
        assertThat(titel(pagina)).hasText("Begeleiding");

        rondestap(VERHELDEREN, "Ronde openen", "De ronde sluit vanzelf op", null);
        assertThat(kop(pagina, "1. " + VERHELDEREN + " Nu open")).isFocused();
        verschuif();
        rondestap(VERHELDEREN, "Ronde sluiten", "er verandert niets meer", null);
        assertThat(kop(pagina, "1. " + VERHELDEREN + " Gesloten")).isFocused();
        rondestap(AANNAMES, "Ronde overslaan", "Daarna kan de volgende ronde open.", "Die bespraken we al aan tafel.");
        assertThat(pagina.getByText("Die bespraken we al aan tafel.").first()).isVisible();

        stap("Pauzeren", "Niemand kan schrijven tot u verdergaat.", "Het is vakantie tot januari.");
        assertThat(pagina.getByText("Niemand hoeft nu iets te doen.")).isVisible();
        stap("Verdergaan na de pauze", "De datums schuiven op", null);

        review.tot(TERUGBLIK);
        pagina.reload();
        rondestap(
                TERUG,
                "Ronde sluiten",
                "Dit is de laatste ronde: de oogst begint meteen.",
                "Hij blikt aan tafel terug.");
        assertThat(pagina.getByText("De oogst is bezig.")).isVisible();
        assertThat(koppeling(pagina, "Leg minstens een voornemen vast.")).isVisible();
        stap("Terug naar de rondes", "De oogst is verborgen tot u opnieuw begint met oogsten.", null);
        assertThat(knop(stappen(TERUG), "Ronde heropenen")).isVisible();

        Page begeleider = pagina;
        pagina = mensen.achterEenBureau("fatima.amsterdam", review.pad());
        stap("De review stoppen", "Dit is niet terug te draaien.", "De gezinnen zijn verhuisd.");
        assertThat(pagina.getByText("De reden: De gezinnen zijn verhuisd.")).isVisible();
        begeleider.reload();
        assertThat(titel(begeleider)).hasText("Niet gevonden");
    }

    /** A step of the review: what it will do is read in the dialog, before it is done there. */
    private void stap(String naam, String gevolg, @Nullable String reden) {
        bevestig(knop(pagina, naam), naam, gevolg, reden);
        assertThat(titel(pagina)).isFocused();
    }

    private void rondestap(String ronde, String naam, String gevolg, @Nullable String reden) {
        bevestig(knop(stappen(ronde), naam), naam, gevolg, reden);
    }

    private void bevestig(Locator knop, String naam, String gevolg, @Nullable String reden) {
        knop.click();
        assertThat(dialoog(pagina)).containsText(gevolg);
        if (reden != null) {
            veld(dialoog(pagina), "Reden").fill(reden);
        }
        knop(dialoog(pagina), naam).click();
        assertThat(dialoog(pagina)).hasCount(0);
    }

    private Locator stappen(String ronde) {
        return deel(pagina, "Wat u nu kunt doen: " + ronde);
    }

    private void verschuif() {
        Locator verschuif = knop(pagina, "Deadline verschuiven: " + VERHELDEREN);
        verschuif.click();
        veld(dialoog(pagina), "Deadline").fill(LocalDate.now().plusDays(40) + "T17:00");
        veld(dialoog(pagina), "Waarom verschuift de deadline?").fill("Het is kerstvakantie.");
        knop(dialoog(pagina), "Opslaan").click();
        assertThat(melding(pagina, "De data zijn gewijzigd.")).isVisible();
        assertThat(pagina.getByText("Het is kerstvakantie.")).isVisible();
        assertThat(verschuif).isFocused();
    }
}
