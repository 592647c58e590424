package nl.sturenmetkwaliteit.toewijzing.voorstel;

/** Why there is a proposal. */
public enum Aanleiding {
    /** Somebody asked for it. */
    VERZOEK,
    /** A gemeente declined, did not answer in time or left. */
    OPENGEVALLEN
}
