package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusIngetrokken;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrol;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;
import org.jspecify.annotations.Nullable;

/** A review moving through its states: by hand, or as the consequence of a ronde that ends or a casus that is withdrawn. */
@ApplicationScoped
class Reviewgang {

    private final EntityManager em;
    private final PeerreviewRepository reviews;
    private final RondeRepository rondes;
    private final OpvolgmomentRepository momenten;
    private final ReviewOvergangen overgangen;
    private final Transities transities;
    private final Uitnodigingen uitnodigingen;
    private final Gastrechten gastrechten;

    Reviewgang(
            EntityManager em,
            PeerreviewRepository reviews,
            RondeRepository rondes,
            OpvolgmomentRepository momenten,
            ReviewOvergangen overgangen,
            Transities transities,
            Uitnodigingen uitnodigingen,
            Gastrechten gastrechten) {
        this.em = em;
        this.reviews = reviews;
        this.rondes = rondes;
        this.momenten = momenten;
        this.overgangen = overgangen;
        this.transities = transities;
        this.uitnodigingen = uitnodigingen;
        this.gastrechten = gastrechten;
    }

    /** A paused review goes on where it was: the two other ways on are no choice, so they are not shown. */
    Overgangen mogelijk(Peerreview review, Set<Hoedanigheid> hoedanigheden) {
        Overgangen alle = transities.mogelijk(overgangen.tabel(), geval(review, hoedanigheden, null));
        if (!review.isIn(ReviewStatus.GEPAUZEERD)) {
            return alle;
        }
        String terug = String.valueOf(review.getVoorPauze());
        return new Overgangen(alle.items().stream()
                .filter(m -> m.naar().equals(terug) || m.naar().equals(ReviewStatus.GESTOPT.name()))
                .toList());
    }

    void ga(Peerreview review, Set<Hoedanigheid> hoedanigheden, ReviewStatus naar, @Nullable String reden) {
        transities.voerUit(overgangen.tabel(), geval(review, hoedanigheden, reden), naar, reden);
    }

    /** With the last ronde over, the harvest begins. */
    void naLaatsteRonde(Peerreview review) {
        ReviewGeval geval = geval(review, Set.of(Hoedanigheid.GEVOLG), null);
        if (review.isIn(ReviewStatus.RONDES) && geval.stand().rondesAfgerond()) {
            transities.gevolg(em, overgangen.tabel(), geval, ReviewStatus.OOGST, null);
        }
    }

    void stop(@Observes CasusIngetrokken ingetrokken) {
        reviews.vanCasus(ingetrokken.casus())
                .filter(review -> !review.getStatus().isVoorbij())
                .ifPresent(review -> {
                    String reden = "De casus is ingetrokken.";
                    ReviewGeval geval = geval(review, Set.of(Hoedanigheid.GEVOLG), reden);
                    transities.gevolg(em, overgangen.tabel(), geval, ReviewStatus.GESTOPT, reden);
                });
    }

    private ReviewGeval geval(Peerreview review, Set<Hoedanigheid> hoedanigheden, @Nullable String reden) {
        return new ReviewGeval(
                review, hoedanigheden, stand(review), review.getVoorPauze(), review.getGepauzeerdOp(), reden);
    }

    private ReviewGeval.Stand stand(Peerreview review) {
        UUID id = review.getId();
        return new ReviewGeval.Stand(
                uitnodigingen.aantalGeaccepteerd(id),
                (int) gastrechten.gasten(id).stream()
                        .filter(gast -> gast.rol() == Gastrol.PEER)
                        .count(),
                rondes.van(id).stream().allMatch(Ronde::isAfgerond),
                momenten.open(id).isEmpty());
    }
}
