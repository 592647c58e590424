package nl.sturenmetkwaliteit.toewijzing.voorstel;

import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.BEGELEIDER;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.COORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GEVOLG;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.NDSD;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.SYSTEEM;
import static nl.sturenmetkwaliteit.toewijzing.voorstel.ToewijzingStatus.BEREKEND;
import static nl.sturenmetkwaliteit.toewijzing.voorstel.ToewijzingStatus.VASTGESTELD;
import static nl.sturenmetkwaliteit.toewijzing.voorstel.ToewijzingStatus.VERVALLEN;
import static nl.sturenmetkwaliteit.toewijzing.voorstel.ToewijzingStatus.WORDT_BEREKEND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How a proposal changes its status. That of a seizoen is NDSD's; that of a review is its host's coordinator's and its begeleider's. */
@ApplicationScoped
class ToewijzingOvergangen {

    static final String DING = "toewijzing";

    private final Overgangstabel<ToewijzingGeval, ToewijzingStatus> tabel;

    ToewijzingOvergangen(Vaststelling vaststelling, BerekeningRepository berekeningen) {
        this.tabel = new Overgangstabel<>(
                DING,
                List.of(
                        van(WORDT_BEREKEND, BEREKEND, "De berekening is klaar.")
                                .mag(SYSTEEM)
                                .dan(geval ->
                                        berekeningen.ruimOp(geval.toewijzing().getId())),
                        van(WORDT_BEREKEND, VERVALLEN, "Stop de berekening.")
                                .mag(NDSD, SYSTEEM)
                                .dan(geval ->
                                        berekeningen.ruimOp(geval.toewijzing().getId())),
                        van(BEREKEND, VASTGESTELD, "Verstuur de uitnodigingen aan alle voorgestelde gemeenten.")
                                .mag(NDSD, COORDINATOR, BEGELEIDER)
                                .als(ToewijzingVoorwaarde.values())
                                .dan(vaststelling::verstuur),
                        van(BEREKEND, VERVALLEN, "Leg het voorstel weg. Er is niets verstuurd.")
                                .mag(NDSD, COORDINATOR, BEGELEIDER, GEVOLG)));
    }

    Overgangstabel<ToewijzingGeval, ToewijzingStatus> tabel() {
        return tabel;
    }

    private static Overgang<ToewijzingGeval, ToewijzingStatus> van(
            ToewijzingStatus van, ToewijzingStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
