package nl.sturenmetkwaliteit.gemeente;

/** The five urbanity classes of CBS. */
enum Stedelijkheid {
    ZEER_STERK,
    STERK,
    MATIG,
    WEINIG,
    NIET
}
