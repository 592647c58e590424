package nl.sturenmetkwaliteit.peerreview.api;

public enum ReviewStatus {
    TEAMVORMING,
    RONDES,
    OOGST,
    OPVOLGING,
    AFGESLOTEN,
    GEPAUZEERD,
    GESTOPT
}
