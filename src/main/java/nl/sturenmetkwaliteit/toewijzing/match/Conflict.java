package nl.sturenmetkwaliteit.toewijzing.match;

/** Holds in both directions, until it is set aside. */
public record Conflict(String een, String ander, Grond grond, boolean opgeheven) {}
