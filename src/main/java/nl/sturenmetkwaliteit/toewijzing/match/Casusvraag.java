package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * A review that asks peers.
 *
 * @param plaatsen how many peers it wants in all
 * @param bezet invitations under way or accepted: they stay. The room and the load of their gemeenten count them already
 * @param vast pinned: to be placed
 * @param uitgesloten not to be proposed: by the host, the begeleider or NDSD
 * @param geweigerd asked before, and not asked again
 */
public record Casusvraag(
        UUID peerreview,
        String gastheer,
        Set<String> themas,
        Set<Niveau> niveaus,
        int plaatsen,
        Set<String> bezet,
        Set<String> vast,
        Set<String> uitgesloten,
        Set<String> geweigerd,
        @Nullable String begeleidergemeente) {

    public Casusvraag {
        themas = Set.copyOf(themas);
        niveaus = Set.copyOf(niveaus);
        bezet = Set.copyOf(bezet);
        vast = Set.copyOf(vast);
        uitgesloten = Set.copyOf(uitgesloten);
        geweigerd = Set.copyOf(geweigerd);
    }
}
