package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.toewijzing.api.Gast;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrol;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who guides a review: a guest in it, named by the host, replaceable at once. */
@ApplicationScoped
@Transactional
class BegeleiderService {

    private static final Set<ReviewStatus> EINDE = Set.of(ReviewStatus.AFGESLOTEN, ReviewStatus.GESTOPT);

    private final PeerreviewRepository reviews;
    private final Reviewbeeld beeld;
    private final Gastrechten gastrechten;
    private final Transities transities;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final EntityManager em;
    private final Clock clock;

    BegeleiderService(
            PeerreviewRepository reviews,
            Reviewbeeld beeld,
            Gastrechten gastrechten,
            Transities transities,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            EntityManager em,
            Clock clock) {
        this.reviews = reviews;
        this.beeld = beeld;
        this.gastrechten = gastrechten;
        this.transities = transities;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.em = em;
        this.clock = clock;
    }

    private record Gevonden(UUID id, String naam, @Nullable Niveau niveau) {}

    PeerreviewWeergave wijsAan(UUID id, BegeleiderInvoer invoer) {
        transities.vergrendel(id);
        Peerreview review = vind(id);
        beller.eis(Hoedanigheid.COORDINATOR);
        voorwaardelijk.eis(review.getVersie());
        if (EINDE.contains(review.getStatus())) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "De review is voorbij.");
        }
        eisOnafhankelijk(review, invoer.gemeente());
        Gevonden wie = zoek(invoer);
        if (isPeer(review, wie.id())) {
            throw ProbleemException.ongeldig("email", "PEER", "Een peer kan de review niet begeleiden.");
        }
        gastrechten.geefBegeleider(id, review.getCasus(), wie.id(), wie.naam(), invoer.gemeente(), wie.niveau());
        review.raak(clock.instant());
        reviews.flush();
        return beeld.van(review);
    }

    void beeindig(UUID id) {
        transities.vergrendel(id);
        Peerreview review = vind(id);
        if (!beller.is(Hoedanigheid.COORDINATOR) && !beller.is(Hoedanigheid.BEGELEIDER)) {
            throw ProbleemException.geenToegang(
                    "Dit is aan de coördinator van de gastheer, of aan de begeleider zelf.");
        }
        Gast begeleider = gastrechten.begeleider(id).orElseThrow(ProbleemException::nietGevonden);
        voorwaardelijk.eis(review.getVersie());
        review.raak(clock.instant());
        reviews.flush();
        gastrechten.beeindigPersoon(id, begeleider.persoon());
    }

    /** Never of the host, or it would be a conversation with oneself; never of a gemeente that is a peer. */
    private void eisOnafhankelijk(Peerreview review, @Nullable String gemeente) {
        if (gemeente == null) {
            return;
        }
        boolean betrokken = gemeente.equals(review.getGemeente())
                || gastrechten.gasten(review.getId()).stream()
                        .anyMatch(gast -> gast.rol() == Gastrol.PEER && gemeente.equals(gast.gemeente()));
        if (betrokken) {
            throw ProbleemException.ongeldig(
                    "gemeente",
                    "BETROKKEN",
                    "De begeleider komt niet van de gastheer en niet van een gemeente die peer is.");
        }
    }

    private boolean isPeer(Peerreview review, UUID persoon) {
        return gastrechten.gasten(review.getId()).stream()
                .anyMatch(gast -> gast.rol() == Gastrol.PEER && gast.persoon().equals(persoon));
    }

    private Gevonden zoek(BegeleiderInvoer invoer) {
        return em
                .unwrap(Session.class)
                .createNativeQuery("select id, naam, niveau from persoon_bij_email(:gemeente, :email)", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("naam", String.class)
                .addScalar("niveau", String.class)
                .setParameter("gemeente", invoer.gemeente(), String.class)
                .setParameter("email", invoer.email())
                .stream()
                .findFirst()
                .map(r -> new Gevonden((UUID) r[0], (String) r[1], r[2] == null ? null : Niveau.valueOf((String) r[2])))
                .orElseThrow(() -> ProbleemException.ongeldig(
                        "email", "ONBEKEND", "Er is niemand met dit e-mailadres die de review kan begeleiden."));
    }

    private Peerreview vind(UUID id) {
        return ProbleemException.gevonden(reviews.findById(id));
    }
}
