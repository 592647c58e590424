package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.ReviewHervat;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;

/** A pause of the review stops the clock of the consents asked in it too. */
@Singleton
class Toestemmingspauze {

    private final Reviews reviews;
    private final Clock clock;

    Toestemmingspauze(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    boolean isGepauzeerd(UUID review) {
        return reviews.vind(review).status() == ReviewStatus.GEPAUZEERD;
    }

    /**
     * What was asked during the pause stood still since then. In one statement, which waits for an answer that is just being given and
     * then leaves it alone.
     */
    void schuifOp(@Observes ReviewHervat hervat) {
        hervat.sessie()
                .createNativeMutationQuery(
                        """
                        update toestemming
                        set antwoord_uiterlijk_op = antwoord_uiterlijk_op + least(:seconden * interval '1 second', :nu - gevraagd_op)
                        where gastheer = app_keuken() and peerreview = :review and status = 'GEVRAAGD'
                        """)
                .setParameter("seconden", hervat.pauze().toSeconds())
                .setParameter("nu", clock.instant())
                .setParameter("review", hervat.peerreview())
                .executeUpdate();
    }
}
