package nl.sturenmetkwaliteit.peerreview.api;

import java.util.Optional;
import java.util.UUID;

/** The texts of handed-in reflecties, for the harvest. */
public interface Reflectieteksten {

    /** The text of one field of a reflectie that the caller may see. */
    Optional<Brontekst> vind(UUID review, UUID reflectie, String veld);
}
