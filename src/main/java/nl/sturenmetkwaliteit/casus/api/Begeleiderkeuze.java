package nl.sturenmetkwaliteit.casus.api;

import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who can guide the review of a casus. Implemented above this feature, which knows nothing of reviews. */
public interface Begeleiderkeuze {

    /**
     * The person with this address, who could guide the review now. Whoever may not, and an address nobody has, get one and the same
     * answer (400): it does not tell who works where.
     *
     * @param sessie works in the kitchen of the casus
     * @param gemeente CBS code, null for an NDSD-medewerker
     */
    Begeleiderkandidaat kies(Session sessie, UUID casus, @Nullable String gemeente, String email);
}
