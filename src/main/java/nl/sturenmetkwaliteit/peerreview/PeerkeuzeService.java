package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.toewijzing.api.Inschrijvingen;
import nl.sturenmetkwaliteit.toewijzing.api.Peerkeuzes;
import nl.sturenmetkwaliteit.toewijzing.api.PeerkeuzesInvoer;

/** Whom a review asks in any case, or not, as its host and who guides it choose. */
@ApplicationScoped
@Transactional
class PeerkeuzeService {

    private final PeerreviewRepository reviews;
    private final Inschrijvingen inschrijvingen;
    private final Transities transities;
    private final Beller beller;

    PeerkeuzeService(
            PeerreviewRepository reviews, Inschrijvingen inschrijvingen, Transities transities, Beller beller) {
        this.reviews = reviews;
        this.inschrijvingen = inschrijvingen;
        this.transities = transities;
        this.beller = beller;
    }

    Peerkeuzes lees(UUID id) {
        eisGastheerOfBegeleider(id);
        return inschrijvingen.keuzes(id);
    }

    Peerkeuzes kies(UUID id, PeerkeuzesInvoer invoer) {
        transities.vergrendel(id);
        eisGastheerOfBegeleider(id);
        return inschrijvingen.kies(id, invoer);
    }

    private void eisGastheerOfBegeleider(UUID id) {
        ProbleemException.gevonden(reviews.findById(id));
        beller.eisEen(
                "Dit is aan de coördinator van de gastheer en de begeleider.",
                Hoedanigheid.COORDINATOR,
                Hoedanigheid.BEGELEIDER);
    }
}
