package nl.sturenmetkwaliteit.gemeente.belang;

/** Whether a belangenconflict can be set aside. */
enum Soort {
    HARD,
    ZACHT
}
