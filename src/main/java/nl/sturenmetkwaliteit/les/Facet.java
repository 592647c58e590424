package nl.sturenmetkwaliteit.les;

/** What lessons are narrowed by. */
enum Facet {
    PRINCIPE,
    THEMA,
    ARENA,
    LEVENSFASE,
    NIVEAU,
    OBSTAKEL
}
