package nl.sturenmetkwaliteit.peerreview.api;

/** Who writes in a ronde. */
public enum Rondeschrijver {
    PEER,
    CASUSHOUDER
}
