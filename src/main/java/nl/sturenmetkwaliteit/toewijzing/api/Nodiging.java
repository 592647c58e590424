package nl.sturenmetkwaliteit.toewijzing.api;

import java.util.List;
import java.util.UUID;

/**
 * The little of a review that the invited may see before accepting, the same for all of them.
 *
 * @param tijdsbeslag the time it takes a deelnemer, in words
 */
public record Nodiging(
        UUID peerreview,
        UUID casus,
        String titel,
        String sturingsvraag,
        List<String> themas,
        List<RondeInUitnodiging> rondes,
        String tijdsbeslag) {}
