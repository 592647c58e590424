package nl.sturenmetkwaliteit.toewijzing.api;

import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.CasusVoorReview;
import org.hibernate.Session;

/** The reviews that ask peers. */
public interface Inschrijvingen {

    /**
     * A review that was just made asks peers, in the seizoen of now if there is one. Not for an interne review.
     *
     * @param sessie works as SYSTEEM in the kitchen of the review
     */
    void schrijfIn(Session sessie, UUID review, CasusVoorReview casus);

    /** Whom the review asks in any case, or not. An interne review has no such thing (404). */
    Peerkeuzes keuzes(UUID review);

    /**
     * Lays down whom the review asks in any case, or not. Refuses an outdated version (412), a review that takes no more peers (409) and
     * who cannot be asked (400). Lock the review first.
     */
    Peerkeuzes kies(UUID review, PeerkeuzesInvoer invoer);
}
