package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sturenmetkwaliteit.platform.bericht.Berichtsoorten;
import nl.sturenmetkwaliteit.platform.bericht.Berichtwijze;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/** Between what somebody chose and what is kept of it. */
@ApplicationScoped
class Berichtkeuzes {

    private final Berichtsoorten soorten;

    Berichtkeuzes(Berichtsoorten soorten) {
        this.soorten = soorten;
    }

    /** Every kind, with the choice or what holds without one. */
    Berichtvoorkeuren weergave(@Nullable Berichtkeuze bewaard) {
        Berichtkeuze keuze = Objects.requireNonNullElse(bewaard, Berichtkeuze.GEEN);
        List<Berichtvoorkeuren.Wijze> wijzen = new ArrayList<>();
        soorten.standaard()
                .forEach((soort, standaard) -> wijzen.add(
                        new Berichtvoorkeuren.Wijze(soort, keuze.wijzen().getOrDefault(soort, standaard))));
        return new Berichtvoorkeuren(keuze.overzichtUur(), keuze.overzichtDag(), wijzen);
    }

    /** What to keep: nothing for who is content with what holds without a choice, now and when that changes. */
    @Nullable
    Berichtkeuze bewaar(@Nullable Berichtvoorkeuren gekozen) {
        if (gekozen == null) {
            return null;
        }
        Map<String, Berichtwijze> wijzen = new LinkedHashMap<>();
        List<Berichtvoorkeuren.Wijze> gevraagd = Objects.requireNonNullElse(gekozen.wijzen(), List.of());
        for (int i = 0; i < gevraagd.size(); i++) {
            Berichtvoorkeuren.Wijze wijze = gevraagd.get(i);
            Berichtwijze standaard = soorten.standaard().get(wijze.soort());
            if (standaard == null) {
                throw onbekend(i);
            }
            if (wijze.wijze() != standaard) {
                wijzen.put(wijze.soort(), wijze.wijze());
            }
        }
        Berichtkeuze keuze = new Berichtkeuze(
                Objects.requireNonNullElse(gekozen.overzichtUur(), Berichtkeuze.GEEN.overzichtUur()),
                Objects.requireNonNullElse(gekozen.overzichtDag(), Berichtkeuze.GEEN.overzichtDag()),
                wijzen);
        return keuze.equals(Berichtkeuze.GEEN) ? null : keuze;
    }

    private ProbleemException onbekend(int plek) {
        String detail = "Kies een van: " + String.join(", ", soorten.standaard().keySet()) + ".";
        return ProbleemException.van(
                ProbleemType.ONGELDIGE_INVOER,
                List.of(new Fout("/berichten/wijzen/" + plek + "/soort", null, "ONBEKENDE_CODE", detail)));
    }
}
