package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The seizoenen: read by all, run by NDSD. */
@ApplicationScoped
@Transactional
class SeizoenService {

    private final SeizoenRepository seizoenen;
    private final SeizoenOvergangen overgangen;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Beller beller;
    private final Ids ids;

    SeizoenService(
            SeizoenRepository seizoenen,
            SeizoenOvergangen overgangen,
            Transities transities,
            Geschiedenis geschiedenis,
            Beller beller,
            Ids ids) {
        this.seizoenen = seizoenen;
        this.overgangen = overgangen;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.beller = beller;
        this.ids = ids;
    }

    Pagina<SeizoenWeergave> lijst(Paginering paginering) {
        return Pagina.van(seizoenen.lijst(paginering), paginering, SeizoenWeergave::id);
    }

    UUID maak(SeizoenInvoer invoer) {
        if (!invoer.einddatum().isAfter(invoer.startdatum())) {
            throw ProbleemException.ongeldig("einddatum", "VOLGORDE", "De laatste dag komt na de eerste.");
        }
        Seizoen seizoen = new Seizoen(ids.nieuw(), invoer);
        seizoenen.persistAndFlush(seizoen);
        return seizoen.getId();
    }

    SeizoenWeergave lees(UUID id) {
        return seizoenen.weergave(id).orElseThrow(ProbleemException::nietGevonden);
    }

    Overgangen overgangen(UUID id) {
        return transities.mogelijk(overgangen.tabel(), geval(id));
    }

    void doeOvergang(UUID id, SeizoenOvergangInvoer invoer) {
        transities.vergrendel(id);
        transities.voerUit(overgangen.tabel(), geval(id), invoer.naar(), invoer.reden());
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, Paginering paginering) {
        lees(id);
        return geschiedenis.van("seizoen", id, paginering);
    }

    private SeizoenGeval geval(UUID id) {
        return new SeizoenGeval(ProbleemException.gevonden(seizoenen.findById(id)), beller.hoedanigheden());
    }
}
