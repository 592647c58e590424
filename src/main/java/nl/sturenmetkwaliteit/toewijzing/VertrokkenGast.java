package nl.sturenmetkwaliteit.toewijzing;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.DeelnemerGestopt;
import nl.sturenmetkwaliteit.platform.transitie.Transities;

/** Whoever leaves is no peer and no begeleider any more: nobody waits for a text of someone who has no access. */
@Singleton
class VertrokkenGast {

    private final UitnodigingRepository uitnodigingen;
    private final ReviewGastrechten gastrechten;
    private final Transities transities;

    VertrokkenGast(UitnodigingRepository uitnodigingen, ReviewGastrechten gastrechten, Transities transities) {
        this.uitnodigingen = uitnodigingen;
        this.gastrechten = gastrechten;
        this.transities = transities;
    }

    /** A review someone is a guest in, of this host. */
    record Bezoek(String gastheer, UUID review) {}

    /** Before others hand work over: the reviews are locked before any row is touched, and in one order. */
    void eindig(@Observes @Priority(Interceptor.Priority.APPLICATION) DeelnemerGestopt gestopt) {
        List<Bezoek> bezoeken = uitnodigingen.bezoeken(gestopt.gemeente(), gestopt.deelnemer());
        bezoeken.forEach(bezoek -> transities.vergrendel(bezoek.review()));
        bezoeken.forEach(
                bezoek -> gastrechten.beeindigPersoon(bezoek.gastheer(), bezoek.review(), gestopt.deelnemer()));
    }
}
