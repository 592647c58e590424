package nl.sturenmetkwaliteit.toewijzing.api;

public enum UitnodigingStatus {
    VOORGESTELD,
    VERSTUURD,
    GEACCEPTEERD,
    AFGEWEZEN,
    VERLOPEN,
    INGETROKKEN,
    BEEINDIGD
}
