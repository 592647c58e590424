package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A review and someone who might look at it; the grounds are those that may be told. */
record Paar(Casusvraag vraag, Kandidaat kandidaat, Set<Grond> gronden, boolean beschikbaar) {

    /** The rules that keep the two apart. */
    Set<HardeRegel> belemmeringen() {
        return Arrays.stream(HardeRegel.values())
                .filter(regel -> regel.verbiedt(this))
                .collect(Collectors.toUnmodifiableSet());
    }
}
