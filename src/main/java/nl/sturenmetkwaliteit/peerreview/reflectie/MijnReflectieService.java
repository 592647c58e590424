package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.peerreview.api.Rondeschrijver;
import nl.sturenmetkwaliteit.peerreview.api.Rondestand;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/** Writing one's own reflectie: drafts save by themselves, from any device, without losing the later or the earlier text. */
@ApplicationScoped
@Transactional
class MijnReflectieService {

    private final Reviews reviews;
    private final ReflectieRepository reflecties;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    MijnReflectieService(
            Reviews reviews,
            ReflectieRepository reflecties,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.reflecties = reflecties;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param nieuw whether it was saved for the first time */
    record Bewaard(ReflectieWeergave reflectie, boolean nieuw) {}

    ReflectieWeergave lees(UUID review, UUID ronde) {
        reviews.vind(review);
        eisSchrijver(reviews.ronde(review, ronde));
        return mijne(ronde);
    }

    Bewaard bewaar(UUID review, UUID rondeId, MijnReflectieInvoer invoer) {
        reviews.vergrendel(review);
        reviews.vind(review);
        Rondestand ronde = reviews.ronde(review, rondeId);
        eisSchrijver(ronde);
        Rondevelden.eis(ronde.soort(), invoer);
        @Nullable Reflectie eigen = reflecties.eigenVan(rondeId).orElse(null);
        eisVersie(eigen, rondeId);
        eisOpen(ronde, eigen);
        Reflectie reflectie = eigen == null ? begin(ronde) : eigen;
        reflectie.schrijf(invoer, clock.instant());
        reflecties.persistAndFlush(reflectie);
        return new Bewaard(mijne(rondeId), eigen == null);
    }

    private Reflectie begin(Rondestand ronde) {
        return new Reflectie(
                ids.nieuw(),
                ronde,
                new Persoon(beller.persoon(), beller.naam()),
                beller.eigenGemeente(),
                clock.instant());
    }

    private void eisSchrijver(Rondestand ronde) {
        boolean schrijft = (ronde.schrijvers().contains(Rondeschrijver.PEER) && beller.is(Hoedanigheid.PEER))
                || (ronde.schrijvers().contains(Rondeschrijver.CASUSHOUDER) && beller.is(Hoedanigheid.CASUSHOUDER));
        if (!schrijft) {
            throw ProbleemException.geenToegang("In deze ronde schrijft u niet mee.");
        }
    }

    /** What the caller did not know of is answered with: both texts are then there to be brought together. */
    private void eisVersie(@Nullable Reflectie eigen, UUID ronde) {
        if (!voorwaardelijk.verwachtNiets() && !voorwaardelijk.noemtVersie()) {
            throw ProbleemException.van(ProbleemType.VERSIE_ONTBREEKT);
        }
        if (eigen == null) {
            if (!voorwaardelijk.verwachtNiets()) {
                throw ProbleemException.nietGevonden();
            }
        } else if (!voorwaardelijk.isBij(eigen.getVersie())) {
            throw new ProbleemException(
                    ProbleemType.VERSIE_VEROUDERD,
                    "Er is intussen een latere tekst bewaard. Voeg de teksten samen en sla opnieuw op.",
                    List.of(),
                    Map.of("huidig", mijne(ronde)));
        }
    }

    private void eisOpen(Rondestand ronde, @Nullable Reflectie eigen) {
        if (!ronde.isOpenVoor(beller.persoon())) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "De ronde is niet open; er verandert niets meer.");
        }
        if (eigen != null && !eigen.isConcept()) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "De reflectie is ingediend. Heropen haar om verder te schrijven.");
        }
    }

    private ReflectieWeergave mijne(UUID ronde) {
        return reflecties.mijne(ronde).orElseThrow(ProbleemException::nietGevonden);
    }
}
