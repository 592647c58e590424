package nl.sturenmetkwaliteit.peerreview.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.peerreview.api.Gespreksding;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** What is talked about in a review, and who talks along. */
@ApplicationScoped
@Transactional
class GesprekService {

    private static final Set<Hoedanigheid> MEEPRATERS =
            EnumSet.of(Hoedanigheid.COORDINATOR, Hoedanigheid.CASUSHOUDER, Hoedanigheid.PEER, Hoedanigheid.BEGELEIDER);

    private final Reviews reviews;
    private final GesprekRepository gesprekken;
    private final Beller beller;

    GesprekService(Reviews reviews, GesprekRepository gesprekken, Beller beller) {
        this.reviews = reviews;
        this.gesprekken = gesprekken;
        this.beller = beller;
    }

    Pagina<GesprekWeergave> lijst(UUID id, @Nullable Gespreksding soort, Paginering paginering) {
        Review review = reviews.vind(id);
        return Pagina.van(gesprekken.lijst(id, soort, paginering), paginering, rij -> rij.onderwerp()
                        .getId())
                .map(rij -> weergave(review, rij));
    }

    GesprekWeergave lees(UUID id, UUID ding) {
        Review review = reviews.vind(id);
        return weergave(review, gesprekken.metAantal(id, ding).orElseThrow(ProbleemException::nietGevonden));
    }

    /** Whose attention the caller can ask for; not the caller's own. */
    Pagina<PersoonVanGemeente> meepraters(UUID review, UUID ding) {
        lees(review, ding);
        return Pagina.geheel(gesprekken.meepraters(ding).stream()
                .filter(wie -> !wie.id().equals(beller.persoon()))
                .toList());
    }

    /** Who only reads along in a review only reads its conversations. */
    boolean praatMee() {
        return !Collections.disjoint(beller.hoedanigheden(), MEEPRATERS);
    }

    void eisMeepraten() {
        beller.eisEen(
                "Meepraten doen de casushouder, de coördinator van de gastheer, de peers en de procesbegeleider.",
                MEEPRATERS.toArray(Hoedanigheid[]::new));
    }

    private GesprekWeergave weergave(Review review, GesprekRij rij) {
        Onderwerp onderwerp = rij.onderwerp();
        return new GesprekWeergave(
                onderwerp.getId(),
                onderwerp.getSoort(),
                onderwerp.getRonde(),
                rij.aantal(),
                onderwerp.isOpen() && praatMee(),
                onderwerp.geslotenOmdat(review.status()));
    }
}
