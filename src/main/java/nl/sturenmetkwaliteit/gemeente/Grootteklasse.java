package nl.sturenmetkwaliteit.gemeente;

/** Size class by number of inhabitants. */
enum Grootteklasse {
    TOT_20K,
    VAN_20K_TOT_50K,
    VAN_50K_TOT_100K,
    VAN_100K_TOT_250K,
    VANAF_250K
}
