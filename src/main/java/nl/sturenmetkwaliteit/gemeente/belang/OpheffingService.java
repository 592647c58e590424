package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.transitie.Redencontrole;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;

/** A soft belangenconflict is set aside for a while: one asks, another decides, and whoever it concerns can take it back. */
@ApplicationScoped
@Transactional
class OpheffingService {

    private final BelangenconflictRepository conflicten;
    private final BelangenconflictService lezer;
    private final Redencontrole redencontrole;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Clock clock;

    OpheffingService(
            BelangenconflictRepository conflicten,
            BelangenconflictService lezer,
            Redencontrole redencontrole,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            Clock clock) {
        this.conflicten = conflicten;
        this.lezer = lezer;
        this.redencontrole = redencontrole;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.clock = clock;
    }

    BelangenconflictWeergave vraag(UUID id, VerzoekInvoer invoer) {
        Belangenconflict conflict = vind(id);
        voorwaardelijk.eis(conflict.getVersie());
        eisZacht(conflict);
        if (conflict.isOpgeheven(vandaag())) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Dit belangenconflict is al opgeheven.");
        }
        if (conflict.isVerzoekOpen()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Iemand vroeg dit al. Er is nog niet over beslist.");
        }
        redencontrole.keur(invoer.reden());
        conflict.vraagOpheffing(invoer.reden(), beller.persoon(), beller.naam(), beller.gemeente(), clock.instant());
        return bewaard(id);
    }

    /** By who asked, who thinks better of it, and by who could have granted it: a no. */
    void trekVerzoekIn(UUID id) {
        Belangenconflict conflict = vind(id);
        if (!conflict.isVerzoekOpen()) {
            throw ProbleemException.nietGevonden();
        }
        voorwaardelijk.eis(conflict.getVersie());
        conflict.trekVerzoekIn();
    }

    BelangenconflictWeergave hefOp(UUID id, OpheffingInvoer invoer) {
        Belangenconflict conflict = vind(id);
        boolean kan = Handeling.OPHEFFEN.kan(conflict, Wie.van(beller), vandaag());
        if (!kan) {
            eisAnder(conflict);
        }
        voorwaardelijk.eis(conflict.getVersie());
        if (!kan) {
            throw nuNiet(conflict);
        }
        if (!invoer.totdatum().isAfter(vandaag())) {
            throw ProbleemException.ongeldig("totdatum", "TE_VROEG", "Kies een dag na vandaag.");
        }
        redencontrole.keur(invoer.reden());
        conflict.hefOp(invoer, beller.persoon(), beller.naam(), beller.gemeente());
        return bewaard(id);
    }

    private void eisAnder(Belangenconflict conflict) {
        if (conflict.isGemeldDoor(beller.gemeente())) {
            throw ProbleemException.geenToegang(
                    "Wie het belangenconflict meldde kan het niet opheffen. De andere gemeente en NDSD kunnen dat.");
        }
        if (conflict.isGevraagdDoor(beller.persoon(), beller.gemeente())) {
            throw ProbleemException.geenToegang("Wie om de opheffing vroeg, beslist er niet over. Een ander doet dat.");
        }
    }

    private ProbleemException nuNiet(Belangenconflict conflict) {
        eisZacht(conflict);
        return ProbleemException.van(
                ProbleemType.BESTAAT_AL,
                conflict.isOpgeheven(vandaag())
                        ? "Dit belangenconflict is al opgeheven."
                        : "Niemand vroeg om deze opheffing. De een vraagt, een ander beslist.");
    }

    void trekOpheffingIn(UUID id) {
        Belangenconflict conflict = vind(id);
        if (!conflict.isOpgeheven(vandaag())) {
            throw ProbleemException.nietGevonden();
        }
        voorwaardelijk.eis(conflict.getVersie());
        conflict.trekOpheffingIn();
    }

    private Belangenconflict vind(UUID id) {
        beller.eisEen(
                "Dit is aan NDSD en de coördinatoren van de twee gemeenten.",
                Hoedanigheid.NDSD,
                Hoedanigheid.COORDINATOR);
        return ProbleemException.gevonden(conflicten.findById(id));
    }

    private void eisZacht(Belangenconflict conflict) {
        if (conflict.isHard()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Een hard belangenconflict is niet op te heffen.");
        }
        if (!conflict.geldt(vandaag())) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Dit belangenconflict geldt al niet meer.");
        }
    }

    private BelangenconflictWeergave bewaard(UUID id) {
        conflicten.flush();
        return lezer.lees(id);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
