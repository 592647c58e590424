package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/** Reviews, of the own gemeente and those one is a guest in. Who sees which is the database's business. */
@ApplicationScoped
@Transactional
class PeerreviewService {

    private final PeerreviewRepository reviews;
    private final Reviewlijst lijst;
    private final Reviewbeeld beeld;
    private final Reviewinrichting inrichting;
    private final Reviewgang gang;
    private final Begeleiding begeleiding;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Voorwaardelijk voorwaardelijk;

    PeerreviewService(
            PeerreviewRepository reviews,
            Reviewlijst lijst,
            Reviewbeeld beeld,
            Reviewinrichting inrichting,
            Reviewgang gang,
            Begeleiding begeleiding,
            Transities transities,
            Geschiedenis geschiedenis,
            Voorwaardelijk voorwaardelijk) {
        this.reviews = reviews;
        this.lijst = lijst;
        this.beeld = beeld;
        this.inrichting = inrichting;
        this.gang = gang;
        this.begeleiding = begeleiding;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.voorwaardelijk = voorwaardelijk;
    }

    Pagina<PeerreviewItem> lijst(Reviewlijst.@Nullable Rol rol, @Nullable ReviewStatus status, Paginering paginering) {
        return Pagina.van(lijst.van(rol, status, paginering), paginering, PeerreviewItem::id);
    }

    PeerreviewWeergave lees(UUID id) {
        return beeld.van(vind(id));
    }

    PeerreviewWeergave wijzig(UUID id, MergePatch patch) {
        transities.vergrendel(id);
        Peerreview review = vind(id);
        inrichting.eisGastheer();
        voorwaardelijk.eis(review.getVersie());
        inrichting.wijzig(review, patch);
        reviews.flush();
        return beeld.van(review);
    }

    Overgangen overgangen(UUID id) {
        return gang.mogelijk(vind(id), begeleiding.in(id));
    }

    void doeOvergang(UUID id, PeerreviewOvergangInvoer invoer) {
        transities.vergrendel(id);
        Peerreview review = vind(id);
        gang.ga(review, begeleiding.in(id), invoer.naar(), invoer.reden());
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, Paginering paginering) {
        vind(id);
        return geschiedenis.van(ReviewOvergangen.DING, id, paginering);
    }

    private Peerreview vind(UUID id) {
        return ProbleemException.gevonden(reviews.findById(id));
    }
}
