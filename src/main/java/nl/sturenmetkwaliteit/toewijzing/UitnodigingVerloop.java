package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.planning.Verstrijkbron;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;

/** No answer in time: the invitation expires. */
@ApplicationScoped
class UitnodigingVerloop implements Verstrijkbron {

    private final UitnodigingRepository uitnodigingen;
    private final UitnodigingOvergangen overgangen;
    private final Transities transities;
    private final Clock clock;

    UitnodigingVerloop(
            UitnodigingRepository uitnodigingen, UitnodigingOvergangen overgangen, Transities transities, Clock clock) {
        this.uitnodigingen = uitnodigingen;
        this.overgangen = overgangen;
        this.transities = transities;
        this.clock = clock;
    }

    @Override
    public String soort() {
        return "UITNODIGING";
    }

    @Override
    public void handelAf(UUID id) {
        uitnodigingen.reviewVan(id).ifPresent(transities::vergrendel);
        var nu = clock.instant();
        Uitnodiging uitnodiging = uitnodigingen.findById(id);
        if (uitnodiging == null
                || uitnodiging.getStatus() != UitnodigingStatus.VERSTUURD
                || uitnodiging.tot(Termijn.ANTWOORD).isAfter(nu)) {
            return;
        }
        transities.voerUit(
                overgangen.tabel(),
                new UitnodigingGeval(uitnodiging, EnumSet.of(Hoedanigheid.SYSTEEM), null, Ruimte.ONGEVRAAGD, nu),
                UitnodigingStatus.VERLOPEN,
                null);
    }
}
