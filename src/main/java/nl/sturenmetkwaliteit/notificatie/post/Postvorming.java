package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sturenmetkwaliteit.platform.opslag.Sloten;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;

/** Makes mails of the notices whose time it is: one person never gets two digests at one moment. */
@ApplicationScoped
class Postvorming {

    private static final int PERSONEN = 500;

    private final Keuken keuken;
    private final PostRepository posten;
    private final Sloten sloten;
    private final Mailadressen adressen;
    private final Clock clock;

    Postvorming(Keuken keuken, PostRepository posten, Sloten sloten, Mailadressen adressen, Clock clock) {
        this.keuken = keuken;
        this.posten = posten;
        this.sloten = sloten;
        this.adressen = adressen;
        this.clock = clock;
    }

    void vorm() {
        while (vormEnkele() > 0) {
            // a transaction for some of them, so that no request waits for all
        }
    }

    private int vormEnkele() {
        AtomicInteger gevormd = new AtomicInteger();
        keuken.alsSysteem(Keuken.GEEN, () -> {
            sloten.vergrendel("post vormen");
            Instant nu = clock.instant();
            posten.laatVallen(nu, nu.minus(Postuitkomst.GEDULD));
            gevormd.set(posten.maak(nu, adressen.domein(), PERSONEN));
        });
        return gevormd.get();
    }
}
