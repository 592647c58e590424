package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.taal.Zin;
import nl.sturenmetkwaliteit.toewijzing.match.HardeRegel;
import nl.sturenmetkwaliteit.toewijzing.match.Wens;

/** The rules no proposal breaks, and the wishes it weighs. */
record Matchregels(List<Regel> hardeRegels, List<Wensuitleg> wensen) {

    record Regel(String code, @Zin String uitleg) {}

    /** @param gewicht where nobody chooses another */
    record Wensuitleg(String code, @Zin String naam, @Zin String uitleg, int gewicht) {}

    static Matchregels bij(Map<Wens, Integer> gewichten) {
        return new Matchregels(
                Arrays.stream(HardeRegel.values())
                        .map(regel -> new Regel(regel.name(), regel.uitleg()))
                        .toList(),
                Arrays.stream(Wens.values())
                        .map(wens -> new Wensuitleg(
                                wens.name(),
                                wens.naam(),
                                wens.uitleg(),
                                gewichten.getOrDefault(wens, wens.standaard())))
                        .toList());
    }
}
