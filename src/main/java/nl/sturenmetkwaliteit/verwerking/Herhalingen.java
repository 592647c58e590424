package nl.sturenmetkwaliteit.verwerking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What pages do by themselves and this instance logged lately: one per person, operation and thing. Forgetting one costs a row too many, never one too few. */
@ApplicationScoped
class Herhalingen {

    private static final int HOOGSTENS = 10_000;

    record Sleutel(UUID persoon, String operatie, @Nullable UUID ding) {}

    private final Map<Sleutel, Instant> laatst = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Instant> oudste) {
            return size() > HOOGSTENS;
        }
    };

    synchronized boolean isNieuw(Sleutel sleutel, Instant nu, Duration telt) {
        Instant vorige = laatst.get(sleutel);
        return vorige == null || !vorige.plus(telt).isAfter(nu);
    }

    /** Once the row stands: what was refused left none. */
    synchronized void onthoud(Sleutel sleutel, Instant nu) {
        laatst.put(sleutel, nu);
    }
}
