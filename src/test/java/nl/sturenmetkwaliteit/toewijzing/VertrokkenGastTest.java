package nl.sturenmetkwaliteit.toewijzing;

import static nl.sturenmetkwaliteit.hulp.Als.COLLEGA;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.etag;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenInterneReview;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Nieuweling;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Taken;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import org.junit.jupiter.api.Test;

/** Who left takes part in nothing any more, and somebody hears that a place is empty. */
@QuarkusTest
class VertrokkenGastTest {

    private static final String OLDENZAAL = "ellen.oldenzaal";

    @Test
    void op_een_peer_die_vertrok_wacht_niemand_en_zijn_coordinator_noemt_opnieuw_wie_meedoen() {
        Proefreview review = eenReview().gestart();
        Nieuweling peer = Nieuweling.van(COORDINATOR_UTRECHT);
        String uitnodiging = "/uitnodigingen/"
                + Eigenaar.lees(
                                "select id from uitnodiging where peerreview = ? and gemeente = 'GM0344'",
                                UUID.fromString(review.id()))
                        .get(0);
        noem(uitnodiging, Mensen.id(PEER_UTRECHT), peer.id());
        review.tot(RondeSoort.AANNAMES);
        String ronde = review.rondePad(RondeSoort.AANNAMES);
        als(COORDINATOR).get(ronde).then().body("inzendingen.deelnemer.id", hasItem(peer.id()));
        assertThat(Taken.van(COORDINATOR_UTRECHT)).doesNotContain("PEER_VERVANGEN " + uitnodiging);

        peer.vertrekt();

        als(COORDINATOR)
                .get(ronde)
                .then()
                .statusCode(200)
                .body("inzendingen.deelnemer.id", not(hasItem(peer.id())))
                .body("inzendingen.deelnemer.id", hasItem(Mensen.id(PEER_UTRECHT)));
        assertThat(Taken.van(COORDINATOR_UTRECHT)).contains("PEER_VERVANGEN " + uitnodiging);
        noem(uitnodiging, Mensen.id(PEER_UTRECHT));
        assertThat(Taken.van(COORDINATOR_UTRECHT)).doesNotContain("PEER_VERVANGEN " + uitnodiging);
    }

    @Test
    void vertrekt_de_begeleider_dan_staat_de_coordinator_van_de_gastheer_er_weer_voor() {
        Proefreview review = eenReview().gestart();
        Nieuweling begeleider = Nieuweling.van(OLDENZAAL);
        als(COORDINATOR)
                .header("If-Match", etag(COORDINATOR, review.pad()))
                .body(Map.of("gemeente", Mensen.gemeente(OLDENZAAL), "email", begeleider.email()))
                .put(review.pad() + "/begeleider")
                .then()
                .statusCode(200)
                .body("begeleider.id", equalTo(begeleider.id()));
        String taak = "RONDE_OPENEN " + review.rondePad(RondeSoort.VERHELDEREN);
        assertThat(Taken.van(COORDINATOR)).doesNotContain(taak);

        begeleider.vertrekt();

        als(COORDINATOR).get(review.pad()).then().statusCode(200).body("begeleider", nullValue());
        als(COORDINATOR_UTRECHT)
                .get("/uitnodigingen?limit=100")
                .then()
                .body("items.find { it.peerreview == '" + review.id() + "' }.begeleider", nullValue());
        assertThat(Taken.van(COORDINATOR)).contains(taak);
    }

    @Test
    void is_een_interne_review_zonder_peers_dan_noemt_de_coordinator_anderen() {
        Proefreview review = eenInterneReview().gestart();
        Nieuweling peer = Nieuweling.van(COORDINATOR);
        wijzig(COORDINATOR, review.pad(), Map.of("peers", List.of(peer.id())))
                .then()
                .statusCode(200);
        assertThat(Taken.van(COORDINATOR)).doesNotContain("PEERS_NOEMEN " + review.pad());

        peer.vertrekt();

        assertThat(Taken.van(COORDINATOR)).contains("PEERS_NOEMEN " + review.pad());
        wijzig(COORDINATOR, review.pad(), Map.of("peers", List.of(Mensen.id(COLLEGA))))
                .then()
                .statusCode(200)
                .body("peers.id", contains(Mensen.id(COLLEGA)));
        assertThat(Taken.van(COORDINATOR)).doesNotContain("PEERS_NOEMEN " + review.pad());
    }

    @Test
    void in_de_opvolging_neemt_de_coordinator_het_over_en_daarna_blijft_het_zoals_het_was() {
        Nieuweling houder = Nieuweling.van(COORDINATOR);
        Proefreview loopt = inOpvolging(houder);
        Proefreview afgesloten = inOpvolging(houder);
        wijzig(COORDINATOR, loopt.pad(), Map.of("lezers", List.of(houder.id(), Mensen.id(COLLEGA))))
                .then()
                .statusCode(200);
        Eigenaar.doe("update peerreview set status = 'AFGESLOTEN' where id = ?", UUID.fromString(afgesloten.id()));

        houder.vertrekt();

        als(COORDINATOR)
                .get("/casussen/" + loopt.casus())
                .then()
                .statusCode(200)
                .body("status", equalTo("AFGEROND"))
                .body("casushouder.id", equalTo(Mensen.id(COORDINATOR)));
        als(COORDINATOR)
                .get("/casussen/" + afgesloten.casus())
                .then()
                .statusCode(200)
                .body("casushouder.id", equalTo(houder.id()));
        als(COORDINATOR).get(loopt.pad()).then().body("lezers", contains(Mensen.id(COLLEGA)));
    }

    private static Proefreview inOpvolging(Nieuweling houder) {
        Proefreview review = eenReview().metCasus("casushouder", houder.id()).inOogst();
        review.noemVoornemen();
        review.naar("OPVOLGING");
        return review;
    }

    private static void noem(String uitnodiging, String... deelnemers) {
        wijzig(COORDINATOR_UTRECHT, uitnodiging, Map.of("deelnemers", List.of(deelnemers)))
                .then()
                .statusCode(200);
    }
}
