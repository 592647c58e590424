package nl.sturenmetkwaliteit.peerreview.api;

import java.util.UUID;

/**
 * A review as the slices within it see it.
 *
 * @param gemeente the host
 */
public record Review(UUID id, String gemeente, UUID casus, String casusTitel, boolean intern, ReviewStatus status) {}
