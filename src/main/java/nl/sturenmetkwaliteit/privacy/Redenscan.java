package nl.sturenmetkwaliteit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.transitie.Redencontrole;
import nl.sturenmetkwaliteit.privacy.api.Privacyscan;
import nl.sturenmetkwaliteit.privacy.api.Scanoordeel;

/** A reason says why, in a sentence or two, and can always do so without anybody in it: there is nothing to confirm. */
@ApplicationScoped
class Redenscan implements Redencontrole {

    private static final String UITLEG =
            "In het veld %s staan mogelijk gegevens waaraan iemand te herkennen is. Anderen lezen het terug: haal ze weg.";

    private final Privacyscan scan;

    Redenscan(Privacyscan scan) {
        this.scan = scan;
    }

    @Override
    public void keur(String veld, String tekst) {
        Scanoordeel oordeel = scan.beoordeel(Map.of(veld, tekst), List.of());
        if (!oordeel.isAkkoord()) {
            throw new ProbleemException(
                    ProbleemType.PERSOONSGEGEVENS,
                    UITLEG.formatted(veld),
                    List.of(),
                    Map.of("bevindingen", oordeel.open()));
        }
    }
}
