package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Begeleiderkandidaat;
import nl.sturenmetkwaliteit.casus.api.Begeleidervoorstellen;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.toewijzing.api.Gast;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;
import org.hibernate.Session;

/** Who guides a review: a guest in it, named by the host, or proposed to the host by NDSD; replaceable at once. */
@ApplicationScoped
@Transactional
class BegeleiderService {

    private final PeerreviewRepository reviews;
    private final Reviewbeeld beeld;
    private final Begeleiders begeleiders;
    private final Begeleidervoorstellen voorstellen;
    private final Gastrechten gastrechten;
    private final Transities transities;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final EntityManager em;
    private final Clock clock;

    BegeleiderService(
            PeerreviewRepository reviews,
            Reviewbeeld beeld,
            Begeleiders begeleiders,
            Begeleidervoorstellen voorstellen,
            Gastrechten gastrechten,
            Transities transities,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            EntityManager em,
            Clock clock) {
        this.reviews = reviews;
        this.beeld = beeld;
        this.begeleiders = begeleiders;
        this.voorstellen = voorstellen;
        this.gastrechten = gastrechten;
        this.transities = transities;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.em = em;
        this.clock = clock;
    }

    PeerreviewWeergave wijsAan(UUID id, BegeleiderInvoer invoer) {
        transities.vergrendel(id);
        Peerreview review = vind(id);
        beller.eis(Hoedanigheid.COORDINATOR);
        voorwaardelijk.eis(review.getVersie());
        review.eisGaande();
        Begeleiderkandidaat wie = kies(review, invoer);
        gastrechten.geefBegeleider(
                id,
                review.getCasus(),
                wie.id(),
                wie.naam(),
                wie.gemeente() == null ? null : wie.gemeente().code(),
                wie.niveau());
        // whoever it has become: the proposal is answered
        voorstellen.vervalt(em.unwrap(Session.class), review.getCasus());
        review.raak(clock.instant());
        reviews.flush();
        return beeld.van(review);
    }

    void beeindig(UUID id) {
        transities.vergrendel(id);
        Peerreview review = vind(id);
        beller.eisEen(
                "Dit is aan de coördinator van de gastheer, of aan de begeleider zelf.",
                Hoedanigheid.COORDINATOR,
                Hoedanigheid.BEGELEIDER);
        Gast begeleider = gastrechten.begeleider(id).orElseThrow(ProbleemException::nietGevonden);
        voorwaardelijk.eis(review.getVersie());
        review.raak(clock.instant());
        reviews.flush();
        gastrechten.beeindigPersoon(id, begeleider.persoon());
    }

    void wijsVoorstelAf(UUID id) {
        transities.vergrendel(id);
        Peerreview review = vind(id);
        beller.eis(Hoedanigheid.COORDINATOR);
        if (voorstellen.van(review.getCasus()).isEmpty()) {
            throw ProbleemException.nietGevonden();
        }
        voorwaardelijk.eis(review.getVersie());
        voorstellen.vervalt(em.unwrap(Session.class), review.getCasus());
        review.raak(clock.instant());
        reviews.flush();
    }

    private Begeleiderkandidaat kies(Peerreview review, BegeleiderInvoer invoer) {
        UUID voorgesteld = invoer.voorstel();
        String email = invoer.email();
        if (voorgesteld == null && email != null) {
            return begeleiders.zoek(em.unwrap(Session.class), invoer.gemeente(), email);
        }
        if (voorgesteld == null || email != null || invoer.gemeente() != null) {
            throw ProbleemException.ongeldig(
                    "email", "VERPLICHT", "Noem het e-mailadres, of het voorstel dat u aanneemt; niet allebei.");
        }
        Begeleiderkandidaat gekozen = voorstellen
                .van(review.getCasus())
                .filter(kandidaat -> kandidaat.id().equals(voorgesteld))
                .orElseThrow(() -> ProbleemException.ongeldig(
                        "voorstel", "VERVALLEN", "Deze persoon is niet, of niet meer, voorgesteld."));
        begeleiders.eisActief(em.unwrap(Session.class), gekozen);
        return gekozen;
    }

    private Peerreview vind(UUID id) {
        return ProbleemException.gevonden(reviews.findById(id));
    }
}
