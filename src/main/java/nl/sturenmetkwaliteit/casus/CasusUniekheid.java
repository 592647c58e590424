package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.probleem.UniekheidsProblemen;

/** What the database refuses of a casus, in words. */
@ApplicationScoped
class CasusUniekheid implements UniekheidsProblemen.Bron {

    @Override
    public Map<String, String> zinnen() {
        return Map.of(
                "aanmelding_casus_fk", "De casus is al eens ingediend en kan niet meer weg. Trek hem in.",
                "casus_vervolg_op_fk", "Een andere casus bouwt op deze voort; hij kan niet meer weg. Trek hem in.",
                "bsn_vrijgave_uniek", "Dit nummer is al vrijgegeven.");
    }
}
