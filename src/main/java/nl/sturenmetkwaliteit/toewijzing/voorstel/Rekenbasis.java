package nl.sturenmetkwaliteit.toewijzing.voorstel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sturenmetkwaliteit.toewijzing.inschrijving.Matchkeuzes;
import nl.sturenmetkwaliteit.toewijzing.match.Wens;
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

    /** As all there is: what the host chose is among it. */
    public Matchkeuzes keuzes() {
        return keuzes(false);
    }

    Matchkeuzes keuzesBovenopGastheren() {
        return keuzes(true);
    }

    private Matchkeuzes keuzes(boolean metPeerkeuzes) {
        Map<Wens, Integer> zwaarte = new EnumMap<>(Wens.class);
        // a wish that is no more weighs nothing
        Arrays.stream(Wens.values())
                .filter(wens -> gewichten.containsKey(wens.name()))
                .forEach(wens -> zwaarte.put(wens, gewichten.get(wens.name())));
        return new Matchkeuzes(
                peersPerCasus,
                zwaarte,
                vast.stream().collect(groupingBy(Plaatskeuze::peerreview, mapping(Plaatskeuze::gemeente, toSet()))),
                uitgesloten.stream()
                        .filter(keuze -> keuze.peerreview() != null)
                        .collect(groupingBy(
                                keuze -> Objects.requireNonNull(keuze.peerreview()),
                                mapping(Uitsluiting::gemeente, toSet()))),
                uitgesloten.stream()
                        .filter(keuze -> keuze.peerreview() == null)
                        .map(Uitsluiting::gemeente)
                        .collect(toSet()),
                metPeerkeuzes);
    }
}
