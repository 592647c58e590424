package nl.sturenmetkwaliteit.platform.tijd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time of the service: the machine's, which only the demo loader and tests may shift. Days and deadlines are Dutch days
 * (Europe/Amsterdam); instants are stored in UTC.
 */
@ApplicationScoped
public class Klok {

    /** The zone in which a date of the domain begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final AtomicReference<Duration> verschuiving = new AtomicReference<>(Duration.ZERO);
    private final boolean verschuifbaar;

    Klok(@ConfigProperty(name = "smk.klok.verschuifbaar", defaultValue = "false") boolean verschuifbaar) {
        this.verschuifbaar = verschuifbaar;
    }

    @Produces
    @Singleton
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(verschuiving.get());
            }
        };
    }

    /** Lets the service believe it is so much later (or earlier). Refused in production. */
    public void verschuif(Duration nieuw) {
        if (!verschuifbaar) {
            throw new IllegalStateException("smk.klok.verschuifbaar staat uit");
        }
        verschuiving.set(nieuw);
    }

    /** Lets the service believe that it is this moment. Refused in production. */
    public void zetOp(Instant moment) {
        verschuif(Duration.between(Instant.now(), moment));
    }
}
