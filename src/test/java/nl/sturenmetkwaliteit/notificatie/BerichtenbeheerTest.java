package nl.sturenmetkwaliteit.notificatie;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.VERHELDEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Berichten;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Transactie;
import org.junit.jupiter.api.Test;

/** Below the API: who can say that something happened, who can ask what was not told, and how long it is kept. */
@QuarkusTest
class BerichtenbeheerTest {

    @Inject
    Verteller verteller;

    @Test
    void niemand_schrijft_op_wat_elders_gebeurde() {
        Proefreview review = eenReview().inRonde(VERHELDEREN);
        Proefreview ander = eenReview().zonderTeam();
        String ronde = review.ronde(VERHELDEREN);

        assertThat(schrijf(review, "ronde", ronde, "GM0363", review.id())).isOne();
        for (Runnable greep : new Runnable[] {
            () -> schrijf(review, "peerreview", ander.id(), "GM0363", ander.id()),
            () -> schrijf(review, "ronde", ronde, "GM0344", review.id()),
            () -> schrijf(review, "ronde", ronde, "GM0363", ander.id()),
            () -> schrijf(review, "ronde", ronde, null, null),
            () -> schrijf(review, "casus", ander.casus(), "GM0363", ander.id())
        }) {
            assertThatThrownBy(greep::run).hasStackTraceContaining("row-level security");
        }
        Eigenaar.doe("delete from gebeurtenis where soort = 'PROEF'");
    }

    @Test
    void wat_nog_te_vertellen_is_hoort_alleen_de_dienst() {
        Berichten.zijnVerteld();
        UUID open = gebeurtenis(1, false);
        String vraag = "select cast(id as text) from wat_te_vertellen_is(now(), 500)";
        try {
            List<String> coordinator = Transactie.als(COORDINATOR, em -> Transactie.lees(em, vraag));
            List<String> niemand = Transactie.alsNiemand(em -> Transactie.lees(em, vraag));
            assertThat(coordinator).isEmpty();
            assertThat(niemand).isEmpty();
        } finally {
            verteller.vertel();
        }
        assertThat(Eigenaar.tel("select count(*) from gebeurtenis where id = ? and verwerkt_op is not null", open))
                .as("de dienst zelf hoort het")
                .isOne();
    }

    @Test
    void wat_verteld_is_blijft_vierhonderd_dagen() {
        UUID oud = gebeurtenis(401, true);
        UUID jong = gebeurtenis(399, true);
        UUID nooitVerteld = gebeurtenis(401, false);
        UUID oudBericht = bericht(401);
        UUID jongBericht = bericht(399);

        verteller.ruimOp();

        assertThat(Eigenaar.lees("select id from gebeurtenis where id in (?, ?, ?)", oud, jong, nooitVerteld))
                .containsExactlyInAnyOrder(jong.toString(), nooitVerteld.toString());
        assertThat(Eigenaar.lees("select id from notificatie where id in (?, ?)", oudBericht, jongBericht))
                .containsExactly(jongBericht.toString());
        Eigenaar.doe("update gebeurtenis set verwerkt_op = now() where id = ?", nooitVerteld);
    }

    private static int schrijf(Proefreview review, String ding, String id, String gemeente, String peerreview) {
        return Transactie.alsIn(review.id(), PEER_UTRECHT, em -> em.createNativeQuery(
                        """
                        insert into gebeurtenis (id, gemeente, peerreview, soort, ding, ding_id, persoon, op, verwerkt_op)
                        values (uuidv7(), :gemeente, cast(:peerreview as uuid), 'PROEF', :ding, cast(:id as uuid), app_persoon(), now(), now())
                        """)
                .setParameter("gemeente", gemeente)
                .setParameter("peerreview", peerreview)
                .setParameter("ding", ding)
                .setParameter("id", id)
                .executeUpdate());
    }

    private static UUID gebeurtenis(int dagenGeleden, boolean verteld) {
        UUID id = UUID.randomUUID();
        Eigenaar.doe(
                """
                insert into gebeurtenis (id, gemeente, soort, ding, ding_id, op, verwerkt_op)
                values (?, 'GM0363', 'PROEF', 'ronde', gen_random_uuid(), now() - make_interval(days => ?), case when ? then now() end)
                """,
                id,
                dagenGeleden,
                verteld);
        return id;
    }

    private static UUID bericht(int dagenGeleden) {
        UUID id = UUID.randomUUID();
        Eigenaar.doe(
                """
                insert into notificatie (id, gemeente, persoon, soort, sleutel, pad, gemaakt_op)
                values (?, 'GM0344', ?::uuid, 'RONDE_OPEN', ?, '/taken', now() - make_interval(days => ?))
                """,
                id,
                Mensen.id(PEER_UTRECHT),
                id.toString(),
                dagenGeleden);
        return id;
    }
}
