package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.BEGELEIDER;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.CASUSHOUDER;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.COORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GASTCOORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.LEZER;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.PEER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;

/**
 * Whom a review asks is for the coordinator of its host and who guides it. Another with a part in the review is refused; to everyone else
 * there is no such review, as to NDSD, that knows the inschrijving only.
 */
@ApplicationScoped
class Inschrijvingtoegang {

    private static final Set<Hoedanigheid> GAAT_EROVER = EnumSet.of(COORDINATOR, BEGELEIDER);
    private static final Set<Hoedanigheid> IS_ERBIJ = EnumSet.of(CASUSHOUDER, LEZER, PEER, GASTCOORDINATOR);

    private final InschrijvingRepository inschrijvingen;
    private final Beller beller;

    Inschrijvingtoegang(InschrijvingRepository inschrijvingen, Beller beller) {
        this.inschrijvingen = inschrijvingen;
        this.beller = beller;
    }

    /** An interne review asks nobody, so it has none. */
    Inschrijving vind(UUID review) {
        Set<Hoedanigheid> wie = beller.hoedanigheden();
        if (!Collections.disjoint(wie, GAAT_EROVER)) {
            return ProbleemException.gevonden(inschrijvingen.findById(review));
        }
        if (!Collections.disjoint(wie, IS_ERBIJ)) {
            throw ProbleemException.geenToegang("Dit is aan de coördinator van de gastheer en de begeleider.");
        }
        throw ProbleemException.nietGevonden();
    }
}
