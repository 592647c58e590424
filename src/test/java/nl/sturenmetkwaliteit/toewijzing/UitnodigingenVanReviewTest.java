package nl.sturenmetkwaliteit.toewijzing;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.GRONINGEN;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.UTRECHT;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.WEERT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.LosseReview;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.toewijzing.api.Deelname;
import nl.sturenmetkwaliteit.toewijzing.api.Gast;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrol;
import nl.sturenmetkwaliteit.toewijzing.api.RondeInUitnodiging;
import nl.sturenmetkwaliteit.toewijzing.api.UitgenodigdeDeelnemer;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UitnodigingenVanReviewTest {

    private static final String BEGELEIDER = "roel.weert";
    private static final String REDEN = "De review is gestopt door de gastheer.";

    private final Uitnodigen uitnodigen;
    private final Uitnodigingen uitnodigingen;
    private final Gastrechten gastrechten;
    private final InReview inReview;

    UitnodigingenVanReviewTest(
            Uitnodigen uitnodigen, Uitnodigingen uitnodigingen, Gastrechten gastrechten, InReview inReview) {
        this.uitnodigen = uitnodigen;
        this.uitnodigingen = uitnodigingen;
        this.gastrechten = gastrechten;
        this.inReview = inReview;
    }

    @Test
    void een_gemeente_wordt_voor_een_review_een_keer_uitgenodigd() {
        LosseReview review = LosseReview.inTeamvorming();
        uitnodigen.verstuurd(review, UTRECHT);

        assertThatThrownBy(() -> uitnodigen.voorgesteld(review, UTRECHT))
                .hasMessageContaining("uitnodiging_een_lopend");
        weigert(ProbleemType.ONGELDIGE_INVOER, () -> uitnodigen.voorgesteld(review, LosseReview.GASTHEER));
        weigert(ProbleemType.ONGELDIGE_INVOER, () -> uitnodigen.voorgesteld(review, "GM9999"));
        uitnodigen.verstuurd(review, GRONINGEN);
    }

    @Test
    void alleen_de_coordinator_van_de_gastheer_of_de_begeleider_nodigt_uit() {
        LosseReview review = LosseReview.inTeamvorming();
        begeleidt(review, BEGELEIDER, WEERT);

        weigert(
                ProbleemType.GEEN_TOEGANG,
                () -> inReview.als(
                        SCHRIJVER, review.id(), () -> uitnodigingen.maak(Uitnodigen.nieuw(review, UTRECHT))));
        UUID id = inReview.als(BEGELEIDER, review.id(), () -> uitnodigingen.maak(Uitnodigen.nieuw(review, UTRECHT)));

        String pad = "/uitnodigingen/" + id;
        als(BEGELEIDER)
                .get("/uitnodigingen?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id.toString())));
        zet(BEGELEIDER, pad, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        als(COORDINATOR_UTRECHT)
                .get(pad)
                .then()
                .body("begeleider.naam", equalTo("Roel Hendrix"))
                .body("begeleider.gemeente.code", equalTo(WEERT));
        als("paul.weert").get(pad).then().statusCode(404);
    }

    @Test
    void de_gemeente_van_de_begeleider_is_geen_peer_en_een_peer_begeleidt_niet() {
        LosseReview review = LosseReview.inTeamvorming();
        begeleidt(review, BEGELEIDER, WEERT);
        weigert(ProbleemType.ONGELDIGE_INVOER, () -> uitnodigen.voorgesteld(review, WEERT));
        uitnodigen.verstuurd(review, UTRECHT);

        weigert(ProbleemType.ONGELDIGE_INVOER, () -> begeleidt(review, PEER_UTRECHT, UTRECHT));
        weigert(ProbleemType.ONGELDIGE_INVOER, () -> begeleidt(review, SCHRIJVER, LosseReview.GASTHEER));
        begeleidt(review, "wiebe.groningen", GRONINGEN);
    }

    @Test
    void wie_begeleidde_is_bij_vervanging_meteen_buiten() {
        LosseReview review = LosseReview.inTeamvorming();
        String pad = uitnodigen.verstuurd(review, UTRECHT);
        begeleidt(review, BEGELEIDER, WEERT);
        als(BEGELEIDER).get(pad).then().statusCode(200);

        inReview.als(
                COORDINATOR,
                review.id(),
                () -> gastrechten.geefBegeleider(
                        review.id(),
                        review.casus(),
                        UUID.fromString(Mensen.mens(NDSD).get("keycloakId").asText()),
                        "Carolien Smit",
                        null,
                        null));

        als(BEGELEIDER).get(pad).then().statusCode(404);
        assertThat(inReview.isBinnen(BEGELEIDER, review)).isFalse();
        assertThat(inReview.isBinnen(NDSD, review)).isTrue();
        als(NDSD).get(pad).then().statusCode(200).body("begeleider.naam", equalTo("Carolien Smit"));
    }

    @Test
    void gasten_zijn_de_peers_en_de_begeleider_en_geen_rollen() {
        LosseReview review = LosseReview.inTeamvorming();
        begeleidt(review, BEGELEIDER, WEERT);
        uitnodigen.geaccepteerd(review, UTRECHT, COORDINATOR_UTRECHT, PEER_UTRECHT);

        for (String lezer : List.of(COORDINATOR, PEER_UTRECHT, BEGELEIDER)) {
            List<Gast> gasten = inReview.als(lezer, review.id(), () -> gastrechten.gasten(review.id()));
            assertThat(gasten).extracting(Gast::naam).containsExactly("Roel Hendrix", "Nadia Benali");
            assertThat(gasten).extracting(Gast::rol).containsExactly(Gastrol.BEGELEIDER, Gastrol.PEER);
            assertThat(gasten).extracting(Gast::gemeenteNaam).containsExactly("Weert", "Utrecht");
        }
        List<Deelname> deelnames = inReview.als(BEGELEIDER, review.id(), () -> uitnodigingen.geaccepteerd(review.id()));
        assertThat(deelnames).singleElement().satisfies(deelname -> assertThat(deelname.deelnemers())
                .extracting(UitgenodigdeDeelnemer::niveau)
                .containsExactly(Niveau.BELEID));
    }

    @Test
    void in_een_interne_review_zijn_de_peers_van_de_eigen_gemeente() {
        LosseReview review = LosseReview.inTeamvorming();
        UUID sanne = UUID.fromString(Mensen.id(COLLEGA));
        assertThat(wieBenIk(COLLEGA, review)).doesNotContain(Hoedanigheid.PEER);

        for (int keer = 0; keer < 2; keer++) {
            inReview.als(
                    COORDINATOR,
                    review.id(),
                    () -> gastrechten.geefPeer(review.id(), review.casus(), sanne, "Sanne Kuipers", Niveau.UITVOERING));
        }

        assertThat(wieBenIk(COLLEGA, review)).contains(Hoedanigheid.PEER);
        List<Gast> gasten = inReview.als(COORDINATOR, review.id(), () -> gastrechten.gasten(review.id()));
        assertThat(gasten).extracting(Gast::persoon).containsExactly(sanne);
        inReview.als(COORDINATOR, review.id(), () -> gastrechten.beeindigPersoon(review.id(), sanne));
        assertThat(wieBenIk(COLLEGA, review)).doesNotContain(Hoedanigheid.PEER);
    }

    @Test
    void als_de_review_stopt_doet_niemand_meer_mee() {
        LosseReview review = LosseReview.inTeamvorming();
        begeleidt(review, BEGELEIDER, WEERT);
        String peer = uitnodigen.geaccepteerd(review, UTRECHT, COORDINATOR_UTRECHT, PEER_UTRECHT);
        String open = uitnodigen.verstuurd(review, GRONINGEN);

        inReview.als(BEGELEIDER, review.id(), () -> uitnodigingen.beeindigAlles(review.id(), REDEN));

        als(COORDINATOR).get(peer).then().body("status", equalTo("BEEINDIGD"));
        als(COORDINATOR).get(open).then().body("status", equalTo("INGETROKKEN"));
        als(COORDINATOR_UTRECHT).get(peer + "/geschiedenis").then().body("items.reden", hasItems(REDEN));
        assertThat(inReview.isBinnen(PEER_UTRECHT, review)).isFalse();
        assertThat(inReview.isBinnen(BEGELEIDER, review)).isFalse();
    }

    @Test
    void de_genodigde_leest_de_rondes_zoals_ze_nu_zijn() {
        LosseReview review = LosseReview.inTeamvorming();
        String pad = uitnodigen.verstuurd(review, UTRECHT);

        inReview.als(
                COORDINATOR,
                review.id(),
                () -> uitnodigingen.toonRondes(
                        review.id(), List.of(new RondeInUitnodiging("REFLECTEREN", "Reflecteren", null, null))));

        als(COORDINATOR_UTRECHT)
                .get(pad)
                .then()
                .statusCode(200)
                .body("rondes.soort", equalTo(List.of("REFLECTEREN")))
                .body("rondes.titel", not(hasItem("Verhelderen")));
    }

    private Set<Hoedanigheid> wieBenIk(String wie, LosseReview review) {
        return inReview.als(wie, review.id(), inReview::hoedanigheden);
    }

    private void begeleidt(LosseReview review, String wie, String gemeente) {
        inReview.als(
                COORDINATOR,
                review.id(),
                () -> gastrechten.geefBegeleider(
                        review.id(),
                        review.casus(),
                        UUID.fromString(Mensen.id(wie)),
                        Mensen.mens(wie).get("naam").asText(),
                        gemeente,
                        Niveau.BELEID));
    }

    private static void weigert(ProbleemType type, ThrowingCallable werk) {
        assertThatThrownBy(werk).isInstanceOfSatisfying(ProbleemException.class, fout -> assertThat(fout.type())
                .isEqualTo(type));
    }
}
