package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may be a peer where. */
final class Toelating {

    private static final List<HardeRegel> REGELS = List.of(HardeRegel.values());

    private final Map<String, Kandidaat> kandidaten;
    private final Map<String, Map<String, Set<Grond>>> gronden = new HashMap<>();

    Toelating(Matchinvoer invoer) {
        kandidaten = invoer.kandidaten().stream().collect(Collectors.toMap(Kandidaat::gemeente, Function.identity()));
        invoer.conflicten().stream()
                // what others may not know is not theirs to set aside
                .filter(conflict -> !conflict.opgeheven() || conflict.grond() == Grond.NIET_BESCHIKBAAR)
                .forEach(conflict -> {
                    noteer(conflict.een(), conflict.ander(), conflict.grond());
                    noteer(conflict.ander(), conflict.een(), conflict.grond());
                });
    }

    private void noteer(String een, String ander, Grond grond) {
        gronden.computeIfAbsent(een, nieuw -> new HashMap<>())
                .computeIfAbsent(ander, nieuw -> EnumSet.noneOf(Grond.class))
                .add(grond);
    }

    Paar paar(Casusvraag vraag, Kandidaat kandidaat) {
        Set<Grond> alle = gronden.getOrDefault(vraag.gastheer(), Map.of()).getOrDefault(kandidaat.gemeente(), Set.of());
        boolean stil = alle.contains(Grond.NIET_BESCHIKBAAR);
        Set<Grond> gronden = alle;
        if (stil) {
            gronden = EnumSet.copyOf(alle);
            gronden.remove(Grond.NIET_BESCHIKBAAR);
        }
        return new Paar(vraag, kandidaat, gronden, kandidaat.ruimte() > 0 && !stil);
    }

    /** The first rule that keeps the two apart. */
    Optional<HardeRegel> belemmering(Casusvraag vraag, Kandidaat kandidaat) {
        Paar paar = paar(vraag, kandidaat);
        for (HardeRegel regel : REGELS) {
            if (regel.verbiedt(paar)) {
                return Optional.of(regel);
            }
        }
        return Optional.empty();
    }

    /** The pins that break a rule, one by one and together. */
    List<Bezwaar> bezwaren(List<Casusvraag> vragen) {
        List<Bezwaar> bezwaren = new ArrayList<>();
        Map<String, Integer> over = new HashMap<>();
        vragen.stream().sorted(Comparator.comparing(Casusvraag::peerreview)).forEach(vraag -> {
            int vrij = vraag.plaatsen() - vraag.bezet().size();
            for (String gemeente : vraag.vast().stream().sorted().toList()) {
                Optional<HardeRegel> regel = belemmering(vraag, gemeente, over);
                if (regel.isEmpty() && vrij <= 0) {
                    regel = Optional.of(HardeRegel.PLAATSEN);
                }
                vrij--;
                regel.ifPresent(gebroken -> bezwaren.add(new Bezwaar(vraag.peerreview(), gemeente, gebroken)));
            }
        });
        return List.copyOf(bezwaren);
    }

    private Optional<HardeRegel> belemmering(Casusvraag vraag, String gemeente, Map<String, Integer> over) {
        Kandidaat kandidaat = kandidaten.get(gemeente);
        if (kandidaat == null) {
            return Optional.of(HardeRegel.BESCHIKBAAR);
        }
        Optional<HardeRegel> regel = belemmering(vraag, kandidaat);
        if (regel.isPresent()) {
            return regel;
        }
        int ruimte = over.merge(gemeente, kandidaat.ruimte() - 1, (rest, nieuw) -> rest - 1);
        return ruimte < 0 ? Optional.of(HardeRegel.BESCHIKBAAR) : Optional.empty();
    }
}
