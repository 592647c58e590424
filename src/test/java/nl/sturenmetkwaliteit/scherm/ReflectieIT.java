package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.kop;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;

import com.microsoft.playwright.Page;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A peer writes on a phone, underway: by tapping, and on a keyboard beside it. */
@Scherm
class ReflectieIT {

    private static final String PEER = "nadia.utrecht";
    private static final String DENKEN = "Jullie denken vanuit wie betaalt, en niet vanuit wie er elke week is.";
    private static final String HANDELEN = "Niemand belde het gezin terug. Ook de vierde niet.";
    private static final String LEREN = "Vraag wie er afhaakte waarom.";
    private static final String KLAAR = "Ingediend. Dank u wel.";
    private static final int HOOGSTENS = 4;

    @Test
    void van_koppeling_tot_ingediend_kost_een_peer_weinig_tikken(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().inRonde(REFLECTEREN);
        Page pagina = mensen.opEenTelefoon(PEER, review.rondePad(REFLECTEREN));
        Hand hand = Hand.opEenScherm();
        schrijf(pagina, hand, DENKEN, HANDELEN);

        System.out.printf("van koppeling tot ingediende reflectie: %d tikken%n", hand.drukken());
        Assertions.assertThat(hand.drukken()).isLessThanOrEqualTo(HOOGSTENS);
    }

    @Test
    void wat_zonder_verbinding_en_na_uitloggen_is_geschreven_gaat_niet_verloren(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().inRonde(REFLECTEREN);
        Page pagina = mensen.opEenTelefoon(PEER, Schrijven.mijnReflectie(review, REFLECTEREN));
        Toetsenbord toetsen = new Toetsenbord(pagina);
        toetsen.schrijf(veld(pagina, "Denken"), DENKEN);
        assertThat(melding(pagina, "Bewaard om")).isVisible();

        pagina.context().setOffline(true);
        toetsen.schrijf(veld(pagina, "Handelen"), HANDELEN);
        assertThat(melding(pagina, "Geen verbinding.")).isVisible();
        Assertions.assertThat(bewaard(review, "handelen")).isNull();
        pagina.context().setOffline(false);
        assertThat(melding(pagina, "Bewaard om")).isVisible();
        Assertions.assertThat(bewaard(review, "handelen")).isEqualTo(HANDELEN);

        pagina.context().clearCookies();
        toetsen.schrijf(veld(pagina, "Leren"), LEREN);
        assertThat(dialoog(pagina)).containsText("U bent uitgelogd");
        toetsen.kies(koppeling(dialoog(pagina), "Inloggen en verdergaan"));
        Mensen.logIn(pagina, PEER);
        assertThat(veld(pagina, "Denken")).hasValue(DENKEN);
        assertThat(veld(pagina, "Handelen")).hasValue(HANDELEN);
        assertThat(veld(pagina, "Leren")).hasValue(LEREN);
        toetsen.kies(knop(pagina, "Indienen"));
        assertThat(kop(pagina, KLAAR)).isVisible();
        Assertions.assertThat(bewaard(review, "leren")).isEqualTo(LEREN);
    }

    /** From the page that a link leads to, to handed in. */
    static void schrijf(Page pagina, Hand hand, String denken, String handelen) {
        hand.druk(koppeling(pagina, "Begin met schrijven"));
        hand.schrijf(veld(pagina, "Denken"), denken);
        hand.schrijf(veld(pagina, "Handelen"), handelen);
        hand.druk(knop(pagina, "Indienen"));
        assertThat(kop(pagina, KLAAR)).isFocused();
    }

    private static @Nullable String bewaard(Proefreview review, String naam) {
        return Als.als(PEER)
                .get(Schrijven.mijnReflectie(review, REFLECTEREN))
                .then()
                .statusCode(200)
                .extract()
                .path(naam);
    }
}
