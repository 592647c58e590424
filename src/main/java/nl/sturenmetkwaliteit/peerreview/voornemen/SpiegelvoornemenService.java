package nl.sturenmetkwaliteit.peerreview.voornemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Spiegels;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** A peer's own voornemens, beside the spiegel in the own gemeente; no host ever sees them, nor hears that they are there. */
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
        Herkomst herkomst = bij(spiegel);
        eisAannames(spiegel, invoer);
        return voornemens.maak(herkomst, invoer).getId();
    }

    VoornemenWeergave wijzig(UUID spiegel, UUID id, MergePatch patch) {
        Herkomst herkomst = bij(spiegel);
        Voornemen voornemen = voornemens.vind(herkomst, id);
        VoornemenInvoer nieuw = voornemens.wijziging(voornemen, patch);
        eisAannames(spiegel, nieuw);
        voornemens.schrijf(voornemen, nieuw);
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

    private void eisAannames(UUID spiegel, VoornemenInvoer invoer) {
        if (!spiegels.kentAannames(spiegel, invoer.hangtAan())) {
            throw ProbleemException.ongeldig(
                    "aannames", "ONBEKEND", "Noem alleen aannames uit deze review die uw gemeente kon lezen.");
        }
    }

    private Herkomst bij(UUID spiegel) {
        return new Herkomst(spiegels.reviewVan(spiegel).orElseThrow(ProbleemException::nietGevonden), spiegel);
    }
}
