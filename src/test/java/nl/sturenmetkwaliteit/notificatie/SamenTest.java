package nl.sturenmetkwaliteit.notificatie;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Berichten.laatste;
import static nl.sturenmetkwaliteit.hulp.Berichten.over;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Gesprekken;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import nl.sturenmetkwaliteit.hulp.Sessies;
import org.junit.jupiter.api.Test;

/** What people hear of each other: replies, and when to meet. */
@QuarkusTest
class SamenTest {

    @Test
    void wie_iets_schreef_hoort_van_een_reactie_en_wie_genoemd_is_dat_hij_genoemd_is() {
        Proefreview review = eenReview().inRonde(VERHELDEREN);
        String vraag =
                maak(PEER_UTRECHT, review.rondePad(VERHELDEREN) + "/vragen", Map.of("tekst", "Wie besluit hierover?"));
        String gesprek = Gesprekken.over(review.pad() + "/vragen/" + vraag);
        Gesprekken.probeert(
                        SCHRIJVER,
                        gesprek,
                        Map.of("tekst", "Dat doet het college.", "genoemd", List.of(Mensen.id(PEER_GRONINGEN))))
                .then()
                .statusCode(201);

        assertThat(over(review.id(), PEER_UTRECHT)).endsWith("GEREAGEERD");
        assertThat(laatste(PEER_UTRECHT, "GEREAGEERD")).containsEntry("pad", review.rondePad(VERHELDEREN));
        assertThat(over(review.id(), PEER_GRONINGEN)).endsWith("GENOEMD");
        assertThat(over(review.id(), SCHRIJVER)).doesNotContain("GEREAGEERD");
        assertThat(over(review.id(), COORDINATOR)).doesNotContain("GEREAGEERD", "GENOEMD");
    }

    @Test
    void van_een_reactie_op_wat_verzegeld_is_hoort_alleen_wie_het_kan_lezen() {
        Proefreview review = eenReview().inRonde(REFLECTEREN);
        String reflectie = Schrijven.ingediend(review, PEER_UTRECHT, REFLECTEREN, Schrijven.REFLECTIE);
        Schrijven.ingediend(review, PEER_GRONINGEN, REFLECTEREN, Schrijven.REFLECTIE);
        String id = reflectie.substring(reflectie.lastIndexOf('/') + 1);
        String gesprek = Gesprekken.over(review.pad() + "/reflecties/" + id);
        Gesprekken.zegt(PEER_GRONINGEN, gesprek, "Dit herkennen wij.");

        assertThat(over(review.id(), PEER_UTRECHT)).endsWith("GEREAGEERD");
        assertThat(over(review.id(), SCHRIJVER)).doesNotContain("GEREAGEERD");
        assertThat(over(review.id(), COORDINATOR)).doesNotContain("GEREAGEERD");
    }

    @Test
    void wie_meedoet_hoort_van_de_data_de_keuze_het_verzetten_en_het_afgelasten() {
        Proefreview review = eenReview().gestart();
        String sessie = Sessies.stelVoor(COORDINATOR, review, Sessies.over(10), Sessies.over(11));
        assertThat(laatste(PEER_UTRECHT, "SESSIE_VOORGESTELD")).containsEntry("pad", sessie);
        assertThat(over(review.id(), SCHRIJVER)).contains("SESSIE_VOORGESTELD");
        assertThat(over(review.id(), COLLEGA)).isEmpty();

        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", Sessies.over(10)))
                .then()
                .statusCode(204);
        assertThat(over(review.id(), PEER_UTRECHT)).endsWith("SESSIE_VASTGESTELD");
        zet(COORDINATOR, sessie, Sessies.verzetNaar(Sessies.over(11))).then().statusCode(204);
        assertThat(laatste(PEER_UTRECHT, "SESSIE_GEWIJZIGD")).containsEntry("pad", sessie);
        zet(COORDINATOR, sessie, Map.of("naar", "AFGELAST", "reden", "Er zijn te weinig mensen die dag."))
                .then()
                .statusCode(204);
        assertThat(over(review.id(), PEER_UTRECHT))
                .endsWith("SESSIE_VASTGESTELD", "SESSIE_GEWIJZIGD", "SESSIE_AFGELAST");
        assertThat(over(review.id(), COLLEGA)).isEmpty();
        assertThat(over(review.id(), COORDINATOR)).doesNotContain("SESSIE_AFGELAST");
    }
}
