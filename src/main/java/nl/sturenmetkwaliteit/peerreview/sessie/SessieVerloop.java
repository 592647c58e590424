package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.planning.Verstrijkbron;
import nl.sturenmetkwaliteit.platform.transitie.Transities;

/** A sessie that nobody ended is over half a day after it was to end: it asks nobody to join any more. */
@ApplicationScoped
class SessieVerloop implements Verstrijkbron {

    private final SessieRepository sessies;
    private final Reviews reviews;
    private final SessieOvergangen overgangen;
    private final Transities transities;
    private final Clock clock;

    SessieVerloop(
            SessieRepository sessies,
            Reviews reviews,
            SessieOvergangen overgangen,
            Transities transities,
            Clock clock) {
        this.sessies = sessies;
        this.reviews = reviews;
        this.overgangen = overgangen;
        this.transities = transities;
        this.clock = clock;
    }

    @Override
    public String soort() {
        return "SESSIE";
    }

    @Override
    public void handelAf(UUID id) {
        sessies.reviewVan(id).ifPresent(review -> handelAf(review, id));
    }

    private void handelAf(UUID review, UUID id) {
        transities.vergrendel(review);
        var nu = clock.instant();
        sessies.vind(review, id)
                .filter(sessie -> sessie.isVergeten(nu))
                .ifPresent(sessie -> transities.voerUit(
                        overgangen.tabel(),
                        new SessieGeval(sessie, reviews.vind(review).status(), nu, EnumSet.of(Hoedanigheid.SYSTEEM)),
                        SessieStatus.GEHOUDEN,
                        null));
    }
}
