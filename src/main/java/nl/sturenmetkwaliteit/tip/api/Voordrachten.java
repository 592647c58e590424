package nl.sturenmetkwaliteit.tip.api;

import java.util.UUID;
import org.hibernate.Session;

/** What the shared store may ask of a copy, and ask to be done with it. */
public interface Voordrachten {

    /** The copy as it stands, with who contributed. */
    Voordracht vind(Session sessie, UUID tip);

    /** Whether no gemeente still has to answer. */
    boolean isRond(String gastheer, UUID tip);

    /** Asks every gemeente that has a fragment in the tip again, with the wording that changed in meaning. */
    void vraagOpnieuw(String gastheer, UUID tip, Woorden woorden);

    /** Sends the copy back to the host, with a reason. */
    void geefTerug(String gastheer, UUID tip, String reden);
}
