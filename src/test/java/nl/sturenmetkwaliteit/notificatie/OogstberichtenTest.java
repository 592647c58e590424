package nl.sturenmetkwaliteit.notificatie;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.SCHRIJVER;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Berichten.laatste;
import static nl.sturenmetkwaliteit.hulp.Berichten.over;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.draagVoor;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.stemIn;
import static nl.sturenmetkwaliteit.hulp.Oogstreview.toestemming;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Berichten;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Oogstreview;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import org.junit.jupiter.api.Test;

/** From the last ronde to the les: who hears of the harvest, of a question for consent, and of what became of their words. */
@QuarkusTest
class OogstberichtenTest {

    @Test
    void wie_meedoet_hoort_dat_de_oogst_begint_maar_niet_wie_hem_begon() {
        Proefreview review = eenReview().inOogst();

        assertThat(over(review.id(), PEER_UTRECHT)).contains("OOGST_BEGONNEN");
        assertThat(over(review.id(), SCHRIJVER)).contains("OOGST_BEGONNEN");
        assertThat(over(review.id(), COORDINATOR)).doesNotContain("OOGST_BEGONNEN");
        assertThat(over(review.id(), COORDINATOR_UTRECHT)).doesNotContain("OOGST_BEGONNEN");
        assertThat(over(review.id(), COLLEGA)).isEmpty();
    }

    @Test
    void om_toestemming_wordt_gevraagd_wie_er_woorden_in_heeft() {
        Oogstreview review = Oogstreview.gelegd();
        String titel = draagVoor(review.tip(PEER_UTRECHT));

        Map<String, Object> bericht = laatste(COORDINATOR_UTRECHT, "TOESTEMMING_GEVRAAGD");
        assertThat(bericht)
                .containsEntry("pad", toestemming(COORDINATOR_UTRECHT, titel))
                .containsKey("uiterlijkOp");
        als(COORDINATOR_UTRECHT).get(String.valueOf(bericht.get("pad"))).then().statusCode(200);
        assertThat(over(review.id().toString(), COORDINATOR_UTRECHT)).contains("TOESTEMMING_GEVRAAGD");
        assertThat(over(review.id().toString(), COORDINATOR_GRONINGEN)).isEmpty();
        assertThat(over(review.id().toString(), PEER_UTRECHT)).doesNotContain("TOESTEMMING_GEVRAAGD");
    }

    @Test
    void van_een_les_horen_de_gemeenten_van_wie_er_woorden_in_staan() {
        String titel = draagVoor(Oogstreview.gelegd().tip(PEER_UTRECHT));
        stemIn(COORDINATOR_UTRECHT, titel, true);
        String les = Oogstreview.les(titel);
        zet(NDSD, les, Map.of("naar", "IN_REDACTIE")).then().statusCode(204);
        assertThat(wieHoorde(les, COORDINATOR_UTRECHT)).isZero();

        zet(NDSD, les, Map.of("naar", "GEPUBLICEERD")).then().statusCode(204);
        assertThat(laatste(COORDINATOR_UTRECHT, "LES_GEPUBLICEERD")).containsEntry("pad", les);
        assertThat(wieHoorde(les, COORDINATOR)).as("de gastheer").isOne();
        assertThat(wieHoorde(les, COORDINATOR_GRONINGEN)).isZero();
        assertThat(wieHoorde(les, PEER_GRONINGEN)).isZero();
    }

    private static long wieHoorde(String les, String wie) {
        Berichten.zijnVerteld();
        return Eigenaar.tel(
                "select count(*) from notificatie where pad = ? and soort = 'LES_GEPUBLICEERD' and persoon = ?::uuid",
                les,
                Mensen.id(wie));
    }
}
