package nl.sturenmetkwaliteit.notificatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        List<NotificatieRij> rijen = notificaties.van(beller.persoon(), gelezen, paginering);
        Map<UUID, String> titels = titels(rijen);
        return Pagina.van(rijen, paginering, NotificatieRij::id).map(rij -> rij.weergave(beller.gemeente(), titels));
    }

    UUID wie() {
        return beller.persoon();
    }

    Notificatietelling telling() {
        return Notificatietelling.van(notificaties.ongelezen(beller.persoon()));
    }

    NotificatieWeergave lees(UUID id) {
        notificaties.lees(beller.persoon(), id, clock.instant());
        NotificatieRij rij = notificaties.vind(beller.persoon(), id).orElseThrow(ProbleemException::nietGevonden);
        return rij.weergave(beller.gemeente(), titels(List.of(rij)));
    }

    private Map<UUID, String> titels(List<NotificatieRij> rijen) {
        return notificaties.titels(rijen.stream()
                .map(NotificatieRij::peerreview)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    Notificatietelling leesTotEnMet(UUID id) {
        notificaties.leesTotEnMet(beller.persoon(), id, clock.instant());
        return telling();
    }
}
