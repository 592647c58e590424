package nl.sturenmetkwaliteit.peerreview;

import static nl.sturenmetkwaliteit.peerreview.RondeVoorwaarde.GEEN_ANDERE_OPEN;
import static nl.sturenmetkwaliteit.peerreview.RondeVoorwaarde.NIET_ELKE_OVERGESLAGEN;
import static nl.sturenmetkwaliteit.peerreview.RondeVoorwaarde.REVIEW_IN_RONDES;
import static nl.sturenmetkwaliteit.peerreview.RondeVoorwaarde.VOLGENDE_NIET_OPEN_GEWEEST;
import static nl.sturenmetkwaliteit.peerreview.RondeVoorwaarde.VORIGE_AFGEROND;
import static nl.sturenmetkwaliteit.peerreview.api.RondeStatus.GEPLAND;
import static nl.sturenmetkwaliteit.peerreview.api.RondeStatus.GESLOTEN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeStatus.OPEN;
import static nl.sturenmetkwaliteit.peerreview.api.RondeStatus.OVERGESLAGEN;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.BEGELEIDER;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.SYSTEEM;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How a ronde changes its status. */
@ApplicationScoped
class RondeOvergangen {

    static final String DING = "ronde";

    private final Overgangstabel<RondeGeval, RondeStatus> tabel;

    RondeOvergangen(RondeGevolgen gevolgen) {
        this.tabel = new Overgangstabel<>(
                DING,
                List.of(
                        van(GEPLAND, OPEN, "Open de ronde; wie hierin schrijft, kan beginnen.")
                                .mag(BEGELEIDER)
                                .als(REVIEW_IN_RONDES, VORIGE_AFGEROND, GEEN_ANDERE_OPEN)
                                .dan(gevolgen::open),
                        van(GEPLAND, OVERGESLAGEN, "Sla de ronde over.")
                                .mag(BEGELEIDER)
                                .metReden()
                                .als(REVIEW_IN_RONDES, VORIGE_AFGEROND, NIET_ELKE_OVERGESLAGEN)
                                .dan(gevolgen::slaOver),
                        van(
                                        OPEN,
                                        GESLOTEN,
                                        "Sluit de ronde. Wat is ingediend, leest iedereen; er verandert niets meer.")
                                .mag(BEGELEIDER, SYSTEEM)
                                .als(REVIEW_IN_RONDES)
                                .dan(gevolgen::sluit),
                        van(GESLOTEN, OPEN, "Heropen de ronde voor wie nog niet indiende.")
                                .mag(BEGELEIDER)
                                .als(REVIEW_IN_RONDES, GEEN_ANDERE_OPEN, VOLGENDE_NIET_OPEN_GEWEEST)
                                .dan(gevolgen::heropen)));
    }

    Overgangstabel<RondeGeval, RondeStatus> tabel() {
        return tabel;
    }

    private static Overgang<RondeGeval, RondeStatus> van(RondeStatus van, RondeStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
