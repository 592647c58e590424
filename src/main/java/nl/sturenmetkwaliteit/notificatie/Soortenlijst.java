package nl.sturenmetkwaliteit.notificatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.bericht.Berichtsoorten;
import nl.sturenmetkwaliteit.platform.bericht.Berichtwijze;

@ApplicationScoped
class Soortenlijst implements Berichtsoorten {

    private final Map<String, Berichtwijze> standaard;

    Soortenlijst() {
        Map<String, Berichtwijze> alle = new LinkedHashMap<>();
        for (Notificatiesoort soort : Notificatiesoort.values()) {
            alle.put(soort.name(), soort.standaard());
        }
        this.standaard = Collections.unmodifiableMap(alle);
    }

    @Override
    public Map<String, Berichtwijze> standaard() {
        return standaard;
    }
}
