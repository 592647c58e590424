package nl.sturenmetkwaliteit.notificatie;

import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.transitie.Overgegaan;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a thing, as the outbox keeps it: ids and kinds.
 *
 * @param soort {@link #OVERGANG} with where from and where to, or the name of what else happened
 * @param genoemd whom it is about or addressed to
 */
record Gebeurtenis(
        String soort, String ding, UUID dingId, @Nullable String van, @Nullable String naar, List<UUID> genoemd) {

    static final String OVERGANG = "OVERGANG";
    static final String VERLENGD = "VERLENGD";
    static final String PLAATS_OPENGEVALLEN = "PLAATS_OPENGEVALLEN";
    static final String PEER_GENOEMD = "PEER_GENOEMD";
    static final String BEGELEIDER_GENOEMD = "BEGELEIDER_GENOEMD";
    static final String BEGELEIDER_VOORGESTELD = "BEGELEIDER_VOORGESTELD";
    static final String TOESTEMMING_GEVRAAGD = "TOESTEMMING_GEVRAAGD";
    static final String GEREAGEERD = "GEREAGEERD";
    static final String SESSIE_VOORGESTELD = "SESSIE_VOORGESTELD";

    static Gebeurtenis van(Overgegaan stap) {
        return new Gebeurtenis(OVERGANG, stap.ding(), stap.id(), stap.van(), stap.naar(), List.of());
    }

    static Gebeurtenis met(String soort, String ding, UUID dingId, UUID... genoemd) {
        return new Gebeurtenis(soort, ding, dingId, null, null, List.of(genoemd));
    }
}
