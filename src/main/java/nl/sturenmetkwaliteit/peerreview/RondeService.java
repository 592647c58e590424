package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;

/** The rondes of one review. */
@ApplicationScoped
@Transactional
class RondeService {

    private final PeerreviewRepository reviews;
    private final RondeRepository rondes;
    private final Rondebeeld beeld;
    private final Rondegang gang;
    private final Rondedatums datums;
    private final Begeleiding begeleiding;
    private final Uitnodigingen uitnodigingen;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Voorwaardelijk voorwaardelijk;

    RondeService(
            PeerreviewRepository reviews,
            RondeRepository rondes,
            Rondebeeld beeld,
            Rondegang gang,
            Rondedatums datums,
            Begeleiding begeleiding,
            Uitnodigingen uitnodigingen,
            Transities transities,
            Geschiedenis geschiedenis,
            Voorwaardelijk voorwaardelijk) {
        this.reviews = reviews;
        this.rondes = rondes;
        this.beeld = beeld;
        this.gang = gang;
        this.datums = datums;
        this.begeleiding = begeleiding;
        this.uitnodigingen = uitnodigingen;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.voorwaardelijk = voorwaardelijk;
    }

    /** A handful, in order; the cursor is there for who asks for fewer. */
    Pagina<RondeWeergave> lijst(UUID id, Paginering paginering) {
        Peerreview review = review(id);
        List<Ronde> rijen = rondes.lijst(id, paginering);
        return Pagina.van(beeld.van(review, rijen), paginering, RondeWeergave::id);
    }

    RondeWeergave lees(UUID id, UUID rondeId) {
        return weergave(review(id), ronde(id, rondeId));
    }

    RondeWeergave wijzig(UUID id, UUID rondeId, MergePatch patch) {
        transities.vergrendel(id);
        Peerreview review = review(id);
        Ronde ronde = ronde(id, rondeId);
        begeleiding.eisBegeleiding(id);
        voorwaardelijk.eis(ronde.getVersie());
        datums.wijzig(ronde, patch);
        rondes.flush();
        toonAanGenodigden(review);
        return weergave(review, ronde);
    }

    Overgangen overgangen(UUID id, UUID rondeId) {
        return gang.mogelijk(review(id), ronde(id, rondeId), begeleiding.in(id));
    }

    void doeOvergang(UUID id, UUID rondeId, RondeOvergangInvoer invoer) {
        transities.vergrendel(id);
        Peerreview review = review(id);
        Ronde ronde = ronde(id, rondeId);
        gang.ga(review, ronde, begeleiding.in(id), invoer);
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, UUID rondeId, Paginering paginering) {
        ronde(id, rondeId);
        return geschiedenis.van(RondeOvergangen.DING, rondeId, paginering);
    }

    private void toonAanGenodigden(Peerreview review) {
        if (!review.isIntern()) {
            uitnodigingen.toonRondes(review.getId(), Rondeplan.voorGenodigden(rondes.van(review.getId())));
        }
    }

    private RondeWeergave weergave(Peerreview review, Ronde ronde) {
        return beeld.van(review, List.of(ronde)).get(0);
    }

    private Peerreview review(UUID id) {
        return ProbleemException.gevonden(reviews.findById(id));
    }

    private Ronde ronde(UUID id, UUID rondeId) {
        return rondes.vind(id, rondeId).orElseThrow(ProbleemException::nietGevonden);
    }
}
