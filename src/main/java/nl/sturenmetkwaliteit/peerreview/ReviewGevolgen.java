package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Begeleidervoorstellen;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.peerreview.api.ReviewHervat;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.toewijzing.api.RondeInUitnodiging;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;
import org.hibernate.Session;

/**
 * What else changes when a review changes its status. Who guides may be a guest, with a guest's rights; so what touches the casus and the
 * rights of others is done by the service itself, in the host's kitchen.
 */
@ApplicationScoped
class ReviewGevolgen {

    private final Keuken keuken;
    private final Casussen casussen;
    private final Begeleidervoorstellen voorstellen;
    private final Uitnodigingen uitnodigingen;
    private final Opvolgplanning opvolging;
    private final Voornemenkopie kopie;
    private final Event<ReviewHervat> hervat;
    private final Clock clock;

    ReviewGevolgen(
            Keuken keuken,
            Casussen casussen,
            Begeleidervoorstellen voorstellen,
            Uitnodigingen uitnodigingen,
            Opvolgplanning opvolging,
            Voornemenkopie kopie,
            Event<ReviewHervat> hervat,
            Clock clock) {
        this.keuken = keuken;
        this.casussen = casussen;
        this.voorstellen = voorstellen;
        this.uitnodigingen = uitnodigingen;
        this.opvolging = opvolging;
        this.kopie = kopie;
        this.hervat = hervat;
        this.clock = clock;
    }

    /** The voornemens of the last review are copied anew: what became of them may have been written since. */
    void start(ReviewGeval geval) {
        Peerreview review = geval.review();
        keuken.doeNamens(
                review.getGemeente(),
                sessie -> kopie.haalVorige(
                        sessie,
                        review.getId(),
                        casussen.vind(sessie, review.getCasus()).vervolgOp()));
    }

    void volgOp(ReviewGeval geval) {
        Peerreview review = geval.review();
        opvolging.planReview(review.getId(), LocalDate.now(clock));
        keuken.doeNamens(review.getGemeente(), sessie -> casussen.rondAf(sessie, review.getCasus()));
    }

    void hervat(ReviewGeval geval) {
        Peerreview review = geval.review();
        Duration pauze = Duration.between(Objects.requireNonNull(geval.gepauzeerdOp()), clock.instant());
        List<RondeInUitnodiging> verschoven = keuken.namens(review.getGemeente(), sessie -> {
            List<Ronde> rondes = RondeRepository.van(sessie, review.getId());
            rondes.stream().filter(ronde -> !ronde.isAfgerond()).forEach(ronde -> ronde.schuif(pauze));
            momenten(sessie, review.getId()).forEach(moment -> moment.schuif(pauze));
            hervat.fire(new ReviewHervat(sessie, review.getId(), pauze));
            return Rondeplan.voorGenodigden(rondes);
        });
        uitnodigingen.schuifOp(review.getId(), pauze);
        uitnodigingen.toonRondes(review.getId(), verschoven);
    }

    void sluitAf(ReviewGeval geval) {
        Peerreview review = geval.review();
        keuken.doeNamens(review.getGemeente(), sessie -> voorstellen.vervalt(sessie, review.getCasus()));
        uitnodigingen.beeindigAlles(review.getId(), "De review is afgesloten.");
    }

    void stop(ReviewGeval geval) {
        Peerreview review = geval.review();
        String reden = Objects.requireNonNull(geval.reden());
        keuken.doeNamens(review.getGemeente(), sessie -> {
            casussen.trekIn(sessie, review.getCasus(), reden);
            voorstellen.vervalt(sessie, review.getCasus());
        });
        uitnodigingen.beeindigAlles(review.getId(), reden);
    }

    private static List<Opvolgmoment> momenten(Session sessie, UUID review) {
        return sessie.createQuery(
                        "from Opvolgmoment m where m.peerreview = :review and m.afgerondOp is null", Opvolgmoment.class)
                .setParameter("review", review)
                .getResultList();
    }
}
