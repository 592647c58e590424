package nl.sturenmetkwaliteit.peerreview.api;

/** When others may read what one wrote. Reveal is about fairness of thought: nobody reads the others before writing their own. */
public enum Onthulling {
    DIRECT,
    NA_EIGEN_INZENDING,
    NA_SLUITING
}
