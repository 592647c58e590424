package nl.sturenmetkwaliteit.toewijzing;

import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.NDSD;
import static nl.sturenmetkwaliteit.toewijzing.SeizoenStatus.AFGESLOTEN;
import static nl.sturenmetkwaliteit.toewijzing.SeizoenStatus.GEPLAND;
import static nl.sturenmetkwaliteit.toewijzing.SeizoenStatus.LOPEND;
import static nl.sturenmetkwaliteit.toewijzing.SeizoenStatus.MATCHING;
import static nl.sturenmetkwaliteit.toewijzing.SeizoenStatus.OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How a seizoen changes its status. Closing one touches no review. */
@ApplicationScoped
class SeizoenOvergangen {

    private final Overgangstabel<SeizoenGeval, SeizoenStatus> tabel = new Overgangstabel<>(
            "seizoen",
            List.of(
                    van(GEPLAND, OPEN, "Open het seizoen: gemeenten kunnen casussen inbrengen."),
                    van(OPEN, MATCHING, "Begin met het zoeken van gemeenten bij elke casus."),
                    van(MATCHING, LOPEND, "De uitnodigingen zijn verstuurd; de reviews beginnen."),
                    van(LOPEND, AFGESLOTEN, "Sluit het seizoen. Lopende reviews gaan gewoon door.")));

    Overgangstabel<SeizoenGeval, SeizoenStatus> tabel() {
        return tabel;
    }

    private static Overgang<SeizoenGeval, SeizoenStatus> van(SeizoenStatus van, SeizoenStatus naar, String uitleg) {
        return Overgang.<SeizoenGeval, SeizoenStatus>van(van, naar, uitleg).mag(NDSD);
    }
}
