package nl.sturenmetkwaliteit.toewijzing;

enum SeizoenStatus {
    GEPLAND,
    OPEN,
    MATCHING,
    LOPEND,
    AFGESLOTEN
}
