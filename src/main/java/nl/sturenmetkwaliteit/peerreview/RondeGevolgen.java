package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.peerreview.api.RondeGesloten;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;

/** What else changes when a ronde opens, closes or is skipped. */
@ApplicationScoped
class RondeGevolgen {

    /** Who gets a second chance has this long to write, at least. */
    private static final Duration TWEEDE_KANS = Duration.ofDays(3);

    private final Keuken keuken;
    private final Casussen casussen;
    private final Uitnodigingen uitnodigingen;
    private final Verlengingen verlengingen;
    private final Reviewgang reviewgang;
    private final Event<RondeGesloten> gesloten;
    private final Clock clock;

    RondeGevolgen(
            Keuken keuken,
            Casussen casussen,
            Uitnodigingen uitnodigingen,
            Verlengingen verlengingen,
            Reviewgang reviewgang,
            Event<RondeGesloten> gesloten,
            Clock clock) {
        this.keuken = keuken;
        this.casussen = casussen;
        this.uitnodigingen = uitnodigingen;
        this.verlengingen = verlengingen;
        this.reviewgang = reviewgang;
        this.gesloten = gesloten;
        this.clock = clock;
    }

    /** A planned deadline that has passed by now leaves nobody without time: the ronde then lasts as long as was planned. */
    void open(RondeGeval geval) {
        Ronde ronde = geval.ronde();
        Instant nu = clock.instant();
        if (!ronde.getDeadlineOp().isAfter(nu)) {
            ronde.gunTijd(nu.plus(Duration.between(ronde.getOpentOp(), ronde.getDeadlineOp())));
        }
        if (geval.andere().allMatch(andere -> andere.getGeopendOp() == null)) {
            Peerreview review = geval.review();
            keuken.doeNamens(review.getGemeente(), sessie -> casussen.inReview(sessie, review.getCasus()));
        }
        sluitTeam(geval);
    }

    void heropen(RondeGeval geval) {
        Ronde ronde = geval.ronde();
        ronde.heropenVoor(geval.voor());
        Instant deadline = clock.instant().plus(TWEEDE_KANS);
        if (ronde.getDeadlineOp().isBefore(deadline)) {
            verlengingen.verleng(ronde, deadline, Objects.requireNonNullElse(geval.reden(), "De ronde is heropend."));
        }
    }

    /** Revealing is beyond the rights of who closes: it is done by the service itself, in the host's kitchen. */
    void sluit(RondeGeval geval) {
        UUID review = geval.review().getId();
        keuken.doeNamens(
                geval.review().getGemeente(),
                sessie -> gesloten.fire(
                        new RondeGesloten(sessie, review, geval.ronde().getId())));
        reviewgang.naLaatsteRonde(geval.review());
    }

    void slaOver(RondeGeval geval) {
        sluitTeam(geval);
        reviewgang.naLaatsteRonde(geval.review());
    }

    private void sluitTeam(RondeGeval geval) {
        if (geval.ronde().getSoort().sluitTeam() && !geval.review().isIntern()) {
            uitnodigingen.laatVerlopen(geval.review().getId());
        }
    }
}
