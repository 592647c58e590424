package nl.sturenmetkwaliteit.tip;

import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.COORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GEVOLG;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.SYSTEEM;
import static nl.sturenmetkwaliteit.tip.ToestemmingStatus.GEGEVEN;
import static nl.sturenmetkwaliteit.tip.ToestemmingStatus.GEVRAAGD;
import static nl.sturenmetkwaliteit.tip.ToestemmingStatus.GEWEIGERD;
import static nl.sturenmetkwaliteit.tip.ToestemmingStatus.INGETROKKEN;
import static nl.sturenmetkwaliteit.tip.ToestemmingStatus.VERLOPEN;
import static nl.sturenmetkwaliteit.tip.ToestemmingVoorwaarde.NOG_OP_TIJD;
import static nl.sturenmetkwaliteit.tip.ToestemmingVoorwaarde.TERMIJN_VOORBIJ;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How a consent changes its status. What it means for the tip takes effect in the host's kitchen. */
@ApplicationScoped
class ToestemmingOvergangen {

    static final String DING = "toestemming";
    private static final Overgang<ToestemmingGeval, ToestemmingStatus> VRAAG_VERVALT = van(
                    GEVRAAGD, INGETROKKEN, "De voordracht is terug bij de gastheer.")
            .mag(GEVOLG);
    private static final Overgang<ToestemmingGeval, ToestemmingStatus> ANTWOORD_VERVALT =
            van(GEGEVEN, INGETROKKEN, "De voordracht is terug bij de gastheer.").mag(GEVOLG);

    private static final Overgang<ToestemmingGeval, ToestemmingStatus> DRAAGT_ZELF_VOOR = van(
                    GEVRAAGD, GEGEVEN, "De gastheer draagt zelf voor en stemt daarmee in.")
            .mag(GEVOLG);

    /** What the host says by putting forward; it has no effect of its own. */
    static final Overgangstabel<ToestemmingGeval, ToestemmingStatus> VANZELF =
            new Overgangstabel<>(DING, List.of(DRAAGT_ZELF_VOOR));

    /** The steps that follow from the tip; they have no effect of their own. */
    static final Overgangstabel<ToestemmingGeval, ToestemmingStatus> VERVALLEN =
            new Overgangstabel<>(DING, List.of(VRAAG_VERVALT, ANTWOORD_VERVALT));

    private final Overgangstabel<ToestemmingGeval, ToestemmingStatus> tabel;

    ToestemmingOvergangen(Antwoorden antwoorden) {
        this.tabel = new Overgangstabel<>(
                DING,
                List.of(
                        van(GEVRAAGD, GEGEVEN, "Stem in met deze woorden.")
                                .mag(COORDINATOR)
                                .als(NOG_OP_TIJD)
                                .dan(antwoorden::ja),
                        van(GEVRAAGD, GEWEIGERD, "Weiger. Uw fragment gaat uit de tip.")
                                .mag(COORDINATOR)
                                .als(NOG_OP_TIJD)
                                .dan(antwoorden::nee),
                        van(GEVRAAGD, VERLOPEN, "Er kwam op tijd geen antwoord; dat geldt als nee.")
                                .mag(SYSTEEM)
                                .als(TERMIJN_VOORBIJ)
                                .dan(antwoorden::nee),
                        van(GEGEVEN, INGETROKKEN, "Trek de toestemming in. Uw fragment verdwijnt meteen.")
                                .mag(COORDINATOR)
                                .dan(antwoorden::nee),
                        DRAAGT_ZELF_VOOR,
                        VRAAG_VERVALT,
                        ANTWOORD_VERVALT));
    }

    Overgangstabel<ToestemmingGeval, ToestemmingStatus> tabel() {
        return tabel;
    }

    private static Overgang<ToestemmingGeval, ToestemmingStatus> van(
            ToestemmingStatus van, ToestemmingStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
