package nl.sturenmetkwaliteit.casus.api;

import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * What a review takes over from its casus when it is made, for its invitations, and at the harvest. The story stays behind.
 *
 * @param lezers the deelnemers of the host who may read along
 * @param vervolgOp the casus this one follows up: what became of its voornemens is shown first
 * @param peerreview the review of this casus, once it has one
 */
public record CasusVoorReview(
        UUID id,
        String titel,
        String sturingsvraag,
        List<String> themas,
        List<Arena> arenas,
        List<Niveau> niveaus,
        List<String> obstakels,
        @Nullable Levensfase levensfase,
        List<String> aannames,
        Persoon casushouder,
        List<UUID> lezers,
        boolean intern,
        @Nullable UUID vervolgOp,
        @Nullable UUID peerreview) {}
