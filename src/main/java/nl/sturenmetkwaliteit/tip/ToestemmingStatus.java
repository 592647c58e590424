package nl.sturenmetkwaliteit.tip;

enum ToestemmingStatus {
    GEVRAAGD,
    GEGEVEN,
    GEWEIGERD,
    VERLOPEN,
    INGETROKKEN
}
