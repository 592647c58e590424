package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.scherm.Zoek.deel;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;

import com.microsoft.playwright.Page;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import org.junit.jupiter.api.Test;

/** One person writes the same text at a desk and on a phone. */
@Scherm
class TweeApparatenIT {

    private static final String PEER = "nadia.utrecht";
    private static final String THUIS = "Achter mijn bureau zag ik vier loketten.";
    private static final String ONDERWEG = "In de trein zag ik een gezin.";

    @Test
    void beide_teksten_staan_naast_elkaar_en_geen_van_beide_gaat_verloren(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().inRonde(REFLECTEREN);
        String pad = Schrijven.mijnReflectie(review, REFLECTEREN);
        Page bureau = mensen.achterEenBureau(PEER, pad);
        Page telefoon = mensen.opEenTelefoon(PEER, pad);
        veld(telefoon, "Denken").waitFor();
        veld(bureau, "Denken").fill(THUIS);
        assertThat(melding(bureau, "Bewaard om")).isVisible();

        veld(telefoon, "Denken").fill(ONDERWEG);
        assertThat(melding(telefoon, "Er zijn twee versies.")).isVisible();
        assertThat(deel(telefoon, "Denken: Uw tekst hier")).containsText(ONDERWEG);
        assertThat(deel(telefoon, "Denken: De andere tekst")).containsText(THUIS);
        knop(telefoon, "Verder met mijn tekst").tap();
        assertThat(melding(telefoon, "Bewaard om")).isVisible();
        assertThat(deel(telefoon, "De versie die u niet koos. Neem over wat u mist."))
                .containsText(THUIS);

        bureau.reload();
        assertThat(veld(bureau, "Denken")).hasValue(ONDERWEG);
    }
}
