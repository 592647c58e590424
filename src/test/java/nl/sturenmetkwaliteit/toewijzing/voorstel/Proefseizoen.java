package nl.sturenmetkwaliteit.toewijzing.voorstel;

import static nl.sturenmetkwaliteit.hulp.Als.NDSD;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.maak;
import static nl.sturenmetkwaliteit.hulp.Als.zet;
import static nl.sturenmetkwaliteit.hulp.Reviewbouwer.eenReview;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Seizoenen;

/**
 * A seizoen in MATCHING with reviews of Amsterdam and no others.
 *
 * @param pad of the seizoen
 */
record Proefseizoen(String pad, List<Proefreview> reviews) {

    private static final long GEDULD = TimeUnit.SECONDS.toNanos(60);

    static Proefseizoen metReviews(int aantal) {
        String pad = Seizoenen.open();
        List<Proefreview> reviews = IntStream.range(0, aantal)
                .mapToObj(i -> eenReview().metCasus("titel", "Casus " + i).zonderTeam())
                .toList();
        Seizoenen.naar(pad, "MATCHING");
        Eigenaar.doe(
                "update inschrijving set seizoen = null where seizoen = ? and not peerreview = any (?::uuid[])",
                UUID.fromString(Als.id(pad)),
                reviews.stream().map(Proefreview::id).toArray(String[]::new));
        return new Proefseizoen(pad, reviews);
    }

    UUID id() {
        return UUID.fromString(Als.id(pad));
    }

    Proefreview review(int welke) {
        return reviews.get(welke);
    }

    Response vraag(Map<String, ?> invoer) {
        return als(NDSD).body(invoer).post(pad + "/toewijzingen");
    }

    /** The path of a proposal that was calculated by the service itself. */
    String voorstel(Map<String, ?> invoer) {
        String toewijzing = "/toewijzingen/" + maak(NDSD, pad + "/toewijzingen", invoer);
        long tot = System.nanoTime() + GEDULD;
        String status = "WORDT_BEREKEND";
        while (status.equals("WORDT_BEREKEND")) {
            assertThat(System.nanoTime()).as("de berekening komt klaar").isLessThan(tot);
            status = als(NDSD).get(toewijzing).then().statusCode(200).extract().path("status");
        }
        assertThat(status).isEqualTo("BEREKEND");
        return toewijzing;
    }

    /** A calculation that another instance works on, last heard of so long ago; its path. */
    String elders(String stilSinds) {
        UUID id = UUID.randomUUID();
        Eigenaar.doe(
                """
                insert into toewijzing (id, seizoen, aanleiding, status, gewichten, vast, uitgesloten, zaad, rekendatum, gestart_op, gestart_door)
                values (?, ?, 'VERZOEK', 'WORDT_BEREKEND', '{}', '[]', '[]', 1, current_date, now(), 'Omar')
                """,
                id,
                id());
        Eigenaar.doe(
                """
                insert into berekening (toewijzing, werker, gezien_op, doel, bovengrens)
                values (?, gen_random_uuid(), now() - ?::interval, 7, 9)
                """,
                id,
                stilSinds);
        return "/toewijzingen/" + id;
    }

    static Map<String, String> vastgesteld() {
        Instant nu = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return Map.of(
                "naar",
                "VASTGESTELD",
                "antwoordUiterlijkOp",
                nu.plus(10, ChronoUnit.DAYS).toString(),
                "bijdrageUiterlijkOp",
                nu.plus(60, ChronoUnit.DAYS).toString());
    }

    static Response stelVast(String wie, String toewijzing) {
        return zet(wie, toewijzing, vastgesteld());
    }

    List<String> uitgenodigd(int review) {
        return Eigenaar.lees(
                "select gemeente from uitnodiging where peerreview = ? and status = 'VERSTUURD' order by gemeente",
                UUID.fromString(review(review).id()));
    }

    static List<String> team(String toewijzing, Proefreview review) {
        return als(NDSD)
                .get(toewijzing + "/teams?peerreview=" + review.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].plaatsen.gemeente.code");
    }
}
