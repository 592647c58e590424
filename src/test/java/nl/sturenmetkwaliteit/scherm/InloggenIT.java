package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Brievenbus;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import org.junit.jupiter.api.Test;

@Scherm
class InloggenIT {

    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final Duration KIJK = Duration.ofMillis(250);

    @Test
    void wie_inlogt_komt_op_zijn_taken_en_wie_uitlogt_ziet_niets_meer(Mensen mensen) {
        Page pagina = mensen.niemand();
        pagina.navigate("/");
        pagina.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Inloggen"))
                .click();
        Mensen.logIn(pagina, "fatima.amsterdam");
        assertThat(kop(pagina)).hasText("Mijn taken");

        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uitloggen"))
                .click();
        assertThat(kop(pagina)).hasText("Leren van elkaars praktijk");
        pagina.goBack();
        assertThat(kop(pagina)).not().hasText("Mijn taken");
    }

    @Test
    void een_koppeling_uit_een_mail_overleeft_het_inloggen(Mensen mensen) {
        Page pagina = mensen.niemand();
        pagina.navigate("/lessen?principe=WAARDEN_EN_GEDRAG");
        Mensen.logIn(pagina, "fatima.amsterdam");
        pagina.waitForURL("**/lessen?principe=WAARDEN_EN_GEDRAG");
    }

    /** The whole way, with a phone: an event, the mail about it, its link, logging in, the thing. And the same link for somebody else. */
    @Test
    void een_mail_leidt_langs_het_inloggen_naar_waar_zij_over_gaat(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().zonderTeam();
        String uitnodiging = "/uitnodigingen/" + Reviewbouwer.nodigUit(review, "GM0344");
        Als.zet(review.leider(), uitnodiging, Map.of("naar", "VERSTUURD"))
                .then()
                .statusCode(204);
        String link = link(Als.COORDINATOR_UTRECHT, uitnodiging);
        Page telefoon = mensen.niemandOpEenTelefoon();
        telefoon.navigate(link);
        Mensen.logIn(telefoon, Als.COORDINATOR_UTRECHT);
        telefoon.waitForURL("**" + uitnodiging);
        assertThat(knop(telefoon, "Uitnodiging aannemen")).isVisible();

        Page ander = mensen.opEenTelefoon("nadia.utrecht", "/");
        ander.navigate(link);
        assertThat(kop(ander)).hasText("Niet gevonden");
        assertThat(ander.getByText("ingelogd als wie die mail kreeg")).isVisible();
    }

    /** The address in the mail about this thing, once the service has sent it. */
    private static String link(String wie, String pad) {
        long tot = System.nanoTime() + GEDULD.toNanos();
        Pattern adres = Pattern.compile("http\\S+" + Pattern.quote(pad));
        while (System.nanoTime() < tot) {
            Optional<String> gevonden =
                    Brievenbus.vanDeTest().van(nl.sturenmetkwaliteit.hulp.Mensen.email(wie)).stream()
                            .map(brief -> adres.matcher(brief.tekst()))
                            .filter(Matcher::find)
                            .map(Matcher::group)
                            .findFirst();
            if (gevonden.isPresent()) {
                return gevonden.get();
            }
            LockSupport.parkNanos(KIJK.toNanos());
        }
        throw new AssertionError("er kwam geen mail over " + pad);
    }

    private static com.microsoft.playwright.Locator kop(Page pagina) {
        return pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
