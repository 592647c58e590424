package nl.sturenmetkwaliteit.peerreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.peerreview.api.Onthulling;
import nl.sturenmetkwaliteit.peerreview.api.RondeSoort;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import nl.sturenmetkwaliteit.peerreview.api.Rondeschrijver;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * A ronde as this caller sees it.
 *
 * @param inzendingen for the begeleider, or who stands in
 */
record RondeWeergave(
        UUID id,
        int volgnummer,
        RondeSoort soort,
        @Zin String titel,
        @Zin String uitleg,
        Onthulling onthulling,
        List<Rondeschrijver> schrijvers,
        RondeStatus status,
        Instant opentOp,
        Instant deadlineOp,
        int respijtUren,
        @Nullable Instant geopendOp,
        @Nullable Instant geslotenOp,
        @Nullable PersoonVanGemeente heropendVoor,
        List<Verlengingen.Verlenging> verlengingen,
        @Nullable List<InzendingStand> inzendingen,
        int versie)
        implements MetVersie {}
