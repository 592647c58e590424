package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.peerreview.api.ReviewStatus.AFGESLOTEN;
import static nl.sturenmetkwaliteit.peerreview.api.ReviewStatus.GEPAUZEERD;
import static nl.sturenmetkwaliteit.peerreview.api.ReviewStatus.GESTOPT;
import static nl.sturenmetkwaliteit.peerreview.api.ReviewStatus.OOGST;
import static nl.sturenmetkwaliteit.peerreview.api.ReviewStatus.OPVOLGING;
import static nl.sturenmetkwaliteit.peerreview.api.ReviewStatus.RONDES;
import static nl.sturenmetkwaliteit.peerreview.api.ReviewStatus.TEAMVORMING;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.BEGELEIDER;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.COORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GEVOLG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.sturenmetkwaliteit.peerreview.api.Oogstvoorwaarde;
import nl.sturenmetkwaliteit.peerreview.api.ReviewStatus;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How a review changes its status. */
@ApplicationScoped
class ReviewOvergangen {

    static final String DING = "peerreview";

    private final Overgangstabel<ReviewGeval, ReviewStatus> tabel;

    ReviewOvergangen(ReviewGevolgen gevolgen, @Any Instance<Oogstvoorwaarde> oogstvoorwaarden) {
        List<Overgang<ReviewGeval, ReviewStatus>> rijen = new ArrayList<>(List.of(
                van(TEAMVORMING, RONDES, "Start de rondes. Het format ligt daarna vast.")
                        .mag(BEGELEIDER)
                        .als(ReviewVoorwaarde.MINIMUM_AANGENOMEN, ReviewVoorwaarde.PEERS_GENOEMD)
                        .dan(gevolgen::start),
                van(RONDES, OOGST, "Begin met oogsten: maak tips van wat is geschreven.")
                        .mag(BEGELEIDER, GEVOLG)
                        .als(ReviewVoorwaarde.ALLE_RONDES_AFGEROND),
                van(OOGST, RONDES, "Ga een stap terug naar de rondes. Wat is geoogst, blijft bewaard.")
                        .mag(BEGELEIDER),
                van(OOGST, OPVOLGING, "Sluit de oogst af. De review komt na 6 en na 10 maanden terug.")
                        .mag(BEGELEIDER)
                        .als(eisen(oogstvoorwaarden))
                        .dan(gevolgen::volgOp),
                van(OPVOLGING, AFGESLOTEN, "Sluit de review af. De gasten kunnen er daarna niet meer bij.")
                        .mag(BEGELEIDER)
                        .als(ReviewVoorwaarde.ALLE_OPVOLGMOMENTEN_AFGEROND)
                        .dan(gevolgen::sluitAf)));
        for (ReviewStatus status : List.of(RONDES, OOGST, OPVOLGING)) {
            rijen.add(van(status, GEPAUZEERD, "Pauzeer de review. Alle klokken staan stil.")
                    .mag(BEGELEIDER)
                    .metReden());
            rijen.add(van(GEPAUZEERD, status, "Hervat de review. De datums schuiven op met de duur van de pauze.")
                    .mag(BEGELEIDER)
                    .als(new ZoalsVoorDePauze(status))
                    .dan(gevolgen::hervat));
        }
        for (ReviewStatus status : List.of(TEAMVORMING, RONDES, OOGST, OPVOLGING, GEPAUZEERD)) {
            rijen.add(van(
                            status,
                            GESTOPT,
                            "Stop de review. De casus wordt ook ingetrokken, de gasten kunnen er niet meer bij.")
                    .mag(COORDINATOR, GEVOLG)
                    .metReden()
                    .dan(gevolgen::stop));
        }
        this.tabel = new Overgangstabel<>(DING, rijen);
    }

    Overgangstabel<ReviewGeval, ReviewStatus> tabel() {
        return tabel;
    }

    private static Oogsteis[] eisen(Instance<Oogstvoorwaarde> bijgedragen) {
        return bijgedragen.stream()
                .sorted(Comparator.comparing(Oogstvoorwaarde::name))
                .map(Oogsteis::new)
                .toArray(Oogsteis[]::new);
    }

    private static Overgang<ReviewGeval, ReviewStatus> van(ReviewStatus van, ReviewStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
