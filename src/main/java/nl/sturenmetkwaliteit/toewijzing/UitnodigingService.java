package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.opslag.Sloten;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.toewijzing.UitnodigingGeval.Team;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingWeergave;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;
import org.jspecify.annotations.Nullable;

/** Invitations as both sides, and the begeleider, read and answer them. Whatever moves one first locks its review. */
@ApplicationScoped
@Transactional
class UitnodigingService {

    private static final Set<UitnodigingStatus> NEEMT_PLAATS_IN =
            EnumSet.of(UitnodigingStatus.VERSTUURD, UitnodigingStatus.GEACCEPTEERD);

    private final UitnodigingRepository uitnodigingen;
    private final UitnodigingOvergangen overgangen;
    private final UitnodigingWijziging wijziging;
    private final Teamkeuze teamkeuze;
    private final Transities transities;
    private final Sloten sloten;
    private final Geschiedenis geschiedenis;
    private final Voorwaardelijk voorwaardelijk;
    private final Keuken keuken;
    private final Beller beller;
    private final Clock clock;

    UitnodigingService(
            UitnodigingRepository uitnodigingen,
            UitnodigingOvergangen overgangen,
            UitnodigingWijziging wijziging,
            Teamkeuze teamkeuze,
            Transities transities,
            Sloten sloten,
            Geschiedenis geschiedenis,
            Voorwaardelijk voorwaardelijk,
            Keuken keuken,
            Beller beller,
            Clock clock) {
        this.uitnodigingen = uitnodigingen;
        this.overgangen = overgangen;
        this.wijziging = wijziging;
        this.teamkeuze = teamkeuze;
        this.transities = transities;
        this.sloten = sloten;
        this.geschiedenis = geschiedenis;
        this.voorwaardelijk = voorwaardelijk;
        this.keuken = keuken;
        this.beller = beller;
        this.clock = clock;
    }

    Pagina<UitnodigingWeergave> lijst(@Nullable UitnodigingStatus status, Paginering paginering) {
        return Pagina.van(
                uitnodigingen.weergaven(
                        uitnodigingen.lijst(beller.gemeente(), uitnodigingen.begeleid(), status, paginering)),
                paginering,
                UitnodigingWeergave::id);
    }

    UitnodigingWeergave lees(UUID id) {
        UitnodigingWeergave uitnodiging = uitnodigingen.weergave(id).orElseThrow(ProbleemException::nietGevonden);
        meldLezen(uitnodiging.gastheer().code(), uitnodiging.gemeente().code());
        return uitnodiging;
    }

    UitnodigingWeergave wijzig(UUID id, MergePatch patch) {
        Uitnodiging uitnodiging = vergrendeld(id);
        voorwaardelijk.eis(uitnodiging.getVersie());
        wijziging.pasToe(uitnodiging, hoedanigheden(uitnodiging), ruimte(uitnodiging), patch);
        uitnodigingen.flush();
        meld(uitnodiging.getGastheer());
        return lees(id);
    }

    Overgangen overgangen(UUID id) {
        Uitnodiging uitnodiging = ProbleemException.gevonden(uitnodigingen.findById(id));
        meldLezen(uitnodiging.getGastheer(), uitnodiging.getGemeente());
        return transities.mogelijk(overgangen.tabel(), geval(uitnodiging, null));
    }

    void doeOvergang(UUID id, UitnodigingOvergangInvoer invoer) {
        Uitnodiging uitnodiging = vergrendeld(id);
        if (NEEMT_PLAATS_IN.contains(invoer.naar())) {
            vergrendelCapaciteit(uitnodiging.getGemeente());
        }
        Team team = invoer.deelnemers() == null ? null : teamkeuze.team(invoer.deelnemers());
        transities.voerUit(overgangen.tabel(), geval(uitnodiging, team), invoer.naar(), invoer.reden());
        if (team != null && invoer.naar() != UitnodigingStatus.GEACCEPTEERD) {
            throw ProbleemException.ongeldig("deelnemers", "NIET_HIER", "Deelnemers noemt u bij het aannemen.");
        }
        meld(uitnodiging.getGastheer());
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, Paginering paginering) {
        lees(id);
        return geschiedenis.van("uitnodiging", id, paginering);
    }

    /** Reading one's own invitation is nobody else's business; a begeleider reads what the host sent to another. */
    private void meldLezen(String gastheer, String genodigde) {
        if (!genodigde.equals(beller.gemeente())) {
            meld(gastheer);
        }
    }

    private void meld(String gastheer) {
        if (!gastheer.equals(beller.gemeente())) {
            keuken.meld(gastheer);
        }
    }

    private Uitnodiging vergrendeld(UUID id) {
        transities.vergrendel(uitnodigingen.reviewVan(id).orElseThrow(ProbleemException::nietGevonden));
        return ProbleemException.gevonden(uitnodigingen.findById(id));
    }

    /** Two at once could each take the last place that the gemeente has. */
    private void vergrendelCapaciteit(String gemeente) {
        sloten.vergrendel(Uitnodigingen.capaciteitsslot(gemeente));
    }

    private UitnodigingGeval geval(Uitnodiging uitnodiging, @Nullable Team team) {
        return new UitnodigingGeval(
                uitnodiging, hoedanigheden(uitnodiging), team, ruimte(uitnodiging), clock.instant());
    }

    private Ruimte ruimte(Uitnodiging uitnodiging) {
        return uitnodigingen.ruimte(
                uitnodiging.getGemeente(),
                uitnodiging.getGastheer(),
                uitnodiging.getPeerreview(),
                uitnodiging.getStatus() == UitnodigingStatus.VERSTUURD,
                LocalDate.now(clock));
    }

    private Set<Hoedanigheid> hoedanigheden(Uitnodiging uitnodiging) {
        Set<Hoedanigheid> alle = EnumSet.noneOf(Hoedanigheid.class);
        if (beller.rol() == Rol.COORDINATOR) {
            if (uitnodiging.getGastheer().equals(beller.gemeente())) {
                alle.add(Hoedanigheid.COORDINATOR);
            }
            if (uitnodiging.getGemeente().equals(beller.gemeente())) {
                alle.add(Hoedanigheid.GASTCOORDINATOR);
            }
        }
        if (uitnodigingen.begeleid().contains(uitnodiging.getPeerreview())) {
            alle.add(Hoedanigheid.BEGELEIDER);
        }
        return alle;
    }
}
