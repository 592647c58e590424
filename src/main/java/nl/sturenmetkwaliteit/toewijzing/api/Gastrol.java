package nl.sturenmetkwaliteit.toewijzing.api;

/** What a guest is in a review. */
public enum Gastrol {
    PEER,
    BEGELEIDER
}
