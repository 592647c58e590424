package nl.sturenmetkwaliteit.peerreview.reflectie;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;

/** What is written in which kind of ronde. */
final class Rondevelden {

    private Rondevelden() {}

    static Set<Veld> van(RondeSoort soort) {
        return switch (soort) {
            case TERUGKIJKEN, TERUGBLIK -> EnumSet.of(Veld.TERUGBLIK);
            case VERHELDEREN, HERFORMULEREN -> EnumSet.noneOf(Veld.class);
            case AANNAMES -> EnumSet.of(Veld.AANNAMES, Veld.EIGEN_AANNAME);
            case REFLECTEREN ->
                EnumSet.of(Veld.DENKEN, Veld.HANDELEN, Veld.LEREN, Veld.AANNAMES, Veld.HERKENNING, Veld.VOORBEELD);
            case ADVISEREN -> EnumSet.of(Veld.ADVIES, Veld.GEEN_ADVIES_OMDAT, Veld.SPIEGEL);
        };
    }

    /** Refuses every field that does not belong in this kind of ronde, and a ronde in which nobody writes a reflectie. */
    static void eis(RondeSoort soort, MijnReflectieInvoer invoer) {
        Set<Veld> toegestaan = van(soort);
        if (toegestaan.isEmpty()) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "In deze ronde schrijft niemand een reflectie; er worden vragen gesteld.");
        }
        List<Fout> fouten = Arrays.stream(Veld.values())
                .filter(veld -> !toegestaan.contains(veld) && veld.isGevuldIn(invoer))
                .map(veld -> Fout.inVeld(veld.naam(), "NIET_IN_DEZE_RONDE", "Dit veld hoort niet bij dit soort ronde."))
                .toList();
        if (!fouten.isEmpty()) {
            throw ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, fouten);
        }
    }
}
