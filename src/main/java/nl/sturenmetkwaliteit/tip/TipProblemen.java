package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.probleem.UniekheidsProblemen;

/** What the database refuses in the harvest, in words. */
@ApplicationScoped
class TipProblemen implements UniekheidsProblemen.Bron {

    @Override
    public Map<String, String> zinnen() {
        return Map.of(
                "fragment_uniek", "Dit stuk tekst is al gemarkeerd.",
                "tip_fragment_pk", "Een van de fragmenten zit al in een andere tip.",
                "tip_fragment_fragment_fk", "Dit fragment zit in een tip. Haal het daar eerst uit.");
    }
}
