package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything of a casus that others will read: its own texts and what stands in its bijlagen. */
@ApplicationScoped
class CasusTeksten {

    private final BijlageRepository bijlagen;

    CasusTeksten(BijlageRepository bijlagen) {
        this.bijlagen = bijlagen;
    }

    Map<String, String> van(Casus casus) {
        Map<String, String> teksten = new LinkedHashMap<>(casus.getTekst().teksten());
        teksten.putAll(bijlagen.teksten(casus.getId()));
        return teksten;
    }
}
