package nl.sturenmetkwaliteit.toewijzing;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.PEER_UTRECHT;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.GRONINGEN;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.UTRECHT;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.WEERT;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.aannemen;
import static nl.sturenmetkwaliteit.toewijzing.Uitnodigen.id;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.LosseReview;
import nl.sturenmetkwaliteit.platform.planning.Verstrijking;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;
import org.junit.jupiter.api.Test;

/** An invitation without an answer lapses, once, when its time is up. */
@QuarkusTest
class UitnodigingVerlooptTest {

    private final Uitnodigen uitnodigen;
    private final Uitnodigingen uitnodigingen;
    private final Verstrijking verstrijking;
    private final InReview inReview;

    UitnodigingVerlooptTest(
            Uitnodigen uitnodigen, Uitnodigingen uitnodigingen, Verstrijking verstrijking, InReview inReview) {
        this.uitnodigen = uitnodigen;
        this.uitnodigingen = uitnodigingen;
        this.verstrijking = verstrijking;
        this.inReview = inReview;
    }

    @Test
    void zonder_antwoord_verloopt_een_uitnodiging_een_keer_en_laat_als_het_moet() {
        String pad = uitnodigen.verstuurd(LosseReview.inTeamvorming(), UTRECHT);
        String opTijd = uitnodigen.verstuurd(LosseReview.inTeamvorming(), UTRECHT);
        verstrijkt(pad);

        verstrijking.handelAf();
        verstrijking.handelAf();

        als(COORDINATOR_UTRECHT).get(pad).then().body("status", equalTo("VERLOPEN"));
        als(COORDINATOR)
                .get(pad + "/geschiedenis")
                .then()
                .body("items.naar", equalTo(List.of("VERSTUURD", "VERLOPEN")))
                .body("items.door", hasItem("Systeem"));
        als(COORDINATOR_UTRECHT).get(opTijd).then().body("status", equalTo("VERSTUURD"));
    }

    @Test
    void twee_instanties_tegelijk_laten_een_uitnodiging_een_keer_verlopen() {
        String pad = uitnodigen.verstuurd(LosseReview.inTeamvorming(), UTRECHT);
        verstrijkt(pad);

        Stream.generate(() -> CompletableFuture.runAsync(verstrijking::handelAf))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        als(COORDINATOR)
                .get(pad + "/geschiedenis")
                .then()
                .body("items.naar", equalTo(List.of("VERSTUURD", "VERLOPEN")));
    }

    @Test
    void tijdens_een_pauze_verloopt_niets() {
        LosseReview review = LosseReview.inTeamvorming();
        String pad = uitnodigen.verstuurd(review, UTRECHT);
        verstrijkt(pad);
        review.pauzeert();

        verstrijking.handelAf();
        als(COORDINATOR_UTRECHT).get(pad).then().body("status", equalTo("VERSTUURD"));

        inReview.als(COORDINATOR, review.id(), () -> uitnodigingen.schuifOp(review.id(), Duration.ofDays(2)));
        review.gaatVerder();
        verstrijking.handelAf();
        als(COORDINATOR_UTRECHT).get(pad).then().body("status", equalTo("VERSTUURD"));
        zet(COORDINATOR_UTRECHT, pad, aannemen(PEER_UTRECHT)).then().statusCode(204);
    }

    @Test
    void als_reflecteren_opengaat_is_wie_niet_antwoordde_te_laat() {
        LosseReview review = LosseReview.inTeamvorming();
        String peer = uitnodigen.geaccepteerd(review, UTRECHT, COORDINATOR_UTRECHT, PEER_UTRECHT);
        String open = uitnodigen.verstuurd(review, GRONINGEN);
        String voorstel = uitnodigen.voorgesteld(review, WEERT);

        inReview.als(COORDINATOR, review.id(), () -> uitnodigingen.laatVerlopen(review.id()));

        als(COORDINATOR).get(peer).then().body("status", equalTo("GEACCEPTEERD"));
        als(COORDINATOR).get(open).then().body("status", equalTo("VERLOPEN"));
        als(COORDINATOR).get(voorstel).then().body("status", equalTo("INGETROKKEN"));
    }

    private static void verstrijkt(String pad) {
        Eigenaar.doe("update uitnodiging set antwoord_uiterlijk_op = now() - interval '1 day' where id = ?", id(pad));
    }
}
