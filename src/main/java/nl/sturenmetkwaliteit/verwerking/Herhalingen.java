package nl.sturenmetkwaliteit.verwerking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What this instance logged lately of who does the same again and again: the draft of one ronde, the operation of one machine. Forgetting
 * one costs a row too many, never one too few.
 */
@ApplicationScoped
class Herhalingen {

    private static final int HOOGSTENS = 10_000;

    private record Sleutel(UUID wie, String wat) {}

    private final Map<Sleutel, Instant> laatst = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Instant> oudste) {
            return size() > HOOGSTENS;
        }
    };

    synchronized boolean isNieuw(UUID wie, String wat, Instant nu, Duration telt) {
        Instant vorige = laatst.get(new Sleutel(wie, wat));
        return vorige == null || !vorige.plus(telt).isAfter(nu);
    }

    /** Once the row stands: what was refused left none. */
    synchronized void onthoud(UUID wie, String wat, Instant nu) {
        laatst.put(new Sleutel(wie, wat), nu);
    }
}
