package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import nl.sturenmetkwaliteit.peerreview.api.RondeVerlengd;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Horizon;
import nl.sturenmetkwaliteit.platform.transitie.Redencontrole;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;

/** Moving the dates of a ronde: freely while it is planned, with a reason once it is open, not at all after. */
@ApplicationScoped
class Rondedatums {

    private final Wijzigingen wijzigingen;
    private final Verlengingen verlengingen;
    private final Redencontrole redencontrole;
    private final Event<RondeVerlengd> verlengd;
    private final Clock clock;

    Rondedatums(
            Wijzigingen wijzigingen,
            Verlengingen verlengingen,
            Redencontrole redencontrole,
            Event<RondeVerlengd> verlengd,
            Clock clock) {
        this.wijzigingen = wijzigingen;
        this.verlengingen = verlengingen;
        this.redencontrole = redencontrole;
        this.verlengd = verlengd;
        this.clock = clock;
    }

    void wijzig(Ronde ronde, MergePatch patch) {
        if (ronde.isAfgerond()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "De ronde is voorbij; haar data liggen vast.");
        }
        RondeInvoer huidig = new RondeInvoer(ronde.getOpentOp(), ronde.getDeadlineOp(), ronde.getRespijtUren(), null);
        RondeInvoer nieuw = wijzigingen.pasToe(patch, huidig, RondeInvoer.class);
        Instant deadline = nieuw.deadlineOp();
        boolean verschoven = !deadline.equals(ronde.getDeadlineOp());
        if (verschoven) {
            eisDeadline(nieuw);
        }
        if (ronde.getStatus() == RondeStatus.OPEN) {
            if (!nieuw.opentOp().equals(ronde.getOpentOp())) {
                throw ProbleemException.van(ProbleemType.BESTAAT_AL, "De ronde is al open.");
            }
            if (verschoven) {
                verlengingen.verleng(ronde, deadline, reden(nieuw));
                verlengd.fire(new RondeVerlengd(ronde.getId()));
            }
        }
        if (!deadline.isAfter(nieuw.opentOp())) {
            throw ProbleemException.ongeldig("deadlineOp", "VOLGORDE", "De deadline ligt na het openen.");
        }
        ronde.plan(nieuw.opentOp(), deadline, nieuw.respijtUren());
    }

    private void eisDeadline(RondeInvoer nieuw) {
        if (!nieuw.deadlineOp().isAfter(clock.instant())) {
            throw ProbleemException.ongeldig("deadlineOp", "TOEKOMST", "De deadline ligt in de toekomst.");
        }
        Horizon.eisBinnen("deadlineOp", nieuw.deadlineOp(), clock);
    }

    private String reden(RondeInvoer nieuw) {
        if (nieuw.reden() == null) {
            throw ProbleemException.ongeldig("reden", "VERPLICHT", "Geef een reden voor de nieuwe deadline.");
        }
        redencontrole.keur(nieuw.reden());
        return nieuw.reden();
    }
}
