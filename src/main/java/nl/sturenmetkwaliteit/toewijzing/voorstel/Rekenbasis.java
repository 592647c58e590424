package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for a proposal, beside what the reviews ask.
 *
 * @param peersPerCasus how many gemeenten each review gets; as many as it asks, if null
 * @param gewichten by the name of the wish
 */
public record Rekenbasis(
        @Nullable Integer peersPerCasus,
        Map<String, Integer> gewichten,
        List<Plaatskeuze> vast,
        List<Uitsluiting> uitgesloten) {

    public Rekenbasis {
        gewichten = Map.copyOf(gewichten);
        vast = List.copyOf(vast);
        uitgesloten = List.copyOf(uitgesloten);
    }
}
