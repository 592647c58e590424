package nl.sturenmetkwaliteit.platform.transitie;

/** Whether a reason may be read by others, as the history shows it to all who may see the thing. Known by a feature beside the platform. */
public interface Redencontrole {

    /** Refuses a reason that may not. */
    void keur(String reden);
}
