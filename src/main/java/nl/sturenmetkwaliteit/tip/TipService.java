package nl.sturenmetkwaliteit.tip;

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

/** The tips of a review: made together, answered by the host, put forward by the host's coordinator. */
@ApplicationScoped
@Transactional
class TipService {

    private final TipRepository tips;
    private final TipSchrijven schrijven;
    private final TipLezen lezen;
    private final TipOvergangen overgangen;
    private final Oogst oogst;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Voorwaardelijk voorwaardelijk;

    TipService(
            TipRepository tips,
            TipSchrijven schrijven,
            TipLezen lezen,
            TipOvergangen overgangen,
            Oogst oogst,
            Transities transities,
            Geschiedenis geschiedenis,
            Voorwaardelijk voorwaardelijk) {
        this.tips = tips;
        this.schrijven = schrijven;
        this.lezen = lezen;
        this.overgangen = overgangen;
        this.oogst = oogst;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.voorwaardelijk = voorwaardelijk;
    }

    Pagina<TipWeergave> lijst(UUID review, Paginering paginering) {
        if (!oogst.isZichtbaar(review)) {
            return Pagina.geheel(List.of());
        }
        return lezen.weergaven(Pagina.van(tips.lijst(review, paginering), paginering, Tip::getId));
    }

    UUID maak(UUID review, TipInvoer invoer) {
        return schrijven.maak(oogst.open(review), invoer);
    }

    TipWeergave lees(UUID review, UUID id) {
        return lezen.weergave(vind(review, id));
    }

    TipWeergave wijzig(UUID review, UUID id, MergePatch patch) {
        transities.vergrendel(id);
        Tip tip = vind(review, id);
        schrijven.wijzig(tip, patch);
        return lezen.weergave(tip);
    }

    void verwijder(UUID review, UUID id) {
        transities.vergrendel(id);
        Tip tip = vind(review, id);
        oogst.open(review);
        voorwaardelijk.eis(tip.getVersie());
        schrijven.eisConcept(tip);
        tips.delete(tip);
    }

    Overgangen overgangen(UUID review, UUID id) {
        return transities.mogelijk(overgangen.tabel(), lezen.geval(vind(review, id), null));
    }

    void doeOvergang(UUID review, UUID id, TipOvergangInvoer invoer) {
        transities.vergrendel(id);
        VoordrachtInvoer voordracht = invoer.voordracht();
        TipGeval geval = lezen.geval(vind(review, id), voordracht);
        if (invoer.naar() == TipStatus.VOORGEDRAGEN) {
            if (voordracht == null) {
                throw ProbleemException.ongeldig("voordracht", "VERPLICHT", "Geef de voordracht haar eigen woorden.");
            }
            if (geval.tip().isConcept()) {
                geval.tip().verwoord(voordracht.woorden(), voordracht.naamTonen());
            }
        }
        transities.voerUit(overgangen.tabel(), geval, invoer.naar(), invoer.reden());
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID review, UUID id, Paginering paginering) {
        vind(review, id);
        return geschiedenis.van(TipOvergangen.DING, id, paginering);
    }

    private Tip vind(UUID review, UUID id) {
        oogst.zichtbaar(review);
        return ProbleemException.gevonden(tips.inReview(review, id));
    }
}
