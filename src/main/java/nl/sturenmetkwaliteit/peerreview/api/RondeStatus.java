package nl.sturenmetkwaliteit.peerreview.api;

public enum RondeStatus {
    GEPLAND,
    OPEN,
    GESLOTEN,
    OVERGESLAGEN
}
