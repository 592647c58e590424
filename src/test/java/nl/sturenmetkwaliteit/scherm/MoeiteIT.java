package nl.sturenmetkwaliteit.scherm;

import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import org.junit.jupiter.api.Test;

/**
 * What the two commonest tasks cost someone, for a person to read: {@code ./mvnw verify -Dit.test=MoeiteIT -Dscherm.meting=true}. The time is
 * that of the keystroke-level model (Card, Moran and Newell 1980), for someone who knows the way and makes no mistakes.
 */
@Scherm
class MoeiteIT {

    /** To point at something, to press, and to make up one's mind to. */
    private static final double AANWIJZEN = 1.1;

    private static final double DRUKKEN = 0.1;
    private static final double BEDENKEN = 1.35;
    /** Someone of average skill at a desk; and 36 words a minute on a phone (Palin and others 2019). */
    private static final double TOETS = 0.28;

    private static final double TOETS_OP_TELEFOON = 0.33;
    /** To the other window, mark a text there, copy it, and back. */
    private static final double OVERNEMEN = 2 * (2 * TOETS) + 2 * (AANWIJZEN + DRUKKEN) + 2 * (2 * TOETS) + BEDENKEN;

    private static final int WOORDEN_PER_ALINEA = 75;
    private static final String ALINEA = "gezin ".repeat(WOORDEN_PER_ALINEA).strip();

    @Test
    void een_peer_van_de_koppeling_in_een_mail_tot_een_ingediende_reflectie(Mensen mensen) {
        if (!Boolean.getBoolean("scherm.meting")) {
            return;
        }
        Proefreview review = Reviewbouwer.eenReview().inRonde(REFLECTEREN);
        Page pagina = mensen.niemandOpEenTelefoon();
        Hand hand = Hand.opEenScherm();
        long begin = System.nanoTime();
        pagina.navigate(review.rondePad(REFLECTEREN));
        hand.tel(1);
        logIn(pagina, hand, "nadia.utrecht");
        ReflectieIT.schrijf(pagina, hand, ALINEA, ALINEA);
        double wachten = seconden(begin);
        double typen = hand.tekens() * TOETS_OP_TELEFOON;
        meld("peer, 390 px: twee stukken van " + WOORDEN_PER_ALINEA + " woorden, getypt", hand, typen, wachten);
    }

    @Test
    void een_coordinator_van_inloggen_tot_een_ingediende_casus_met_de_tekst_bij_de_hand(Mensen mensen) {
        if (!Boolean.getBoolean("scherm.meting")) {
            return;
        }
        Page pagina = mensen.niemand();
        Hand hand = Hand.opEenMuis();
        long begin = System.nanoTime();
        pagina.navigate("/");
        hand.druk(koppeling(pagina.getByRole(AriaRole.MAIN), "Inloggen"));
        int inlog = logIn(pagina, hand, "fatima.amsterdam");
        int velden = hand.velden();
        CasusIT.schrijf(pagina, hand, "Drie lijnen en niemand die blijft", ALINEA.repeat(3));
        double wachten = seconden(begin);
        double plakken = (hand.velden() - velden) * OVERNEMEN + inlog * TOETS;
        meld("coördinator, 1280 px: elk veld geplakt uit een document", hand, plakken, wachten);
    }

    /** Keycloak's two pages, each with the cursor in its field. */
    private static int logIn(Page pagina, Hand hand, String gebruiker) {
        Mensen.logIn(pagina, gebruiker);
        int toetsen = gebruiker.length() + "welkom".length() + 2;
        hand.typ(toetsen);
        return toetsen;
    }

    private static double seconden(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void meld(String wat, Hand hand, double tekst, double wachten) {
        double drukken = hand.drukken() * (BEDENKEN + AANWIJZEN + DRUKKEN);
        System.out.printf(
                Locale.ROOT,
                "%s: %d keer drukken (%.0f s), %d tekens, tekst %.0f s, wachten op het product %.0f s, samen %.1f minuten%n",
                wat,
                hand.drukken(),
                drukken,
                hand.tekens(),
                tekst,
                wachten,
                (drukken + tekst + wachten) / 60);
    }
}
