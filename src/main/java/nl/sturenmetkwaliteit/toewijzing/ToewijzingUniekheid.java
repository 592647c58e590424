package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.probleem.UniekheidsProblemen;

@ApplicationScoped
class ToewijzingUniekheid implements UniekheidsProblemen.Bron {

    @Override
    public Map<String, String> zinnen() {
        return Map.of(
                "seizoen_naam_uniek",
                "Er is al een seizoen met deze naam.",
                "uitnodiging_een_lopend",
                "Deze gemeente is voor deze review al uitgenodigd.");
    }
}
