package nl.sturenmetkwaliteit.peerreview.gesprek;

import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.over;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.probeert;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.verwijdert;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.vraag;
import static nl.sturenmetkwaliteit.hulp.Gesprekken.zegt;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BijdrageWijzigenTest {

    @Inject
    InReview inReview;

    @Inject
    EntityManager em;

    @Test
    void de_schrijver_wijzigt_en_wat_er_stond_blijft_te_lezen() {
        String gesprek = over(vraag(eenReview().inRonde(VERHELDEREN)));
        String bijdrage = zegt(SCHRIJVER, gesprek, "Dat deed de consulent.");

        als(SCHRIJVER).get(bijdrage).then().statusCode(200).body("magWijzigen", equalTo(true));
        wijzig(PEER_UTRECHT, bijdrage, Map.of("tekst", "Dat deed ik.")).then().statusCode(403);
        wijzig(SCHRIJVER, bijdrage, Map.of("tekst", " ")).then().statusCode(400);
        wijzig(SCHRIJVER, bijdrage, Map.of("tekst", "Mevrouw Jansen deed dat."))
                .then()
                .statusCode(409);
        wijzig(SCHRIJVER, bijdrage, Map.of("tekst", "Dat deed de wijkverpleegkundige."))
                .then()
                .statusCode(200)
                .body("gewijzigdOp", notNullValue());
        als(SCHRIJVER)
                .header("If-Match", "\"0-0\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("tekst", "Van een ander scherm."))
                .patch(bijdrage)
                .then()
                .statusCode(412);

        als(PEER_GRONINGEN).get(bijdrage).then().body("tekst", equalTo("Dat deed de wijkverpleegkundige."));
        als(PEER_GRONINGEN)
                .get(bijdrage + "/versies")
                .then()
                .statusCode(200)
                .body("items.tekst", equalTo(List.of("Dat deed de consulent.")));
    }

    @Test
    void verwijderd_laat_een_spoor_na_en_geen_tekst() {
        String gesprek = over(vraag(eenReview().inRonde(VERHELDEREN)));
        String bijdrage = zegt(PEER_UTRECHT, gesprek, "Onze zaak van vorig jaar was net zo.");
        wijzig(PEER_UTRECHT, bijdrage, Map.of("tekst", "Wij hadden dit ook."))
                .then()
                .statusCode(200);

        verwijdert(SCHRIJVER, bijdrage).then().statusCode(403);
        verwijdert(PEER_UTRECHT, bijdrage).then().statusCode(204);
        als(SCHRIJVER)
                .get(gesprek + "/bijdragen")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].tekst", nullValue())
                .body("items[0].schrijver.id", equalTo(Mensen.id(PEER_UTRECHT)))
                .body("items[0].verwijderdOp", notNullValue());
        als(SCHRIJVER).get(bijdrage + "/versies").then().statusCode(200).body("items", hasSize(0));
        assertThat(Eigenaar.tel(
                        "select count(*) from bijdrageversie where bijdrage = ?", UUID.fromString(id(bijdrage))))
                .isZero();
        wijzig(PEER_UTRECHT, bijdrage, Map.of("tekst", "Toch wel.")).then().statusCode(409);
    }

    @Test
    void na_het_sluiten_is_wat_gezegd_is_nog_weg_te_halen_en_niet_meer_te_wijzigen() {
        Proefreview review = eenReview().inRonde(VERHELDEREN);
        String bijdrage = zegt(PEER_UTRECHT, over(vraag(review)), "Bij ons in het dorp was dat net zo.");
        als(PEER_UTRECHT).get(bijdrage).then().body("magWijzigen", equalTo(true));
        review.sluit(VERHELDEREN);

        als(PEER_UTRECHT)
                .get(bijdrage)
                .then()
                .statusCode(200)
                .body("magWijzigen", equalTo(false))
                .body("magVerwijderen", equalTo(true));
        wijzig(PEER_UTRECHT, bijdrage, Map.of("tekst", "Elders ook.")).then().statusCode(409);
        assertThatThrownBy(() -> zetTekst(review, bijdrage, "Elders ook.")).hasMessageContaining("row-level security");
        verwijdert(SCHRIJVER, bijdrage).then().statusCode(403);
        verwijdert(PEER_UTRECHT, bijdrage).then().statusCode(204);
        als(SCHRIJVER)
                .get(bijdrage)
                .then()
                .statusCode(200)
                .body("tekst", nullValue())
                .body("verwijderdOp", notNullValue());
        verwijdert(PEER_UTRECHT, bijdrage).then().statusCode(409);
    }

    /** As its writer, past every rule of ours. */
    private void zetTekst(Proefreview review, String bijdrage, String tekst) {
        inReview.als(PEER_UTRECHT, UUID.fromString(review.id()), () -> em.createNativeQuery(
                        "update bijdrage set tekst = :tekst where id = :id")
                .setParameter("tekst", tekst)
                .setParameter("id", UUID.fromString(id(bijdrage)))
                .executeUpdate());
    }

    @Test
    void wat_gezegd_wordt_wordt_gescand() {
        String gesprek = over(vraag(eenReview().inRonde(VERHELDEREN)));
        String tekst = "Bel mevrouw Jansen eens.";

        Map<String, Object> bevinding = probeert(SCHRIJVER, gesprek, Map.of("tekst", tekst))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problemen/persoonsgegevens"))
                .extract()
                .path("bevindingen[0]");
        Map<String, Object> bevestiging = Map.of(
                "veld", "tekst",
                "soort", bevinding.get("soort"),
                "begin", bevinding.get("begin"),
                "einde", bevinding.get("einde"),
                "reden", "Een verzonnen naam.");
        probeert(SCHRIJVER, gesprek, Map.of("tekst", tekst, "bevestigingen", List.of(bevestiging)))
                .then()
                .statusCode(201);
    }
}
