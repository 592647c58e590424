package nl.sturenmetkwaliteit.platform.identiteit;

import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.kiest;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Browser;
import nl.sturenmetkwaliteit.hulp.Contract;
import nl.sturenmetkwaliteit.hulp.InTweeGemeenten;
import nl.sturenmetkwaliteit.hulp.Nieuweling;
import org.junit.jupiter.api.Test;

/** Someone with one account who works for several gemeenten chooses at login, and is one deelnemer at a time. */
@QuarkusTest
class MeerGemeentenTest {

    private static final String OLDENZAAL = "ellen.oldenzaal";
    private static final String WEERT = "paul.weert";
    private static final String CODE_OLDENZAAL = "GM0173";
    private static final String CODE_WEERT = "GM0988";
    private static final String ANDERE = "/inloggen/andere-gemeente";

    @Test
    void wie_voor_een_gemeente_werkt_of_voor_ndsd_hoeft_niet_te_kiezen() {
        for (String wie : List.of(Als.SCHRIJVER, Als.NDSD)) {
            Browser browser = Browser.ingelogd(wie);

            assertThat(browser.gevraagd()).as(wie).containsExactly("username", "password");
            ik(browser).body("andereGemeenten", nullValue());
        }
    }

    @Test
    void wie_voor_twee_werkt_kiest_bij_het_inloggen_en_is_dan_de_deelnemer_van_die_gemeente() {
        InTweeGemeenten wie = InTweeGemeenten.maak(OLDENZAAL, WEERT);
        Browser browser = Browser.van(wie.email()).kiest(CODE_OLDENZAAL).logIn();

        assertThat(browser.gevraagd()).containsExactlyInAnyOrder("username", CODE_OLDENZAAL, CODE_WEERT, "password");
        ik(browser)
                .body("id", equalTo(wie.eerste()))
                .body("gemeente.code", equalTo(CODE_OLDENZAAL))
                .body("rollen", equalTo(List.of("DEELNEMER")))
                .body("andereGemeenten", equalTo(List.of(Map.of("code", CODE_WEERT, "naam", "Weert"))));
    }

    @Test
    void wisselen_van_gemeente_kan_zonder_wachtwoord_en_laat_niets_van_de_vorige_zien() {
        InTweeGemeenten wie = InTweeGemeenten.maak(OLDENZAAL, WEERT);
        Browser browser = Browser.van(wie.email()).kiest(CODE_OLDENZAAL).logIn();
        kiest(wie.email(), CODE_OLDENZAAL);
        String casus = "/casussen/" + maak(wie.email(), "/casussen", Map.of("titel", "Van Oldenzaal"));
        browser.api().get(casus).then().statusCode(200);
        browser.gevraagd();

        browser.kiest(CODE_WEERT).open(ANDERE);

        assertThat(browser.gevraagd()).containsExactlyInAnyOrder(CODE_OLDENZAAL, CODE_WEERT);
        ik(browser)
                .body("id", equalTo(wie.tweede()))
                .body("gemeente.code", equalTo(CODE_WEERT))
                .body("rollen", hasItem("COORDINATOR"))
                .body("andereGemeenten.code", equalTo(List.of(CODE_OLDENZAAL)));
        browser.api().get(casus).then().statusCode(404);
        browser.kiest(CODE_OLDENZAAL).open(ANDERE);
        browser.api().get(casus).then().statusCode(200);
    }

    @Test
    void wie_niets_te_wisselen_heeft_komt_terug_zoals_die_was() {
        Browser browser = Browser.ingelogd(Als.SCHRIJVER);
        browser.gevraagd();

        browser.open(ANDERE);

        assertThat(browser.gevraagd()).isEmpty();
        ik(browser).body("gemeente.code", equalTo("GM0363"));
    }

    @Test
    void wie_elders_wordt_uitgenodigd_houdt_de_sessie_en_de_toegang_tot_de_eigen_gemeente() {
        Nieuweling wie = Nieuweling.van(OLDENZAAL);
        Browser browser = Browser.ingelogd(wie.email());
        als(wie.email()).get("/ik").then().statusCode(200);

        InTweeGemeenten.nodigUit(WEERT, wie.email(), true);

        ik(browser).body("id", equalTo(wie.id())).body("gemeente.code", equalTo(CODE_OLDENZAAL));
        als(wie.email()).get("/ik").then().statusCode(200).body("id", equalTo(wie.id()));
        ik(Browser.van(wie.email()).kiest(CODE_OLDENZAAL).logIn())
                .body("id", equalTo(wie.id()))
                .body("rollen", not(hasItem("COORDINATOR")));
    }

    @Test
    void wie_bij_een_gemeente_stopt_werkt_bij_de_andere_door_en_hoeft_niet_meer_te_kiezen() {
        InTweeGemeenten wie = InTweeGemeenten.maak(OLDENZAAL, WEERT);
        Browser oldenzaal = Browser.van(wie.email()).kiest(CODE_OLDENZAAL).logIn();
        Browser weert = Browser.van(wie.email()).kiest(CODE_WEERT).logIn();
        ik(weert).body("id", equalTo(wie.tweede()));
        String pad = "/deelnemers/" + wie.tweede();

        als(WEERT).header("If-Match", etag(WEERT, pad)).delete(pad).then().statusCode(204);

        weert.api().get("/casussen").then().statusCode(403);
        ik(oldenzaal).body("id", equalTo(wie.eerste())).body("andereGemeenten", nullValue());
        weert.gevraagd();
        weert.open(ANDERE);
        assertThat(weert.gevraagd()).isEmpty();
        ik(weert).body("id", equalTo(wie.eerste()));
    }

    @Test
    void een_token_is_voor_de_gevraagde_gemeente_en_opent_anders_niets() {
        InTweeGemeenten wie = InTweeGemeenten.maak(OLDENZAAL, WEERT);

        als(wie.email()).get("/ik").then().statusCode(403).body("type", equalTo("/problemen/geen-toegang"));
        kiest(wie.email(), "GM0363");
        als(wie.email()).get("/ik").then().statusCode(403);
        kiest(wie.email(), CODE_OLDENZAAL);
        als(wie.email()).get("/ik").then().statusCode(200).body("id", equalTo(wie.eerste()));
        als(wie.email()).get("/belangenconflicten").then().statusCode(403);
        kiest(wie.email(), CODE_WEERT);
        als(wie.email()).get("/ik").then().statusCode(200).body("id", equalTo(wie.tweede()));
        als(wie.email()).get("/belangenconflicten").then().statusCode(200);
    }

    private static ValidatableResponse ik(Browser browser) {
        return browser.api().filter(Contract.INSTANTIE).get("/ik").then().statusCode(200);
    }
}
