package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.toewijzing.match.Wens;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chooses for one proposal, beside what the reviews ask.
 *
 * @param peersPerCasus how many gemeenten each review gets; as many as it asks, if null
 * @param gewichten of the wishes that weigh otherwise than usual
 * @param vast pinned, by review; one that cannot be honoured is objected to
 * @param uitgesloten excluded, by review
 * @param overalUitgesloten excluded at every review
 * @param metPeerkeuzes whether what the hosts chose counts too; a pin of theirs that cannot be honoured is then let go
 */
public record Matchkeuzes(
        @Nullable Integer peersPerCasus,
        Map<Wens, Integer> gewichten,
        Map<UUID, Set<String>> vast,
        Map<UUID, Set<String>> uitgesloten,
        Set<String> overalUitgesloten,
        boolean metPeerkeuzes) {

    /** Nothing but what the hosts chose. */
    public static final Matchkeuzes VAN_DE_GASTHEREN =
            new Matchkeuzes(null, Map.of(), Map.of(), Map.of(), Set.of(), true);

    public Matchkeuzes {
        gewichten = Map.copyOf(gewichten);
        vast = Map.copyOf(vast);
        uitgesloten = Map.copyOf(uitgesloten);
        overalUitgesloten = Set.copyOf(overalUitgesloten);
    }
}
