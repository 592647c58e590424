package nl.sturenmetkwaliteit.verwerking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which drafts this instance logged lately: one per person and ronde. Forgetting one costs a row too many, never one too few. */
@ApplicationScoped
class Autosaves {

    private static final int HOOGSTENS = 10_000;

    private record Sleutel(UUID persoon, @Nullable UUID ronde) {}

    private final Map<Sleutel, Instant> laatst = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Instant> oudste) {
            return size() > HOOGSTENS;
        }
    };

    synchronized boolean isNieuw(UUID persoon, @Nullable UUID ronde, Instant nu, Duration telt) {
        Instant vorige = laatst.get(new Sleutel(persoon, ronde));
        return vorige == null || !vorige.plus(telt).isAfter(nu);
    }

    /** Once the row stands: what was refused left none. */
    synchronized void onthoud(UUID persoon, @Nullable UUID ronde, Instant nu) {
        laatst.put(new Sleutel(persoon, ronde), nu);
    }
}
