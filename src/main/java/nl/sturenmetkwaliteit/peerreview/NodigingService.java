package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.toewijzing.api.NieuweUitnodiging;
import nl.sturenmetkwaliteit.toewijzing.api.Nodigingsbron;
import nl.sturenmetkwaliteit.toewijzing.api.Termijnen;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingWeergave;
import nl.sturenmetkwaliteit.toewijzing.api.Uitnodigingen;
import org.hibernate.Session;

/** Inviting gemeenten to a review, one by one. */
@ApplicationScoped
@Transactional
class NodigingService {

    private final PeerreviewRepository reviews;
    private final Nodigingsbron bron;
    private final Uitnodigingen uitnodigingen;
    private final Transities transities;
    private final Beller beller;

    NodigingService(
            PeerreviewRepository reviews,
            Nodigingsbron bron,
            Uitnodigingen uitnodigingen,
            Transities transities,
            Beller beller) {
        this.reviews = reviews;
        this.bron = bron;
        this.uitnodigingen = uitnodigingen;
        this.transities = transities;
        this.beller = beller;
    }

    Pagina<UitnodigingWeergave> lijst(UUID id, Paginering paginering) {
        vind(id);
        return uitnodigingen.lijst(id, paginering);
    }

    UUID nodig(UUID id, UitnodigingInvoer invoer) {
        transities.vergrendel(id);
        vind(id);
        beller.eisEen(
                "Dit is aan de coördinator van de gastheer en de begeleider.",
                Hoedanigheid.COORDINATOR,
                Hoedanigheid.BEGELEIDER);
        return uitnodigingen.maak(new NieuweUitnodiging(
                bron.nodiging(reviews.getEntityManager().unwrap(Session.class), id),
                invoer.gemeente(),
                invoer.niveaus() == null ? Set.of() : invoer.niveaus(),
                new Termijnen(invoer.antwoordUiterlijkOp(), invoer.bijdrageUiterlijkOp())));
    }

    private Peerreview vind(UUID id) {
        return ProbleemException.gevonden(reviews.findById(id));
    }
}
