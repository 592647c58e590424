package nl.sturenmetkwaliteit.peerreview.api;

public enum ReviewStatus {
    TEAMVORMING,
    RONDES,
    OOGST,
    OPVOLGING,
    AFGESLOTEN,
    GEPAUZEERD,
    GESTOPT;

    /** Closed or stopped: it does not come back. */
    public boolean isVoorbij() {
        return this == AFGESLOTEN || this == GESTOPT;
    }

    /** Not paused, stopped or closed. */
    public boolean loopt() {
        return this == TEAMVORMING || this == RONDES || this == OOGST || this == OPVOLGING;
    }
}
