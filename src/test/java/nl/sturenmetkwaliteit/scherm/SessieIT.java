package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import org.junit.jupiter.api.Test;

/** People of several gemeenten agree on when they meet. */
@Scherm
class SessieIT {

    @Test
    void wat_de_een_met_het_toetsenbord_voorstelt_beantwoordt_de_ander_op_een_telefoon_en_dan_staat_het_vast(
            Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().metTeam();
        Page coordinator = mensen.achterEenBureau(Als.COORDINATOR, review.pad() + "/sessies");
        Toetsenbord toetsen = new Toetsenbord(coordinator);
        toetsen.kies(knop(coordinator, "Een sessie voorstellen"));
        dialoog(coordinator)
                .getByLabel("Datum en begintijd 1")
                .fill(LocalDate.now().plusDays(20) + "T14:00");
        toetsen.schrijf(veld(dialoog(coordinator), "Plaats (niet verplicht)"), "Stadhuis, zaal 3");
        toetsen.kies(knop(dialoog(coordinator), "Voorstellen"));
        assertThat(titel(coordinator)).hasText("Sessie zonder datum");

        Page peer = mensen.opEenTelefoon(Als.PEER_UTRECHT, review.pad() + "/sessies");
        Hand hand = Hand.opEenScherm();
        hand.druk(koppeling(peer, "1 datum voorgesteld"));
        hand.druk(peer.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ik kan").setExact(true)));
        hand.druk(knop(peer, "Antwoorden opslaan"));
        assertThat(melding(peer, "Uw antwoorden zijn opgeslagen.")).isVisible();

        coordinator.reload();
        assertThat(coordinator.getByText("Nadia Benali, Utrecht")).isVisible();
        toetsen.kies(knop(coordinator, "Datum kiezen"));
        dialoog(coordinator).getByRole(AriaRole.RADIO).check();
        toetsen.kies(knop(dialoog(coordinator), "Datum kiezen"));
        assertThat(titel(coordinator)).containsText("14:00–16:00");

        peer.navigate(review.pad());
        assertThat(peer.getByRole(AriaRole.MAIN)).containsText("14:00–16:00");
    }
}
