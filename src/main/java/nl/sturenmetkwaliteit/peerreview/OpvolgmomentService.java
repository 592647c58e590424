package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;

/** When a review comes back, and what came of it. */
@ApplicationScoped
@Transactional
class OpvolgmomentService {

    private final PeerreviewRepository reviews;
    private final OpvolgmomentRepository momenten;
    private final Transities transities;
    private final Inlevercontrole controle;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Clock clock;

    OpvolgmomentService(
            PeerreviewRepository reviews,
            OpvolgmomentRepository momenten,
            Transities transities,
            Inlevercontrole controle,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            Clock clock) {
        this.reviews = reviews;
        this.momenten = momenten;
        this.transities = transities;
        this.controle = controle;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.clock = clock;
    }

    Pagina<OpvolgmomentWeergave> lijst(UUID id, Paginering paginering) {
        review(id);
        return Pagina.van(momenten.lijst(id, paginering), paginering, Opvolgmoment::getId)
                .map(Opvolgmoment::weergave);
    }

    OpvolgmomentWeergave lees(UUID id, UUID momentId) {
        return moment(id, momentId).weergave();
    }

    OpvolgmomentWeergave houd(UUID id, UUID momentId, OpvolgmomentInvoer uitkomst) {
        transities.vergrendel(id);
        Peerreview review = review(id);
        Opvolgmoment moment = moment(id, momentId);
        beller.eisEen(
                "Dit is aan de casushouder, of aan de coördinator van de gastheer.",
                Hoedanigheid.COORDINATOR,
                Hoedanigheid.CASUSHOUDER);
        voorwaardelijk.eis(moment.getVersie());
        eisEenVanBeide(uitkomst);
        if (!review.isIn(ReviewStatus.OPVOLGING)) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Dit kan alleen zolang de review in opvolging is.");
        }
        controle.keur("opvolgmoment", momentId, uitkomst.teksten(), BevestigingInvoer.alle(uitkomst.bevestigingen()));
        moment.rondAf(uitkomst.uitkomst(), clock.instant());
        momenten.flush();
        return moment.weergave();
    }

    private static void eisEenVanBeide(OpvolgmomentInvoer uitkomst) {
        boolean gehouden = uitkomst.watGedaan() != null;
        boolean ietsVerteld = gehouden || uitkomst.watBewonersMerkten() != null || uitkomst.watGeleerd() != null;
        boolean vervallen = uitkomst.vervallenReden() != null;
        if (vervallen ? ietsVerteld : !gehouden) {
            throw ProbleemException.ongeldig(
                    vervallen ? "vervallenReden" : "watGedaan",
                    "EEN_VAN_BEIDE",
                    "Schrijf wat er is gedaan, of waarom het moment vervalt.");
        }
    }

    private Peerreview review(UUID id) {
        return ProbleemException.gevonden(reviews.findById(id));
    }

    private Opvolgmoment moment(UUID id, UUID momentId) {
        return momenten.vind(id, momentId).orElseThrow(ProbleemException::nietGevonden);
    }
}
