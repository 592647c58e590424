package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import org.jspecify.annotations.Nullable;

/** A ronde moving through its states: by hand, or when its time is up. */
@ApplicationScoped
class Rondegang {

    private final RondeRepository rondes;
    private final RondeOvergangen overgangen;
    private final Inzendingen inzendingen;
    private final Transities transities;
    private final Clock clock;

    Rondegang(
            RondeRepository rondes,
            RondeOvergangen overgangen,
            Inzendingen inzendingen,
            Transities transities,
            Clock clock) {
        this.rondes = rondes;
        this.overgangen = overgangen;
        this.inzendingen = inzendingen;
        this.transities = transities;
        this.clock = clock;
    }

    Overgangen mogelijk(Peerreview review, Ronde ronde, Set<Hoedanigheid> hoedanigheden) {
        return transities.mogelijk(overgangen.tabel(), geval(review, ronde, hoedanigheden, null, null));
    }

    void ga(Peerreview review, Ronde ronde, Set<Hoedanigheid> hoedanigheden, RondeOvergangInvoer invoer) {
        if (hoedanigheden.contains(Hoedanigheid.BEGELEIDER)) {
            eisReden(review, ronde, invoer);
            eisSchrijver(review, ronde, invoer);
        }
        transities.voerUit(
                overgangen.tabel(),
                geval(review, ronde, hoedanigheden, invoer.voor(), invoer.reden()),
                invoer.naar(),
                invoer.reden());
    }

    /** A silent peer never blocks a host; but who goes on without says why. */
    private void eisReden(Peerreview review, Ronde ronde, RondeOvergangInvoer invoer) {
        if (ronde.getStatus() == RondeStatus.OPEN
                && invoer.naar() == RondeStatus.GESLOTEN
                && invoer.reden() == null
                && clock.instant().isBefore(ronde.getDeadlineOp())
                && !inzendingen.ontbrekend(review, ronde).isEmpty()) {
            throw ProbleemException.ongeldig(
                    "reden", "VERPLICHT", "Nog niet iedereen heeft ingediend. Geef een reden om nu al te sluiten.");
        }
    }

    private void eisSchrijver(Peerreview review, Ronde ronde, RondeOvergangInvoer invoer) {
        UUID voor = invoer.voor();
        if (voor == null) {
            return;
        }
        if (invoer.naar() != RondeStatus.OPEN || ronde.getStatus() == RondeStatus.GEPLAND) {
            throw ProbleemException.ongeldig("voor", "ALLEEN_BIJ_HEROPENEN", "Dit hoort bij heropenen.");
        }
        boolean schrijft = inzendingen.team(review).schrijvers(ronde).stream()
                .anyMatch(wie -> wie.id().equals(voor));
        boolean ontbreekt = !ronde.getSoort().vraagtInzending()
                || inzendingen.ontbrekend(review, ronde).stream()
                        .anyMatch(wie -> wie.id().equals(voor));
        if (!schrijft || !ontbreekt) {
            throw ProbleemException.ongeldig(
                    "voor", "ONBEKEND", "Heropen voor iemand die in deze ronde schrijft en nog niet indiende.");
        }
    }

    private RondeGeval geval(
            Peerreview review,
            Ronde ronde,
            Set<Hoedanigheid> hoedanigheden,
            @Nullable UUID voor,
            @Nullable String reden) {
        return new RondeGeval(ronde, review, rondes.van(review.getId()), hoedanigheden, voor, reden);
    }
}
