package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Spiegels;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/**
 * A peer's own voornemens, beside the spiegel in the own gemeente; no host ever sees them. The aannames they hang on lie in the host's
 * kitchen, which is closed from here: they are kept as they are named.
 */
@ApplicationScoped
@Transactional
class SpiegelvoornemenService {

    private final Spiegels spiegels;
    private final Voornemens voornemens;

    SpiegelvoornemenService(Spiegels spiegels, Voornemens voornemens) {
        this.spiegels = spiegels;
        this.voornemens = voornemens;
    }

    Pagina<VoornemenWeergave> lijst(UUID spiegel, Paginering paginering) {
        return voornemens.lijst(bij(spiegel), paginering);
    }

    VoornemenWeergave lees(UUID spiegel, UUID id) {
        return voornemens.lees(bij(spiegel), id);
    }

    UUID maak(UUID spiegel, VoornemenInvoer invoer) {
        return voornemens.maak(bij(spiegel), invoer).getId();
    }

    VoornemenWeergave wijzig(UUID spiegel, UUID id, MergePatch patch) {
        Herkomst herkomst = bij(spiegel);
        Voornemen voornemen = voornemens.vind(herkomst, id);
        voornemens.schrijf(voornemen, voornemens.wijziging(voornemen, patch));
        return voornemens.lees(herkomst, id);
    }

    VoornemenWeergave laatVervallen(UUID spiegel, UUID id, VervalInvoer invoer) {
        Herkomst herkomst = bij(spiegel);
        voornemens.laatVervallen(voornemens.vind(herkomst, id), invoer.reden());
        return voornemens.lees(herkomst, id);
    }

    UUID volgOp(UUID spiegel, UUID id, OpvolgingInvoer invoer) {
        return voornemens.volgOp(voornemens.vind(bij(spiegel), id), invoer);
    }

    private Herkomst bij(UUID spiegel) {
        return new Herkomst(spiegels.reviewVan(spiegel).orElseThrow(ProbleemException::nietGevonden), spiegel);
    }
}
