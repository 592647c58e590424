package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Overgegaan;
import nl.sturenmetkwaliteit.platform.transitie.Transities;

/** When a review stops or closes, nobody meets for it any more: who does at that moment, did. A pause moves no appointment: those are with people, not with a clock. */
@ApplicationScoped
class Sessiegevolg {

    private static final String REVIEW = "peerreview";

    private final EntityManager em;
    private final SessieRepository sessies;
    private final SessieOvergangen overgangen;
    private final Transities transities;
    private final Clock clock;

    Sessiegevolg(
            EntityManager em,
            SessieRepository sessies,
            SessieOvergangen overgangen,
            Transities transities,
            Clock clock) {
        this.em = em;
        this.sessies = sessies;
        this.overgangen = overgangen;
        this.transities = transities;
        this.clock = clock;
    }

    void lastAf(@Observes Overgegaan stap) {
        if (!stap.ding().equals(REVIEW)) {
            return;
        }
        ReviewStatus nu = ReviewStatus.valueOf(stap.naar());
        String reden =
                switch (nu) {
                    case GESTOPT -> "De review is gestopt.";
                    case AFGESLOTEN -> "De review is afgesloten.";
                    default -> "";
                };
        if (!reden.isEmpty()) {
            sessies.nietVoorbij(stap.id())
                    .forEach(sessie -> transities.gevolg(
                            em,
                            overgangen.tabel(),
                            new SessieGeval(sessie, nu, clock.instant(), Set.of(Hoedanigheid.GEVOLG)),
                            sessie.getStatus() == SessieStatus.BEZIG ? SessieStatus.GEHOUDEN : SessieStatus.AFGELAST,
                            reden));
        }
    }
}
