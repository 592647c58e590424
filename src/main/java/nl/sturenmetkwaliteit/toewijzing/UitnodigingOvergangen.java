package nl.sturenmetkwaliteit.toewijzing;

import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.BEGELEIDER;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.COORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GASTCOORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GEVOLG;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.SYSTEEM;
import static nl.sturenmetkwaliteit.toewijzing.UitnodigingVoorwaarde.BEGELEIDER_VAN_ELDERS;
import static nl.sturenmetkwaliteit.toewijzing.UitnodigingVoorwaarde.DEELNEMERS_ACTIEF;
import static nl.sturenmetkwaliteit.toewijzing.UitnodigingVoorwaarde.GEMEENTE_BESCHIKBAAR;
import static nl.sturenmetkwaliteit.toewijzing.UitnodigingVoorwaarde.NIVEAUS_GEDEKT;
import static nl.sturenmetkwaliteit.toewijzing.UitnodigingVoorwaarde.OP_TIJD;
import static nl.sturenmetkwaliteit.toewijzing.UitnodigingVoorwaarde.REVIEW_NEEMT_PEERS_AAN;
import static nl.sturenmetkwaliteit.toewijzing.UitnodigingVoorwaarde.TEN_MINSTE_EEN_DEELNEMER;
import static nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus.AFGEWEZEN;
import static nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus.BEEINDIGD;
import static nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus.GEACCEPTEERD;
import static nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus.INGETROKKEN;
import static nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus.VERLOPEN;
import static nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus.VERSTUURD;
import static nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus.VOORGESTELD;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;

/** How an invitation changes its status. The GASTCOORDINATOR is the coordinator of the invited gemeente. */
@ApplicationScoped
class UitnodigingOvergangen {

    private final Overgangstabel<UitnodigingGeval, UitnodigingStatus> tabel;

    UitnodigingOvergangen(Gastteam gastteam) {
        this.tabel = new Overgangstabel<>(
                "uitnodiging",
                List.of(
                        van(VOORGESTELD, VERSTUURD, "Verstuur de uitnodiging; de gemeente kan antwoorden.")
                                .mag(COORDINATOR, BEGELEIDER, GEVOLG)
                                .als(GEMEENTE_BESCHIKBAAR, REVIEW_NEEMT_PEERS_AAN, OP_TIJD, BEGELEIDER_VAN_ELDERS),
                        intrekken(VOORGESTELD),
                        van(VERSTUURD, GEACCEPTEERD, "Doe mee; wie u noemt kan de hele casus lezen.")
                                .mag(GASTCOORDINATOR)
                                .als(
                                        GEMEENTE_BESCHIKBAAR,
                                        REVIEW_NEEMT_PEERS_AAN,
                                        OP_TIJD,
                                        BEGELEIDER_VAN_ELDERS,
                                        TEN_MINSTE_EEN_DEELNEMER,
                                        DEELNEMERS_ACTIEF,
                                        NIVEAUS_GEDEKT)
                                .dan(gastteam::begin),
                        van(VERSTUURD, AFGEWEZEN, "Doe deze keer niet mee.")
                                .mag(GASTCOORDINATOR)
                                .metReden(),
                        van(VERSTUURD, VERLOPEN, "Er kwam op tijd geen antwoord.")
                                .mag(SYSTEEM, GEVOLG),
                        intrekken(VERSTUURD),
                        van(GEACCEPTEERD, BEEINDIGD, "Stop met meedoen; de deelnemers lezen dan niet meer mee.")
                                .mag(COORDINATOR, GASTCOORDINATOR, GEVOLG)
                                .metReden()
                                .dan(gastteam::eindig)));
    }

    Overgangstabel<UitnodigingGeval, UitnodigingStatus> tabel() {
        return tabel;
    }

    private static Overgang<UitnodigingGeval, UitnodigingStatus> intrekken(UitnodigingStatus vanuit) {
        return van(vanuit, INGETROKKEN, "Trek de uitnodiging in.").mag(COORDINATOR, BEGELEIDER, GEVOLG);
    }

    private static Overgang<UitnodigingGeval, UitnodigingStatus> van(
            UitnodigingStatus van, UitnodigingStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
