package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;
import nl.sturenmetkwaliteit.toewijzing.api.Gast;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrol;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;

/** How the host sets a review up: by which format, from how many gemeenten on, who reads along, and who the peers of an interne are. */
@ApplicationScoped
class Reviewinrichting {

    private final Beller beller;
    private final Casussen casussen;
    private final Gastrechten gastrechten;
    private final Uitnodigingen uitnodigingen;
    private final Rondeformats formats;
    private final Rondeplan plan;
    private final RondeRepository rondes;
    private final InternePeers internePeers;
    private final Wijzigingen wijzigingen;
    private final Clock clock;

    Reviewinrichting(
            Beller beller,
            Casussen casussen,
            Gastrechten gastrechten,
            Uitnodigingen uitnodigingen,
            Rondeformats formats,
            Rondeplan plan,
            RondeRepository rondes,
            InternePeers internePeers,
            Wijzigingen wijzigingen,
            Clock clock) {
        this.beller = beller;
        this.casussen = casussen;
        this.gastrechten = gastrechten;
        this.uitnodigingen = uitnodigingen;
        this.formats = formats;
        this.plan = plan;
        this.rondes = rondes;
        this.internePeers = internePeers;
        this.wijzigingen = wijzigingen;
        this.clock = clock;
    }

    void eisGastheer() {
        beller.eisEen("Dit is aan de gastheer.", Hoedanigheid.COORDINATOR, Hoedanigheid.CASUSHOUDER);
    }

    void wijzig(Peerreview review, MergePatch patch) {
        CasusVoorReview casus = casussen.vind(review.getCasus());
        PeerreviewInvoer huidig = new PeerreviewInvoer(
                review.getFormat(), review.getMinimumGemeenten(), Set.copyOf(casus.lezers()), peers(review));
        PeerreviewInvoer nieuw = wijzigingen.pasToe(patch, huidig, PeerreviewInvoer.class);
        if (!nieuw.format().equals(huidig.format()) || !nieuw.minimumGemeenten().equals(huidig.minimumGemeenten())) {
            richtIn(review, casus, nieuw);
        }
        if (!nieuw.alleLezers().equals(huidig.alleLezers())) {
            casussen.benoemLezers(casus.id(), nieuw.alleLezers());
        }
        if (!nieuw.allePeers().equals(huidig.allePeers())) {
            eisCoordinator();
            internePeers.benoem(review, casus, huidig.allePeers(), nieuw.allePeers());
        }
        review.raak(clock.instant());
    }

    private void richtIn(Peerreview review, CasusVoorReview casus, PeerreviewInvoer nieuw) {
        eisCoordinator();
        if (!review.isIn(ReviewStatus.TEAMVORMING)) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "De review is gestart; format en minimum liggen sindsdien vast.");
        }
        Rondeformat format = formats.vind(nieuw.format())
                .orElseThrow(() ->
                        ProbleemException.ongeldig("format", "ONBEKENDE_CODE", "Er is geen format met deze code."));
        if (!format.code().equals(review.getFormat())) {
            herplan(review, format, casus.vervolgOp() != null);
        }
        review.richtIn(format.code(), nieuw.minimumGemeenten());
    }

    /** The old rondes go first: the order is unique. */
    private void herplan(Peerreview review, Rondeformat format, boolean vervolg) {
        rondes.van(review.getId()).forEach(rondes::delete);
        rondes.flush();
        List<Ronde> nieuw = plan.van(review.getId(), format, vervolg);
        rondes.persist(nieuw);
        rondes.flush();
        uitnodigingen.toonRondes(review.getId(), Rondeplan.voorGenodigden(nieuw));
    }

    private Set<UUID> peers(Peerreview review) {
        return review.isIntern()
                ? gastrechten.gasten(review.getId()).stream()
                        .filter(gast -> gast.rol() == Gastrol.PEER)
                        .map(Gast::persoon)
                        .collect(Collectors.toCollection(HashSet::new))
                : Set.of();
    }

    private void eisCoordinator() {
        if (!beller.is(Hoedanigheid.COORDINATOR)) {
            throw ProbleemException.geenToegang(
                    "De casushouder wijzigt alleen wie meeleest; de rest is aan de coördinator.");
        }
    }
}
