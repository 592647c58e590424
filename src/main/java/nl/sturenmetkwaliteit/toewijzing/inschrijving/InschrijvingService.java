package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;

/** The casussen of a seizoen, as NDSD reads them. */
@ApplicationScoped
@Transactional
class InschrijvingService {

    private final InschrijvingRepository inschrijvingen;
    private final Beller beller;

    InschrijvingService(InschrijvingRepository inschrijvingen, Beller beller) {
        this.inschrijvingen = inschrijvingen;
        this.beller = beller;
    }

    Pagina<InschrijvingWeergave> lijst(UUID seizoen, Paginering paginering) {
        beller.eis(Hoedanigheid.NDSD);
        if (!inschrijvingen.bestaatSeizoen(seizoen)) {
            throw ProbleemException.nietGevonden();
        }
        return Pagina.van(inschrijvingen.lijst(seizoen, paginering), paginering, InschrijvingWeergave::peerreview);
    }
}
