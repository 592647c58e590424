package nl.sturenmetkwaliteit.peerreview.spiegel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;
import org.jspecify.annotations.Nullable;

/** What we advised others, and so ourselves. Read by the own gemeente; changed and shared by the writer. */
@ApplicationScoped
@Transactional
class SpiegelService {

    private final SpiegelRepository spiegels;
    private final Inlevercontrole controle;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final Beller beller;
    private final Clock clock;

    SpiegelService(
            SpiegelRepository spiegels,
            Inlevercontrole controle,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            Beller beller,
            Clock clock) {
        this.spiegels = spiegels;
        this.controle = controle;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.beller = beller;
        this.clock = clock;
    }

    Pagina<SpiegelWeergave> lijst(Paginering paginering) {
        return Pagina.van(spiegels.lijst(paginering), paginering, SpiegelWeergave::id);
    }

    SpiegelWeergave lees(UUID id) {
        return spiegels.weergave(id).orElseThrow(ProbleemException::nietGevonden);
    }

    SpiegelWeergave wijzig(UUID id, MergePatch patch) {
        Spiegel spiegel = eigen(id);
        SpiegelInvoer nieuw =
                wijzigingen.pasToe(patch, new SpiegelInvoer(spiegel.getTekst(), null), SpiegelInvoer.class);
        if (spiegel.isGedeeld()) {
            keur(spiegel, nieuw.tekst(), nieuw.bevestigingen());
        }
        spiegel.schrijf(nieuw.tekst());
        return bewaard(spiegel);
    }

    SpiegelWeergave deel(UUID id, DelingInvoer invoer) {
        Spiegel spiegel = eigen(id);
        keur(spiegel, spiegel.getTekst(), invoer.bevestigingen());
        spiegel.deel(clock.instant());
        return bewaard(spiegel);
    }

    void houdBijZich(UUID id) {
        Spiegel spiegel = eigen(id);
        if (!spiegel.isGedeeld()) {
            throw ProbleemException.nietGevonden();
        }
        spiegel.houdBijZich();
    }

    private Spiegel eigen(UUID id) {
        Spiegel spiegel = spiegels.vind(id).orElseThrow(ProbleemException::nietGevonden);
        if (!spiegel.isVan(beller.persoon())) {
            throw ProbleemException.geenToegang("Alleen de schrijver wijzigt of deelt de spiegel.");
        }
        voorwaardelijk.eis(spiegel.getVersie());
        return spiegel;
    }

    private void keur(Spiegel spiegel, String tekst, @Nullable List<BevestigingInvoer> bevestigingen) {
        controle.keur("spiegel", spiegel.getId(), Map.of("tekst", tekst), BevestigingInvoer.alle(bevestigingen));
    }

    private SpiegelWeergave bewaard(Spiegel spiegel) {
        spiegels.flush();
        return lees(spiegel.getId());
    }
}
