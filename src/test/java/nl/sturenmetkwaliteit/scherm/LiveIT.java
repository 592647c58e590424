package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import nl.sturenmetkwaliteit.hulp.Sessies;
import org.junit.jupiter.api.Test;

/** A meeting on three screens: who leads at a desk, a peer on a phone, and the wall that everyone looks at. */
@Scherm
class LiveIT {

    @Test
    void wat_wie_leidt_opzet_staat_bij_iedereen_en_wat_samen_geschreven_is_op_een_moment(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().inRonde(REFLECTEREN);
        Schrijven.ingediend(review, PEER_GRONINGEN, REFLECTEREN, Schrijven.REFLECTIE);
        String vanBram = Schrijven.REFLECTIE.get("denken");
        String sessie = Sessies.vandaag(review);
        Page peer = mensen.opEenTelefoon(PEER_UTRECHT, sessie + "/live");
        Page muur = mensen.achterEenBureau(SCHRIJVER, sessie + "/live/projectie");
        assertThat(peer.getByText("Zodra zij begint, volgt dit scherm vanzelf.").last())
                .isVisible();

        Page leider = mensen.achterEenBureau(COORDINATOR, sessie);
        knop(leider, "De sessie beginnen").click();
        knop(dialoog(leider), "De sessie beginnen").click();
        assertThat(titel(leider)).hasText("De sessie, live");
        assertThat(peer.getByText("Er staat nu niets op het scherm.")).isVisible();

        knop(leider, "Begin met stil schrijven").click();
        assertThat(muur.getByText("Iedereen schrijft nu, in stilte.")).isVisible();
        veld(peer, "Denken").fill("Wie het gezin kent, mag beslissen.");
        knop(leider, "5 minuten erbij").click();
        assertThat(muur.getByRole(AriaRole.TIMER)).isVisible();
        knop(peer, "Ik ben klaar").click();
        assertThat(muur.getByText("1 is klaar.")).isVisible();
        assertThat(muur.getByText(vanBram)).isHidden();

        knop(leider, "Ronde sluiten").click();
        veld(dialoog(leider), "Reden").fill("Wij bespreken het nu samen.");
        knop(dialoog(leider), "Ronde sluiten").click();
        for (Page scherm : new Page[] {peer, muur}) {
            assertThat(scherm.getByText(vanBram)).isVisible();
        }

        knop(leider, "De sessie afronden").click();
        knop(dialoog(leider), "De sessie afronden").click();
        assertThat(peer.getByText("De sessie is voorbij.").last()).isVisible();
    }
}
