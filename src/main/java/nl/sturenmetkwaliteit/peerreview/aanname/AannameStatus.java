package nl.sturenmetkwaliteit.peerreview.aanname;

enum AannameStatus {
    GENOEMD,
    BETWIST,
    GETOETST,
    LOSGELATEN
}
