package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.privacy.api.Bevestiging;

/** Gathers what the conditions of a step look at. */
@ApplicationScoped
class ReflectieGevallen {

    private final Reviews reviews;
    private final ReflectieRepository reflecties;
    private final Lezers lezers;
    private final Beller beller;

    ReflectieGevallen(Reviews reviews, ReflectieRepository reflecties, Lezers lezers, Beller beller) {
        this.reviews = reviews;
        this.reflecties = reflecties;
        this.lezers = lezers;
        this.beller = beller;
    }

    ReflectieGeval van(Review review, UUID id, List<Bevestiging> bevestigingen) {
        Reflectie reflectie = reflectie(review, id);
        boolean mijne = reflectie.isVan(beller.persoon());
        boolean ingediend = mijne && !reflectie.isConcept();
        return new ReflectieGeval(
                review,
                reviews.ronde(review.id(), reflectie.getRonde()),
                reflectie,
                beller.persoon(),
                mijne ? EnumSet.of(Hoedanigheid.SCHRIJVER) : EnumSet.noneOf(Hoedanigheid.class),
                ingediend && lezers.isGelezen(id),
                ingediend && reflecties.kanAnderenLezen(reflectie, review.intern()),
                mijne,
                bevestigingen);
    }

    /** The draft of someone in the same guest team. Whoever may read it otherwise may not take it over. */
    ReflectieGeval voorOvername(Review review, UUID id) {
        Reflectie reflectie = reflectie(review, id);
        boolean gastteam = beller.isGast()
                && beller.is(Hoedanigheid.PEER)
                && reflectie.getSchrijverGemeente().equals(beller.gemeente());
        if (!gastteam) {
            throw ProbleemException.geenToegang("Overnemen is aan een collega in hetzelfde gastteam.");
        }
        return new ReflectieGeval(
                review,
                reviews.ronde(review.id(), reflectie.getRonde()),
                reflectie,
                beller.persoon(),
                Set.of(Hoedanigheid.PEER),
                false,
                false,
                reflecties.eigenVan(reflectie.getRonde()).isPresent(),
                List.of());
    }

    private Reflectie reflectie(Review review, UUID id) {
        return reflecties.vind(review.id(), id).orElseThrow(ProbleemException::nietGevonden);
    }
}
