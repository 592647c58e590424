package nl.sturenmetkwaliteit.architectuur.overtreding.status;

import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Stap;
import nl.sturenmetkwaliteit.platform.transitie.Statusdrager;

/** Moves its own status without a step. */
class Zelfbeschikker implements Statusdrager<Zelfbeschikker.Stand> {

    enum Stand {
        DICHT,
        OPEN
    }

    private Stand status = Stand.DICHT;

    void open() {
        status = Stand.OPEN;
    }

    @Override
    public UUID getId() {
        return new UUID(0, 0);
    }

    @Override
    public Stand getStatus() {
        return status;
    }

    @Override
    public int getVersie() {
        return 0;
    }

    @Override
    public void zet(Stap<Stand> stap) {
        status = stap.naar();
    }
}
