package nl.sturenmetkwaliteit.toewijzing;

import static nl.sturenmetkwaliteit.hulp.Als.COORDINATOR;
import static nl.sturenmetkwaliteit.hulp.Als.zet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.InReview;
import nl.sturenmetkwaliteit.hulp.LosseReview;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.toewijzing.api.NieuweUitnodiging;
import nl.sturenmetkwaliteit.toewijzing.api.Nodiging;
import nl.sturenmetkwaliteit.toewijzing.api.RondeInUitnodiging;
import nl.sturenmetkwaliteit.toewijzing.api.Termijnen;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;

/** Brings invitations of a review as far as a test needs them. */
@ApplicationScoped
class Uitnodigen {

    static final String UTRECHT = "GM0344";
    static final String GRONINGEN = "GM0014";
    static final String WEERT = "GM0988";

    private final Uitnodigingen uitnodigingen;
    private final InReview inReview;

    Uitnodigen(Uitnodigingen uitnodigingen, InReview inReview) {
        this.uitnodigingen = uitnodigingen;
        this.inReview = inReview;
    }

    static NieuweUitnodiging nieuw(LosseReview review, String gemeente, Niveau... niveaus) {
        Instant nu = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new NieuweUitnodiging(
                new Nodiging(
                        review.id(),
                        review.casus(),
                        "Losse casus",
                        "Hoe geven we het wijkteam ruimte?",
                        List.of("WMO"),
                        List.of(new RondeInUitnodiging("VERHELDEREN", "Verhelderen", nu, nu.plus(Duration.ofDays(7)))),
                        "Ongeveer vier uur per deelnemer."),
                gemeente,
                List.of(niveaus),
                new Termijnen(nu.plus(Duration.ofDays(10)), nu.plus(Duration.ofDays(40))));
    }

    /** The path of an invitation that only the host sees. */
    String voorgesteld(LosseReview review, String gemeente, Niveau... niveaus) {
        UUID id = inReview.als(COORDINATOR, review.id(), () -> uitnodigingen.maak(nieuw(review, gemeente, niveaus)));
        return "/uitnodigingen/" + id;
    }

    String verstuurd(LosseReview review, String gemeente, Niveau... niveaus) {
        String pad = voorgesteld(review, gemeente, niveaus);
        zet(COORDINATOR, pad, Map.of("naar", "VERSTUURD")).then().statusCode(204);
        return pad;
    }

    String geaccepteerd(LosseReview review, String gemeente, String coordinator, String... deelnemers) {
        String pad = verstuurd(review, gemeente);
        zet(coordinator, pad, aannemen(deelnemers)).then().statusCode(204);
        return pad;
    }

    static Map<String, Object> aannemen(String... deelnemers) {
        return Map.of(
                "naar",
                "GEACCEPTEERD",
                "deelnemers",
                Arrays.stream(deelnemers).map(Mensen::id).toList());
    }

    static UUID id(String pad) {
        return UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
    }
}
