package nl.sturenmetkwaliteit.notificatie.post;

import static nl.sturenmetkwaliteit.hulp.Als.niemand;
import static nl.sturenmetkwaliteit.hulp.Als.niemandZonderContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.platform.bericht.Berichtsoorten;
import nl.sturenmetkwaliteit.platform.bericht.Berichtwijze;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One press stops a kind of mail, without logging in; the link alone does nothing. */
@QuarkusTest
class AfmeldingResourceTest {

    private static final String KAN_WACHTEN = "RONDE_VERLENGD";
    private static final String KAN_NIET_WACHTEN = "UITGENODIGD";

    @Inject
    Berichtsoorten soorten;

    @AfterEach
    void herstel() {
        Ontvanger.ruimOp();
    }

    @Test
    void lezen_verandert_niets_en_de_knop_stopt_precies_die_soort() {
        Ontvanger ontvanger = Ontvanger.nieuw();
        String pad = pad(ontvanger, KAN_WACHTEN);

        niemand()
                .get(pad)
                .then()
                .statusCode(200)
                .body("soort", equalTo(KAN_WACHTEN))
                .body("naam", equalTo("Meer tijd voor een ronde"))
                .body("taal", equalTo("NL"))
                .body("afgemeld", equalTo(false));
        assertThat(keuzes(ontvanger)).isEqualTo("null");

        niemand().post(pad).then().statusCode(200).body("afgemeld", equalTo(true));
        niemand().post(pad).then().statusCode(200).body("afgemeld", equalTo(true));
        niemand().get(pad).then().body("afgemeld", equalTo(true));
        assertThat(keuzes(ontvanger)).isEqualTo("{\"" + KAN_WACHTEN + "\": \"UIT\"}");
        assertThat(Eigenaar.lees("select berichten ->> 'overzichtUur' from deelnemer where id = ?", ontvanger.id()))
                .as("wie niets koos houdt het gewone uur")
                .containsExactly("8");

        niemand().post(pad + "/herstel").then().statusCode(200).body("afgemeld", equalTo(false));
        assertThat(keuzes(ontvanger)).isEqualTo("{}");
    }

    @Test
    void een_mailprogramma_doet_het_zelf_met_een_formulier() {
        Ontvanger ontvanger = Ontvanger.nieuw();
        String pad = pad(ontvanger, KAN_NIET_WACHTEN);

        niemandZonderContract()
                .contentType(ContentType.URLENC)
                .formParam("List-Unsubscribe", "One-Click")
                .post(pad)
                .then()
                .statusCode(200);

        niemand().get(pad).then().body("afgemeld", equalTo(true));
    }

    @Test
    void zonder_overzicht_komt_alleen_nog_wat_niet_kan_wachten() {
        Ontvanger ontvanger = Ontvanger.nieuw();
        String pad = pad(ontvanger, Post.OVERZICHT);

        niemand().post(pad).then().statusCode(200).body("naam", nullValue()).body("afgemeld", equalTo(true));

        soorten.standaard()
                .forEach((soort, wijze) -> assertThat(keuzes(ontvanger).contains("\"" + soort + "\": \"UIT\""))
                        .as(soort)
                        .isEqualTo(wijze != Berichtwijze.DIRECT));
        niemand().post(pad + "/herstel").then().body("afgemeld", equalTo(false));
        assertThat(keuzes(ontvanger)).isEqualTo("{}");
    }

    @Test
    void een_sleutel_die_niet_van_ons_is_of_van_wie_er_niet_meer_is_bestaat_niet() {
        Ontvanger ontvanger = Ontvanger.nieuw();
        String pad = pad(ontvanger, KAN_WACHTEN);
        String ander = "/afmeldingen/" + Postproef.sleutel(UUID.randomUUID());
        niemand().get(pad).then().statusCode(200);

        niemand().get(pad.substring(0, pad.length() - 2) + "AA").then().statusCode(404);
        niemand().post(ander).then().statusCode(404);
        Ontvanger.ruimOp();
        niemand().post(pad).then().statusCode(404);
    }

    private static String pad(Ontvanger ontvanger, String soort) {
        return "/afmeldingen/" + Postproef.sleutel(ontvanger.kreeg(soort));
    }

    private static String keuzes(Ontvanger ontvanger) {
        return String.valueOf(Eigenaar.lees("select berichten -> 'wijzen' from deelnemer where id = ?", ontvanger.id())
                .get(0));
    }
}
