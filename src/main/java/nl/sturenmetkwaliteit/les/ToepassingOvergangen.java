package nl.sturenmetkwaliteit.les;

import static nl.sturenmetkwaliteit.les.ToepassingStatus.GESTOPT;
import static nl.sturenmetkwaliteit.les.ToepassingStatus.PROBEERT;
import static nl.sturenmetkwaliteit.les.ToepassingStatus.VERANDERD;
import static nl.sturenmetkwaliteit.les.ToepassingStatus.WIL_PROBEREN;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.SCHRIJVER;

import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/** How a toepassing changes its status: by anyone of the gemeente that applies the les. */
final class ToepassingOvergangen {

    static final Overgangstabel<ToepassingGeval, ToepassingStatus> TABEL = new Overgangstabel<>(
            "toepassing",
            List.of(
                    van(WIL_PROBEREN, PROBEERT, "U bent ermee begonnen.").mag(SCHRIJVER),
                    van(PROBEERT, VERANDERD, "Er is iets veranderd.")
                            .mag(SCHRIJVER)
                            .als(ToepassingVoorwaarde.WAT_VERANDERDE_BESCHREVEN),
                    van(PROBEERT, GESTOPT, "U bent ermee gestopt.")
                            .mag(SCHRIJVER)
                            .metReden()));

    private ToepassingOvergangen() {}

    private static Overgang<ToepassingGeval, ToepassingStatus> van(
            ToepassingStatus van, ToepassingStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
