package nl.sturenmetkwaliteit.tip;

import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.COORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GEVOLG;
import static nl.sturenmetkwaliteit.tip.TipStatus.CONCEPT;
import static nl.sturenmetkwaliteit.tip.TipStatus.VOORGEDRAGEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How a tip changes its status. */
@ApplicationScoped
class TipOvergangen {

    static final String DING = "tip";
    private static final Overgang<TipGeval, TipStatus> KOMT_TERUG = van(
                    VOORGEDRAGEN, CONCEPT, "De voordracht komt terug: kies nieuwe woorden.")
            .mag(GEVOLG);

    /** The one step that follows from what others decide; it has no effect of its own. */
    static final Overgangstabel<TipGeval, TipStatus> TERUGKOMEN = new Overgangstabel<>(DING, List.of(KOMT_TERUG));

    private final Overgangstabel<TipGeval, TipStatus> tabel;

    TipOvergangen(Voordragen voordragen) {
        this.tabel = new Overgangstabel<>(
                DING,
                List.of(
                        van(
                                        CONCEPT,
                                        VOORGEDRAGEN,
                                        "Draag een kopie voor aan de gedeelde lessen. Elke gemeente met een fragment erin beslist mee.")
                                .mag(COORDINATOR)
                                .als(TipVoorwaarde.OOGST_BEREIKT, TipVoorwaarde.TEN_MINSTE_EEN_FRAGMENT)
                                .dan(voordragen::draagVoor),
                        van(VOORGEDRAGEN, CONCEPT, "Neem de voordracht terug. Gevraagde toestemmingen vervallen.")
                                .mag(COORDINATOR)
                                .als(TipVoorwaarde.NOG_NIET_GEPUBLICEERD)
                                .dan(voordragen::neemTerug),
                        KOMT_TERUG));
    }

    Overgangstabel<TipGeval, TipStatus> tabel() {
        return tabel;
    }

    private static Overgang<TipGeval, TipStatus> van(TipStatus van, TipStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
