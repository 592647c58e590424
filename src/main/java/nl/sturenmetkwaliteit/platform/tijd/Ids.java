package nl.sturenmetkwaliteit.platform.tijd;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Identifiers: UUIDv7, so that the newest sorts last and a list pages by its primary key. */
@ApplicationScoped
public class Ids {

    private final TimeOrderedEpochFactory fabriek;

    Ids(Clock clock) {
        this.fabriek = TimeOrderedEpochFactory.builder().withClock(clock).build();
    }

    public UUID nieuw() {
        return fabriek.create();
    }
}
