package nl.sturenmetkwaliteit.platform.bericht;

/** When a mail carries what somebody is told: at once, in a digest, or never. In the product it is there in any case. */
public enum Berichtwijze {
    DIRECT,
    DAGELIJKS,
    WEKELIJKS,
    UIT
}
