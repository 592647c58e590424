package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import org.jspecify.annotations.Nullable;

/** A receiver that takes nothing for days, or says that it is gone, is sent nothing more until its owner says so. */
@ApplicationScoped
class Abonnementpauze {

    private static final Duration GEDULD = Duration.ofDays(3);
    private static final int VERDWENEN = 410;

    private final AbonnementRepository abonnementen;
    private final AbonnementOvergangen overgangen;
    private final Transities transities;
    private final Keuken keuken;

    Abonnementpauze(
            AbonnementRepository abonnementen, AbonnementOvergangen overgangen, Transities transities, Keuken keuken) {
        this.abonnementen = abonnementen;
        this.overgangen = overgangen;
        this.transities = transities;
        this.keuken = keuken;
    }

    void overweeg(Aflevering aan, @Nullable Integer code, Instant nu) {
        reden(aan, code, nu)
                .ifPresent(waarom -> keuken.alsSysteem(Keuken.GEEN, () -> pauzeer(aan.abonnement(), waarom)));
    }

    private static Optional<String> reden(Aflevering aan, @Nullable Integer code, Instant nu) {
        if (code != null && code == VERDWENEN) {
            return Optional.of("De ontvanger zegt dat er op dit adres niets meer is (410).");
        }
        Instant sinds = aan.faaltSindsOp();
        return sinds != null && !sinds.plus(GEDULD).isAfter(nu)
                ? Optional.of("De ontvanger nam drie dagen lang geen bericht aan.")
                : Optional.empty();
    }

    private void pauzeer(UUID id, String reden) {
        transities.vergrendel(id);
        Abonnement abonnement = abonnementen.findById(id);
        if (abonnement != null && abonnement.getStatus() == AbonnementStatus.ACTIEF) {
            transities.voerUit(
                    overgangen.tabel(),
                    new AbonnementGeval(abonnement, EnumSet.of(Hoedanigheid.SYSTEEM)),
                    AbonnementStatus.GEPAUZEERD,
                    reden);
        }
    }
}
