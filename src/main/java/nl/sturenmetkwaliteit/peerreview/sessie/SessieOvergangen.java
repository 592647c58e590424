package nl.sturenmetkwaliteit.peerreview.sessie;

import static nl.sturenmetkwaliteit.peerreview.sessie.SessieStatus.AFGELAST;
import static nl.sturenmetkwaliteit.peerreview.sessie.SessieStatus.BEZIG;
import static nl.sturenmetkwaliteit.peerreview.sessie.SessieStatus.GEHOUDEN;
import static nl.sturenmetkwaliteit.peerreview.sessie.SessieStatus.VASTGESTELD;
import static nl.sturenmetkwaliteit.peerreview.sessie.SessieStatus.VOORGESTELD;
import static nl.sturenmetkwaliteit.peerreview.sessie.SessieVoorwaarde.BEGONNEN;
import static nl.sturenmetkwaliteit.peerreview.sessie.SessieVoorwaarde.OP_DE_DAG;
import static nl.sturenmetkwaliteit.peerreview.sessie.SessieVoorwaarde.PLEK_BEKEND;
import static nl.sturenmetkwaliteit.peerreview.sessie.SessieVoorwaarde.REVIEW_LOOPT;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.BEGELEIDER;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.COORDINATOR;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GEVOLG;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.SYSTEEM;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How a sessie changes its status. Moving one that was agreed is a step too: from there to there, with a reason and in the history. */
@ApplicationScoped
class SessieOvergangen {

    static final String DING = "sessie";

    private final Overgangstabel<SessieGeval, SessieStatus> tabel = new Overgangstabel<>(
            DING,
            List.of(
                    van(VOORGESTELD, VASTGESTELD, "Leg een van de voorgestelde data vast.")
                            .mag(BEGELEIDER, COORDINATOR)
                            .als(REVIEW_LOOPT, PLEK_BEKEND),
                    van(VOORGESTELD, AFGELAST, "Zie af van de sessie.")
                            .mag(BEGELEIDER, COORDINATOR, GEVOLG)
                            .metReden(),
                    van(VASTGESTELD, BEZIG, "Begin de sessie. Op het scherm van ieder die meekijkt staat wat u opzet.")
                            .mag(BEGELEIDER)
                            .als(REVIEW_LOOPT, OP_DE_DAG),
                    van(VASTGESTELD, VASTGESTELD, "Verzet de sessie naar een andere datum.")
                            .mag(BEGELEIDER, COORDINATOR)
                            .metReden()
                            .als(REVIEW_LOOPT, PLEK_BEKEND),
                    van(
                                    BEZIG,
                                    GEHOUDEN,
                                    "Rond de sessie af. Wat er op het scherm stond, blijft op zijn eigen plek te lezen.")
                            .mag(BEGELEIDER, COORDINATOR, GEVOLG, SYSTEEM),
                    van(VASTGESTELD, GEHOUDEN, "Zeg dat de sessie is gehouden.")
                            .mag(BEGELEIDER, COORDINATOR)
                            .als(BEGONNEN),
                    van(VASTGESTELD, AFGELAST, "Last de sessie af.")
                            .mag(BEGELEIDER, COORDINATOR, GEVOLG)
                            .metReden()));

    Overgangstabel<SessieGeval, SessieStatus> tabel() {
        return tabel;
    }

    private static Overgang<SessieGeval, SessieStatus> van(SessieStatus van, SessieStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
