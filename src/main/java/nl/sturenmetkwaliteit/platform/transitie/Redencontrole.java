package nl.sturenmetkwaliteit.platform.transitie;

/** Whether a reason may be read by others, as it is shown to all who may see the thing. Known by a feature beside the platform. */
public interface Redencontrole {

    /** Refuses a reason that may not. */
    default void keur(String reden) {
        keur("reden", reden);
    }

    /** The same for a reason that goes by another name where it is given. */
    void keur(String veld, String tekst);
}
