package nl.sturenmetkwaliteit.les;

import static nl.sturenmetkwaliteit.les.LesStatus.GEPUBLICEERD;
import static nl.sturenmetkwaliteit.les.LesStatus.INGETROKKEN;
import static nl.sturenmetkwaliteit.les.LesStatus.IN_REDACTIE;
import static nl.sturenmetkwaliteit.les.LesStatus.SAMENGEVOEGD;
import static nl.sturenmetkwaliteit.les.LesStatus.TERUGGEGEVEN;
import static nl.sturenmetkwaliteit.les.LesStatus.VOORGEDRAGEN;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.GEVOLG;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.NDSD;
import static nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid.SYSTEEM;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.sturenmetkwaliteit.platform.transitie.Overgang;
import nl.sturenmetkwaliteit.platform.transitie.Overgangstabel;

/**
 * How a les changes its status. A published les that loses its content goes back to {@code IN_REDACTIE}: others keep reading what was
 * published until the desk has reworded it, or withdrawn it.
 */
@ApplicationScoped
class LesOvergangen {

    static final String DING = "les";

    private static final String BEWERK = "Werk aan de tekst; wat gepubliceerd is blijft intussen staan.";
    private static final String GEEF_TERUG = "Geef de les terug aan de gastheer, met wat er nodig is.";
    private static final String GAAT_OP = "De les gaat op in een andere.";
    private static final String TREK_IN = "Trek de les in. Er blijft alleen een vermelding staan.";

    private static final Overgang<LesGeval, LesStatus> KOMT_LOS = van(
                    SAMENGEVOEGD,
                    VOORGEDRAGEN,
                    "De les waarin zij opging, is teruggegeven: zij staat weer op zichzelf.")
            .mag(GEVOLG)
            .als(LesVoorwaarde.NOG_NIET_GEPUBLICEERD);

    /** The one step that follows from the les it went up in; it has no effect of its own. */
    static final Overgangstabel<LesGeval, LesStatus> LOSKOMEN = new Overgangstabel<>(DING, List.of(KOMT_LOS));

    private final Overgangstabel<LesGeval, LesStatus> tabel;

    LesOvergangen(Redactie redactie) {
        this.tabel = new Overgangstabel<>(
                DING,
                List.of(
                        van(VOORGEDRAGEN, IN_REDACTIE, BEWERK).mag(NDSD),
                        geefTerug(VOORGEDRAGEN, redactie),
                        van(VOORGEDRAGEN, TERUGGEGEVEN, GEEF_TERUG).mag(GEVOLG),
                        van(IN_REDACTIE, GEPUBLICEERD, "Publiceer de tekst als nieuwe versie.")
                                .mag(NDSD)
                                .als(LesVoorwaarde.TOESTEMMINGEN_ROND, LesVoorwaarde.HERWOORD)
                                .dan(redactie::publiceer),
                        geefTerug(IN_REDACTIE, redactie),
                        van(IN_REDACTIE, TERUGGEGEVEN, GEEF_TERUG).mag(GEVOLG),
                        van(IN_REDACTIE, INGETROKKEN, TREK_IN)
                                .mag(NDSD, SYSTEEM)
                                .metReden()
                                .als(LesVoorwaarde.EERDER_GEPUBLICEERD),
                        van(IN_REDACTIE, SAMENGEVOEGD, GAAT_OP).mag(GEVOLG),
                        van(GEPUBLICEERD, IN_REDACTIE, BEWERK).mag(NDSD, GEVOLG),
                        van(GEPUBLICEERD, INGETROKKEN, TREK_IN).mag(NDSD).metReden(),
                        van(GEPUBLICEERD, SAMENGEVOEGD, GAAT_OP).mag(GEVOLG),
                        KOMT_LOS,
                        van(SAMENGEVOEGD, TERUGGEGEVEN, GEEF_TERUG)
                                .mag(GEVOLG)
                                .als(LesVoorwaarde.NOG_NIET_GEPUBLICEERD),
                        van(TERUGGEGEVEN, VOORGEDRAGEN, "De gastheer draagt de tip opnieuw voor.")
                                .mag(GEVOLG)));
    }

    Overgangstabel<LesGeval, LesStatus> tabel() {
        return tabel;
    }

    private static Overgang<LesGeval, LesStatus> geefTerug(LesStatus vanuit, Redactie redactie) {
        return van(vanuit, TERUGGEGEVEN, GEEF_TERUG)
                .mag(NDSD, SYSTEEM)
                .metReden()
                .als(LesVoorwaarde.NOG_NIET_GEPUBLICEERD)
                .dan(redactie::geefTerug);
    }

    private static Overgang<LesGeval, LesStatus> van(LesStatus van, LesStatus naar, String uitleg) {
        return Overgang.van(van, naar, uitleg);
    }
}
