package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.probleem.UniekheidsProblemen;

@ApplicationScoped
class Voorstelproblemen implements UniekheidsProblemen.Bron {

    static final String WORDT_AL_BEREKEND =
            "Voor dit seizoen wordt al een voorstel berekend. Wacht tot dat klaar is, of stop het.";

    @Override
    public Map<String, String> zinnen() {
        return Map.of("toewijzing_een_tegelijk", WORDT_AL_BEREKEND);
    }
}
