package nl.sturenmetkwaliteit.notificatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** What the caller was told. */
@ApplicationScoped
@Transactional
class NotificatieService {

    private final NotificatieRepository notificaties;
    private final Beller beller;
    private final Clock clock;

    NotificatieService(NotificatieRepository notificaties, Beller beller, Clock clock) {
        this.notificaties = notificaties;
        this.beller = beller;
        this.clock = clock;
    }

    Pagina<NotificatieWeergave> lijst(@Nullable Boolean gelezen, Paginering paginering) {
        return Pagina.van(notificaties.van(beller.persoon(), gelezen, paginering), paginering, NotificatieRij::id)
                .map(rij -> rij.weergave(beller.gemeente()));
    }

    UUID wie() {
        return beller.persoon();
    }

    Notificatietelling telling() {
        return Notificatietelling.van(notificaties.ongelezen(beller.persoon()));
    }

    NotificatieWeergave lees(UUID id) {
        notificaties.lees(beller.persoon(), id, clock.instant());
        return notificaties
                .vind(beller.persoon(), id)
                .orElseThrow(ProbleemException::nietGevonden)
                .weergave(beller.gemeente());
    }

    Notificatietelling leesTotEnMet(UUID id) {
        notificaties.leesTotEnMet(beller.persoon(), id, clock.instant());
        return telling();
    }
}
