package nl.sturenmetkwaliteit.peerreview.api;

public enum ReviewStatus {
    TEAMVORMING,
    RONDES,
    OOGST,
    OPVOLGING,
    AFGESLOTEN,
    GEPAUZEERD,
    GESTOPT;

    /** Not paused, stopped or closed. */
    public boolean loopt() {
        return this == TEAMVORMING || this == RONDES || this == OOGST || this == OPVOLGING;
    }
}
