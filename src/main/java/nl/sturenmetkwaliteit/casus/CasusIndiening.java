package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.privacy.api.BsnVrijgave;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;
import nl.sturenmetkwaliteit.privacy.api.Scanoordeel;

/** Handing a casus in: the privacyscan over every text, then the aanmelding that NDSD sees. */
@ApplicationScoped
class CasusIndiening {

    private final Inlevercontrole controle;
    private final BsnVrijgaven vrijgaven;
    private final CasusTeksten teksten;
    private final Aanmeldingen aanmeldingen;

    CasusIndiening(Inlevercontrole controle, BsnVrijgaven vrijgaven, CasusTeksten teksten, Aanmeldingen aanmeldingen) {
        this.teksten = teksten;
        this.controle = controle;
        this.vrijgaven = vrijgaven;
        this.aanmeldingen = aanmeldingen;
    }

    void dienIn(CasusGeval geval) {
        Casus casus = geval.casus();
        Set<BsnVrijgave> vrijgegeven =
                vrijgaven.van(casus.getId()).stream().map(BsnVrijgave::new).collect(Collectors.toSet());
        Scanoordeel oordeel =
                controle.keur("casus", casus.getId(), teksten.van(casus), geval.bevestigingen(), vrijgegeven);
        if (!casus.isIntern()) {
            aanmeldingen.dienIn(casus, oordeel.bevestigd().size());
        }
    }
}
