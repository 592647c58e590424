package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.scherm.Zoek.dialoog;
import static nl.sturenmetkwaliteit.scherm.Zoek.in;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.kop;
import static nl.sturenmetkwaliteit.scherm.Zoek.koppeling;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.titel;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who is asked to look into whose kitchen: for a whole seizoen by NDSD, for one review by its host. Each choice says why. */
@Scherm
class MatchingIT {

    private static final String NDSD = "omar.ndsd";
    private static final String VERSTUREN = "Uitnodigingen versturen";
    private static final String OPNIEUW = "Opnieuw berekenen";

    @Test
    void ndsd_laat_een_seizoen_berekenen_leest_waarom_zet_iemand_vast_en_verstuurt(Mensen mensen) {
        String seizoen = openSeizoen();
        Proefreview review = Reviewbouwer.eenReview().zonderTeam();
        Page pagina = mensen.achterEenBureau(NDSD, seizoen);
        bevestig(pagina, "Peers gaan zoeken");
        assertThat(melding(pagina, "Het seizoen is nu: Peers zoeken.")).isVisible();
        alleen(review, seizoen);
        koppeling(pagina, "Casussen en voorstellen voor peers").click();
        assertThat(kop(pagina, "Amsterdam: Wie houdt de regie als vier partijen helpen"))
                .isVisible();
        koppeling(pagina, "Nieuw voorstel berekenen").click();
        toegankelijk(pagina);
        knop(pagina, "Voorstel berekenen").click();

        assertThat(pagina.getByText("Dit is een voorstel. Er is niets verstuurd."))
                .isVisible();
        Locator waarom = waarom(pagina).first();
        String gekozen = waarom.innerText().replaceAll("^Waarom |\\?$", "");
        waarom.click();
        assertThat(in(pagina, AriaRole.LIST, "Ervoor").first()).isVisible();
        toegankelijk(pagina);
        String eerste = pagina.url();
        knop(pagina, "Uitsluiten: " + gekozen).click();
        knop(pagina, OPNIEUW).click();
        pagina.waitForURL(Pattern.compile(".*/toewijzingen/.*met=.*"));
        koppeling(pagina, "Bekijk wat er verandert ten opzichte van het vorige voorstel")
                .click();
        assertThat(pagina.getByText("Bij 1 casus is het team anders.")).isVisible();
        assertThat(pagina.getByText("Gaat eruit:")).isVisible();
        toegankelijk(pagina);
        koppeling(pagina, "Per gemeente").click();
        assertThat(kop(pagina, "Amsterdam")).isVisible();
        toegankelijk(pagina);

        pagina.navigate(eerste);
        bevestig(pagina, VERSTUREN);
        assertThat(melding(pagina, "De uitnodigingen zijn verstuurd.")).isVisible();
        assertThat(pagina.getByText("De uitnodigingen zijn verstuurd.").first()).isVisible();
        Page gastheer = mensen.achterEenBureau("fatima.amsterdam", review.pad() + "/team");
        assertThat(koppeling(gastheer, gekozen)).isVisible();
        Als.zet(NDSD, seizoen, Map.of("naar", "LOPEND")).then().statusCode(204);
        spaarCapaciteit(review);
    }

    @Test
    void de_coordinator_vraagt_een_team_en_leest_waarom_iemand_anders_het_niet_werd(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().zonderTeam();
        Page pagina = mensen.achterEenBureau("fatima.amsterdam", review.pad() + "/team");
        knop(pagina, "Stel een team voor").click();
        assertThat(pagina.getByText("Er is nog niets verstuurd.")).isVisible();
        waarom(pagina).first().click();
        assertThat(in(pagina, AriaRole.LIST, "Ervoor").first()).isVisible();

        pagina.getByText("Waarom een andere gemeente niet?").click();
        Locator keuze = pagina.getByLabel("Welke gemeente had u verwacht?");
        assertThat(keuze.locator("option").nth(1)).isAttached();
        String ander = keuze.locator("option").nth(1).innerText();
        keuze.selectOption(ander);
        knop(pagina, "Vraag uitleg").click();
        assertThat(knop(pagina, "Uitsluiten: " + ander)).isVisible();
        toegankelijk(pagina);

        bevestig(pagina, VERSTUREN);
        assertThat(melding(pagina, "De uitnodigingen zijn verstuurd.")).isVisible();
        assertThat(pagina.getByText("Wacht op antwoord").first()).isVisible();
        spaarCapaciteit(review);
    }

    private static String openSeizoen() {
        String seizoen = "/seizoenen/"
                + Als.maak(
                        NDSD,
                        "/seizoenen",
                        Map.of(
                                "naam", "Proef " + UUID.randomUUID(),
                                "startdatum", "2031-01-01",
                                "einddatum", "2031-03-31"));
        Als.zet(NDSD, seizoen, Map.of("naar", "OPEN")).then().statusCode(204);
        return seizoen;
    }

    /** The reviews of other tests, and those of the demo story, look for their peers themselves. */
    private static void alleen(Proefreview review, String seizoen) {
        Eigenaar.doe("update inschrijving set seizoen = null where seizoen = ?", UUID.fromString(Als.id(seizoen)));
        Eigenaar.doe(
                "update inschrijving set seizoen = ? where peerreview = ?",
                UUID.fromString(Als.id(seizoen)),
                UUID.fromString(review.id()));
    }

    /** Nobody answers these: they take no place in what a gemeente can do. */
    private static void spaarCapaciteit(Proefreview review) {
        Eigenaar.doe(
                "update uitnodiging set bijdrage_uiterlijk_op = now() - interval '2 days' where peerreview = ?",
                UUID.fromString(review.id()));
    }

    private static Locator waarom(Page pagina) {
        return pagina.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Waarom (?!een andere)")));
    }

    private static void bevestig(Page pagina, String naam) {
        knop(pagina, naam).click();
        knop(dialoog(pagina), naam).click();
        assertThat(dialoog(pagina)).hasCount(0);
    }

    private static void toegankelijk(Page pagina) {
        Assertions.assertThat(Axe.bevindingen(pagina))
                .as(titel(pagina).innerText())
                .isEmpty();
    }
}
