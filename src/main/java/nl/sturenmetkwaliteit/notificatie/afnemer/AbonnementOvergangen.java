package nl.sturenmetkwaliteit.notificatie.afnemer;

import static nl.sturenmetkwaliteit.notificatie.afnemer.AbonnementStatus.ACTIEF;
import static nl.sturenmetkwaliteit.notificatie.afnemer.AbonnementStatus.BEEINDIGD;
import static nl.sturenmetkwaliteit.notificatie.afnemer.AbonnementStatus.GEPAUZEERD;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.COORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.NDSD;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.SYSTEEM;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How an abonnement changes its status. What happened during a pause is sent after it. */
@ApplicationScoped
class AbonnementOvergangen {

    static final String DING = "abonnement";

    private final Overgangstabel<AbonnementGeval, AbonnementStatus> tabel;

    AbonnementOvergangen(AfleveringRepository afleveringen, Clock clock) {
        this.tabel = new Overgangstabel<>(
                DING,
                List.of(
                        van(ACTIEF, GEPAUZEERD, "Zet het sturen stil.")
                                .mag(COORDINATOR, NDSD, SYSTEEM)
                                .metReden(),
                        van(GEPAUZEERD, ACTIEF, "Stuur verder, met wat er intussen gebeurde.")
                                .mag(COORDINATOR, NDSD)
                                .dan(g -> afleveringen.begintOpnieuw(
                                        g.abonnement().getId(), clock.instant())),
                        van(ACTIEF, BEEINDIGD, "Stop voorgoed met sturen.").mag(COORDINATOR, NDSD),
                        van(GEPAUZEERD, BEEINDIGD, "Stop voorgoed met sturen.").mag(COORDINATOR, NDSD)));
    }

    Overgangstabel<AbonnementGeval, AbonnementStatus> tabel() {
        return tabel;
    }

    private static Overgang<AbonnementGeval, AbonnementStatus> van(
            AbonnementStatus van, AbonnementStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
