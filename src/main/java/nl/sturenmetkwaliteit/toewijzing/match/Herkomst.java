package nl.sturenmetkwaliteit.toewijzing.match;

/** How a gemeente came into a team. */
public enum Herkomst {
    /** It was asked or accepted already. */
    BEZET,
    /** Somebody pinned it. */
    VAST,
    GEKOZEN
}
