package nl.sturenmetkwaliteit.platform.zoeken;

/** A stretch of a text, counted as the privacyscan counts: from {@code begin}, up to and without {@code einde}. */
public record Markering(int begin, int einde) {}
