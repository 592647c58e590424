package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.planning.Verstrijkbron;

/** The date to answer by has passed: no answer is no. */
@ApplicationScoped
class ToestemmingVerloop implements Verstrijkbron {

    private final ToestemmingService toestemmingen;

    ToestemmingVerloop(ToestemmingService toestemmingen) {
        this.toestemmingen = toestemmingen;
    }

    @Override
    public String soort() {
        return "TOESTEMMING";
    }

    @Override
    public void handelAf(UUID id) {
        toestemmingen.laatVerlopen(id);
    }
}
