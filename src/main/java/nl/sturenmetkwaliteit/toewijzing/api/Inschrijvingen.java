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
}
