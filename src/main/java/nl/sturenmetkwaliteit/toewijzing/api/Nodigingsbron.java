package nl.sturenmetkwaliteit.toewijzing.api;

import java.util.UUID;
import org.hibernate.Session;

/** The review's side of an invitation: what it tells whom it invites. */
public interface Nodigingsbron {

    /**
     * Refuses (409) a review that takes no more gemeenten.
     *
     * @param sessie works in the kitchen of the host
     */
    Nodiging nodiging(Session sessie, UUID review);
}
