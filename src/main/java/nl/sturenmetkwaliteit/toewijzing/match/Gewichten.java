package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How heavily each wish weighs, 0 to 10; a wish that is not named weighs what it does by itself. */
public record Gewichten(Map<Wens, Integer> gewichten) {

    private static final int HOOGSTE = 10;

    public Gewichten {
        Map<Wens, Integer> alle = new EnumMap<>(Wens.class);
        Arrays.stream(Wens.values()).forEach(wens -> alle.put(wens, wens.standaard()));
        alle.putAll(gewichten);
        if (alle.values().stream().anyMatch(gewicht -> gewicht < 0 || gewicht > HOOGSTE)) {
            throw new IllegalArgumentException("a weight is 0 to " + HOOGSTE + ": " + gewichten);
        }
        gewichten = Map.copyOf(alle);
    }

    public static Gewichten standaard() {
        return new Gewichten(Map.of());
    }

    int van(Wens wens) {
        return gewichten.getOrDefault(wens, wens.standaard());
    }
}
