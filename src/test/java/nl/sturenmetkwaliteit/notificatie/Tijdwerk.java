package nl.sturenmetkwaliteit.notificatie;

import io.quarkus.arc.Arc;
import nl.sturenmetkwaliteit.hulp.Berichten;

/** What the service does by itself as time goes by, done now. */
public final class Tijdwerk {

    private Tijdwerk() {}

    /** Tells what happened, and what is due. */
    public static void doe() {
        Berichten.zijnVerteld();
        Arc.container().instance(Herinneraar.class).get().tik();
    }
}
