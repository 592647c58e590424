package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.DeelnemerGestopt;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.opslag.Sloten;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;

/** The people of the own gemeente. Ours is decided first, in one transaction; Keycloak follows when it has committed. */
@ApplicationScoped
@Transactional
class DeelnemerService {

    private final DeelnemerRepository deelnemers;
    private final Nieuwkomers nieuwkomers;
    private final Event<AccountGewijzigd> gewijzigd;
    private final Event<DeelnemerGestopt> gestopt;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final Sloten sloten;
    private final Beller beller;

    DeelnemerService(
            DeelnemerRepository deelnemers,
            Nieuwkomers nieuwkomers,
            Event<AccountGewijzigd> gewijzigd,
            Event<DeelnemerGestopt> gestopt,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            Sloten sloten,
            Beller beller) {
        this.deelnemers = deelnemers;
        this.nieuwkomers = nieuwkomers;
        this.gewijzigd = gewijzigd;
        this.gestopt = gestopt;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.sloten = sloten;
        this.beller = beller;
    }

    Pagina<DeelnemerWeergave> lijst(Paginering paginering) {
        return Pagina.van(
                deelnemers.lijst(beller.eigenGemeente(), paginering).stream()
                        .map(this::voorBeller)
                        .toList(),
                paginering,
                DeelnemerWeergave::id);
    }

    DeelnemerWeergave lees(UUID id) {
        return voorBeller(vind(id).weergave());
    }

    UUID nodigUit(DeelnemerInvoer invoer) {
        beller.eis(Hoedanigheid.COORDINATOR);
        return nieuwkomers.voegToe(deelnemers.getEntityManager(), beller.eigenGemeente(), invoer.nieuwkomer());
    }

    DeelnemerWeergave wijzig(UUID id, MergePatch patch) {
        beller.eis(Hoedanigheid.COORDINATOR);
        vergrendelCoordinatoren();
        Deelnemer deelnemer = vind(id);
        voorwaardelijk.eis(deelnemer.getVersie());
        if (deelnemer.isOud()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Deze deelnemer doet niet meer mee.");
        }
        DeelnemerWijziging nieuw = wijzigingen.pasToe(patch, deelnemer.alsWijziging(), DeelnemerWijziging.class);
        if (!nieuw.coordinator()) {
            eisAndereCoordinator(deelnemer);
        }
        deelnemer.wijzig(nieuw);
        deelnemers.flush();
        meld(deelnemer);
        return deelnemer.weergave();
    }

    void verwijder(UUID id) {
        beller.eis(Hoedanigheid.COORDINATOR);
        vergrendelCoordinatoren();
        Deelnemer deelnemer = vind(id);
        voorwaardelijk.eis(deelnemer.getVersie());
        if (deelnemer.isOud()) {
            return;
        }
        eisAndereCoordinator(deelnemer);
        deelnemer.stop();
        deelnemers.flush();
        gestopt.fire(new DeelnemerGestopt(beller.eigenGemeente(), id, new Persoon(beller.persoon(), beller.naam())));
        meld(deelnemer);
    }

    /** Who mends the address hears that it does not work. */
    private DeelnemerWeergave voorBeller(DeelnemerWeergave deelnemer) {
        return beller.is(Hoedanigheid.COORDINATOR) ? deelnemer : deelnemer.zonderPost();
    }

    private Deelnemer vind(UUID id) {
        return ProbleemException.gevonden(deelnemers.findById(id));
    }

    /** Two who demote each other at the same time would leave nobody. */
    private void vergrendelCoordinatoren() {
        sloten.vergrendel("coordinatoren " + beller.eigenGemeente());
    }

    private void eisAndereCoordinator(Deelnemer deelnemer) {
        if (deelnemer.isWerkendeCoordinator()
                && !deelnemers.heeftAndereCoordinator(beller.eigenGemeente(), deelnemer.getId())) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL,
                    "Dit is de laatste coördinator van de gemeente. Maak eerst iemand anders coördinator.");
        }
    }

    private void meld(Deelnemer deelnemer) {
        if (deelnemer.isInlogAchter()) {
            gewijzigd.fire(new AccountGewijzigd(beller.eigenGemeente(), deelnemer.getId()));
        }
    }
}
