package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.gemeente.api.Deelnemers;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;

/** Who reviews in an interne review: colleagues from other niveaus and teams, named by the coordinator without an invitation. */
@ApplicationScoped
class InternePeers {

    private static final Set<ReviewStatus> ZOLANG = Set.of(ReviewStatus.TEAMVORMING, ReviewStatus.RONDES);

    private final Deelnemers deelnemers;
    private final Gastrechten gastrechten;

    InternePeers(Deelnemers deelnemers, Gastrechten gastrechten) {
        this.deelnemers = deelnemers;
        this.gastrechten = gastrechten;
    }

    void benoem(Peerreview review, CasusVoorReview casus, Set<UUID> huidig, Set<UUID> nieuw) {
        if (!review.isIntern() || !ZOLANG.contains(review.getStatus())) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL,
                    "Peers noemt u alleen bij een interne review, tot de rondes voorbij zijn. Andere gemeenten nodigt u uit.");
        }
        if (nieuw.contains(casus.casushouder().id())) {
            throw ProbleemException.ongeldig("peers", "CASUSHOUDER", "De casushouder kan geen peer zijn.");
        }
        List<Deelnemers.Collega> gevonden = deelnemers.vind(nieuw);
        if (gevonden.size() != nieuw.size()) {
            throw ProbleemException.ongeldig("peers", "ONBEKEND", "Noem alleen deelnemers van uw eigen gemeente.");
        }
        gevonden.stream()
                .filter(collega -> !huidig.contains(collega.id()))
                .forEach(collega -> gastrechten.geefPeer(
                        review.getId(), casus.id(), collega.id(), collega.naam(), collega.niveau()));
        huidig.stream()
                .filter(persoon -> !nieuw.contains(persoon))
                .forEach(persoon -> gastrechten.beeindigPersoon(review.getId(), persoon));
    }
}
