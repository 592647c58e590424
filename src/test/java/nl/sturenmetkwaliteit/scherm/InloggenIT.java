package nl.sturenmetkwaliteit.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@Scherm
class InloggenIT {

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

    private static com.microsoft.playwright.Locator kop(Page pagina) {
        return pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
