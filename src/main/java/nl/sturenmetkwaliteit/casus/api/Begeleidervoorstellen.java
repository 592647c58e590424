package nl.sturenmetkwaliteit.casus.api;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Whom NDSD proposes to guide the review of a casus, as the host meets it. */
public interface Begeleidervoorstellen {

    /** Who is proposed and was not answered yet. Only the host's coordinator finds anybody. */
    Optional<Begeleiderkandidaat> van(UUID casus);

    /** The host answered, or there is nothing to guide any more. Does nothing where nobody is proposed. */
    void vervalt(Session sessie, UUID casus);
}
