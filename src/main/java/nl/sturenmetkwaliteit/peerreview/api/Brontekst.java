package nl.sturenmetkwaliteit.peerreview.api;

/**
 * A text that may be harvested from.
 *
 * @param gemeente the gemeente on whose behalf it was written
 */
public record Brontekst(String tekst, String gemeente) {}
