package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.toewijzing.match.Bezwaar;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;

/** What one review is matched with, loaded by the service itself for someone who may know the outcome and not the input. */
@ApplicationScoped
class Reviewmatching {

    private final Matchlader lader;
    private final Keuken keuken;

    Reviewmatching(Matchlader lader, Keuken keuken) {
        this.lader = lader;
        this.keuken = keuken;
    }

    /** Refuses a review that asks no more peers. */
    Matchinvoer invoer(Inschrijving inschrijving, Matchkeuzes keuzes) {
        Optional<Matchinvoer> invoer = keuken.namens(
                inschrijving.getGastheer(), sessie -> lader.voorReview(sessie, inschrijving.getPeerreview(), keuzes));
        return invoer.orElseThrow(Reviewmatching::vraagtNiemand);
    }

    List<Bezwaar> bezwaren(Inschrijving inschrijving, Matchkeuzes keuzes) {
        return keuken.namens(
                inschrijving.getGastheer(), sessie -> lader.bezwaren(sessie, inschrijving.getPeerreview(), keuzes));
    }

    static ProbleemException vraagtNiemand() {
        return ProbleemException.van(ProbleemType.BESTAAT_AL, "Deze review vraagt geen peers meer.");
    }
}
