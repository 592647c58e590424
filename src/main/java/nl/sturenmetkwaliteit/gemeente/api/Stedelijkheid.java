package nl.sturenmetkwaliteit.gemeente.api;

/** The five urbanity classes of CBS. */
public enum Stedelijkheid {
    ZEER_STERK,
    STERK,
    MATIG,
    WEINIG,
    NIET
}
