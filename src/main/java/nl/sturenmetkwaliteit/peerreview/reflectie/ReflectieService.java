package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Review;
import nl.sturenmetkwaliteit.peerreview.api.Reviews;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;

/** Reading what was written, and handing in. What is hidden from the caller does not exist. */
@ApplicationScoped
@Transactional
class ReflectieService {

    private final Reviews reviews;
    private final ReflectieRepository reflecties;
    private final Lezers lezers;
    private final ReflectieGevallen gevallen;
    private final ReflectieOvergangen overgangen;
    private final Transities transities;
    private final Geschiedenis geschiedenis;

    ReflectieService(
            Reviews reviews,
            ReflectieRepository reflecties,
            Lezers lezers,
            ReflectieGevallen gevallen,
            ReflectieOvergangen overgangen,
            Transities transities,
            Geschiedenis geschiedenis) {
        this.reviews = reviews;
        this.reflecties = reflecties;
        this.lezers = lezers;
        this.gevallen = gevallen;
        this.overgangen = overgangen;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
    }

    Pagina<ReflectieWeergave> lijst(UUID review, UUID ronde, Paginering paginering) {
        Review gevonden = reviews.vind(review);
        reviews.ronde(review, ronde);
        Pagina<ReflectieWeergave> pagina = pagina(ronde, paginering);
        if (lezers.nieuw(gevonden, pagina.items()).isEmpty()) {
            return pagina;
        }
        // read again under the lock: what its writer is just taking back has then not been read
        reviews.vergrendel(review);
        pagina = pagina(ronde, paginering);
        lezers.noteer(lezers.nieuw(gevonden, pagina.items()));
        return pagina;
    }

    ReflectieWeergave lees(UUID review, UUID id) {
        Review gevonden = reviews.vind(review);
        ReflectieWeergave reflectie = weergave(review, id);
        if (lezers.nieuw(gevonden, List.of(reflectie)).isEmpty()) {
            return reflectie;
        }
        reviews.vergrendel(review);
        reflectie = weergave(review, id);
        lezers.noteer(lezers.nieuw(gevonden, List.of(reflectie)));
        return reflectie;
    }

    Overgangen overgangen(UUID review, UUID id) {
        ReflectieGeval geval = gevallen.van(reviews.vind(review), id, List.of());
        return transities.mogelijk(overgangen.tabel(geval.ronde().soort()), geval);
    }

    void doeOvergang(UUID review, UUID id, ReflectieOvergangInvoer invoer) {
        reviews.vergrendel(review);
        Review gevonden = reviews.vind(review);
        ReflectieGeval geval = gevallen.van(gevonden, id, BevestigingInvoer.alle(invoer.bevestigingen()));
        transities.voerUit(overgangen.tabel(geval.ronde().soort()), geval, invoer.naar(), invoer.reden());
    }

    void neemOver(UUID review, UUID id) {
        reviews.vergrendel(review);
        Review gevonden = reviews.vind(review);
        ReflectieGeval geval = gevallen.voorOvername(gevonden, id);
        transities.voerUit(
                overgangen.overname(),
                geval,
                ReflectieStatus.CONCEPT,
                "Overgenomen van " + geval.reflectie().getSchrijverNaam() + ".");
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID review, UUID id, Paginering paginering) {
        reviews.vind(review);
        weergave(review, id);
        return geschiedenis.van(ReflectieOvergangen.DING, id, paginering);
    }

    private Pagina<ReflectieWeergave> pagina(UUID ronde, Paginering paginering) {
        return Pagina.van(reflecties.lijst(ronde, paginering), paginering, ReflectieWeergave::id);
    }

    private ReflectieWeergave weergave(UUID review, UUID id) {
        return reflecties.weergave(review, id).orElseThrow(ProbleemException::nietGevonden);
    }
}
