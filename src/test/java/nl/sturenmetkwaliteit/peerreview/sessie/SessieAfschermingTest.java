package nl.sturenmetkwaliteit.peerreview.sessie;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_GRONINGEN;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.id;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.hulp.Sessies.over;
import static nl.sturenmetkwaliteit.hulp.Sessies.stelVoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Transactie;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of a sessie from whom it is not for. */
@QuarkusTest
class SessieAfschermingTest {

    @Test
    void wat_met_een_sessie_gebeurt_ligt_bij_de_gastheer() {
        Proefreview review = eenReview().metTeam();
        String sessie = stelVoor(COORDINATOR, review, over(10));
        zet(COORDINATOR, sessie, Map.of("naar", "VASTGESTELD", "beginOp", over(10)))
                .then()
                .statusCode(204);

        assertThat(Eigenaar.lees(
                        "select gemeente || ' ' || peerreview from gebeurtenis where ding = 'sessie' and ding_id = ?::uuid",
                        id(sessie)))
                .hasSize(2)
                .containsOnly("GM0363 " + review.id());
    }

    @Test
    void waar_iets_ligt_en_wie_meedoet_hoort_niet_ieder_die_een_id_kent() {
        Proefreview review = eenReview().metTeam();
        String ligt = "select gemeente from waar_ligt('peerreview', '%s')".formatted(review.id());
        String mee = "select cast(doet_mee_aan_review('GM0363', '%s', '%s') as text)"
                .formatted(review.id(), Mensen.id(PEER_UTRECHT));

        List<String> binnen =
                Transactie.alsIn(review.id(), PEER_GRONINGEN, em -> List.of(lees(em, mee), lees(em, ligt)));
        String buiten = Transactie.als(PEER_GRONINGEN, em -> lees(em, mee));
        List<String> niemand = Transactie.alsNiemand(em -> List.of(lees(em, mee), lees(em, ligt)));

        assertThat(binnen).containsExactly("true", "GM0363");
        assertThat(buiten).isEqualTo("false");
        assertThat(niemand).doesNotContain("true", "GM0363");
    }

    private static String lees(EntityManager em, String sql) {
        return Transactie.lees(em, sql).get(0);
    }
}
