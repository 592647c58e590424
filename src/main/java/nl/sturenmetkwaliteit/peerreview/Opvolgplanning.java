package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Opvolgmomenten;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import org.jspecify.annotations.Nullable;

/** Plans when a review comes back: after 6 and 10 months, and at the date of each voornemen. */
@ApplicationScoped
class Opvolgplanning implements Opvolgmomenten {

    private final OpvolgmomentRepository momenten;
    private final Ids ids;
    private final Clock clock;

    Opvolgplanning(OpvolgmomentRepository momenten, Ids ids, Clock clock) {
        this.momenten = momenten;
        this.ids = ids;
        this.clock = clock;
    }

    void planReview(UUID review, LocalDate vandaag) {
        plan(review, Opvolgmoment.Soort.NA_6_MAANDEN, null, vandaag.plusMonths(6));
        plan(review, Opvolgmoment.Soort.NA_10_MAANDEN, null, vandaag.plusMonths(10));
    }

    @Override
    public void planVoornemen(UUID review, UUID voornemen, LocalDate datum) {
        momenten.openVan(voornemen)
                .ifPresentOrElse(
                        moment -> moment.verplaats(datum),
                        () -> plan(review, Opvolgmoment.Soort.VOORNEMEN, voornemen, datum));
    }

    @Override
    public void houdVoornemen(UUID voornemen, String watGedaan, String watBewonersMerkten, String watGeleerd) {
        LocalDate vandaag = LocalDate.now(clock);
        momenten.openVan(voornemen)
                .filter(moment -> !moment.getDatum().isAfter(vandaag))
                .ifPresent(moment -> moment.rondAf(
                        new OpvolgmomentUitkomst(watGedaan, watBewonersMerkten, watGeleerd, null), clock.instant()));
    }

    private void plan(UUID review, Opvolgmoment.Soort soort, @Nullable UUID voornemen, LocalDate datum) {
        momenten.persist(new Opvolgmoment(ids.nieuw(), review, soort, voornemen, datum));
    }
}
