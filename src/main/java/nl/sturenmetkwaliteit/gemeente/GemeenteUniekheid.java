package nl.sturenmetkwaliteit.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.probleem.UniekheidsProblemen;

/** What the database allows once only, in words. */
@ApplicationScoped
class GemeenteUniekheid implements UniekheidsProblemen.Bron {

    @Override
    public Map<String, String> zinnen() {
        return Map.of(
                "gemeente_pk", "Deze gemeente is al toegelaten.",
                "deelnemer_email_uniek", "Er is al een deelnemer met dit e-mailadres.",
                "thema_stijl_pk", "Uw gemeente heeft intussen al een stijl. Lees hem en probeer het opnieuw.");
    }
}
