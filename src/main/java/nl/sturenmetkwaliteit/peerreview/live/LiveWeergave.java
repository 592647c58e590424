package nl.sturenmetkwaliteit.peerreview.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * A sessie on the screen of one person.
 *
 * @param leidt whether this person leads
 * @param nuOp what time it is here, to count down by
 * @param ikKlaar of who is asked whether they are ready
 * @param nietKlaar for who leads
 * @param sprekers who can have the floor; for who leads
 */
record LiveWeergave(
        String status,
        boolean leidt,
        @Nullable Integer stap,
        @Nullable LiveSoort soort,
        @Nullable UUID ding,
        @Nullable UUID ronde,
        @Nullable String veld,
        @Nullable PersoonVanGemeente spreker,
        @Nullable Instant begonnenOp,
        @Nullable Instant eindigtOp,
        @Nullable Instant nuOp,
        @Nullable Integer aantalKlaar,
        @Nullable Boolean ikKlaar,
        @Nullable List<PersoonVanGemeente> nietKlaar,
        @Nullable List<PersoonVanGemeente> sprekers,
        int versie)
        implements MetVersie {

    /** Before it begins, and after it ended. */
    static LiveWeergave zonderLoop(String status, boolean leidt) {
        return new LiveWeergave(
                status, leidt, null, null, null, null, null, null, null, null, null, null, null, null, null, 0);
    }
}
