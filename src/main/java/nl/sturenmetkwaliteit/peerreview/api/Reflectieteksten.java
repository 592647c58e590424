package nl.sturenmetkwaliteit.peerreview.api;

import java.util.Optional;
import java.util.UUID;

/** What was written and revealed, for the harvest to take fragments from. */
public interface Reflectieteksten {

    /**
     * The source of a fragment.
     *
     * @param gemeente CBS code of the gemeente on whose behalf it was written
     */
    record Brontekst(String tekst, String gemeente) {}

    /**
     * One field of a revealed reflectie that the caller may see. Empty for a hidden one, an unknown one, a field that does not exist and
     * a field without text: all the same to who asks.
     *
     * @param veld as the answer names it: {@code denken}, {@code advies}; a spiegel is never a source
     */
    Optional<Brontekst> vind(UUID review, UUID reflectie, String veld);
}
