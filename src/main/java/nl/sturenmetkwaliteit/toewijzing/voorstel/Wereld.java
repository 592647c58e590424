package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;

/**
 * How things are now, beside what was proposed.
 *
 * @param seizoenOpMatching whether the seizoen, if it is of one, still matches
 * @param nietMeer each gemeente that cannot be asked any more, in a sentence
 * @param vraagtNiet each review that asks nobody any more, in a sentence
 * @param berekeningBezig whether another proposal for the same seizoen is being calculated
 * @param vragen what is to be sent
 */
record Wereld(
        boolean seizoenOpMatching,
        List<String> nietMeer,
        List<String> vraagtNiet,
        boolean berekeningBezig,
        List<Vraag> vragen) {

    /**
     * The invitations of one review.
     *
     * @param gemeenten with the niveaus each is asked for
     */
    record Vraag(String gastheer, UUID peerreview, Map<String, Set<Niveau>> gemeenten) {}
}
