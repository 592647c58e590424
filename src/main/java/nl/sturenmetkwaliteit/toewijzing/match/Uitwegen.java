package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would fill a place that stays empty. */
final class Uitwegen {

    /** The rules people can do something about, and may know about. */
    private static final Set<HardeRegel> TE_VERHELPEN =
            EnumSet.of(HardeRegel.UITGESLOTEN, HardeRegel.BEGELEIDER, HardeRegel.BELANGENCONFLICT);

    private final Stand stand;
    private final Model model;

    Uitwegen(Stand stand) {
        this.stand = stand;
        model = stand.model;
    }

    @Nullable
    Gemis gemis(int i) {
        int aantal = model.vragen.get(i).plaatsen() - stand.leden(i).length;
        if (aantal <= 0) {
            return null;
        }
        return new Gemis(
                aantal,
                uitwegen(i),
                aantal == 1
                        ? "Voor een van de plaatsen is niemand beschikbaar."
                        : "Voor " + aantal + " van de plaatsen is niemand beschikbaar.");
    }

    private List<Uitweg> uitwegen(int i) {
        Map<Sleutel, List<String>> gevonden = new TreeMap<>(Comparator.comparing(Sleutel::regel)
                .thenComparing(sleutel -> sleutel.gronden().size())
                .thenComparing(Sleutel::woorden));
        for (int j = 0; j < model.aantalKandidaten(); j++) {
            Kandidaat kandidaat = model.kandidaten.get(j);
            Paar paar = model.toelating.paar(model.vragen.get(i), kandidaat);
            Set<HardeRegel> regels = paar.belemmeringen();
            if (regels.size() == 1 && TE_VERHELPEN.containsAll(regels) && stand.heeftRuimte(j)) {
                gevonden.computeIfAbsent(
                                new Sleutel(regels.iterator().next(), paar.gronden()), nieuw -> new ArrayList<>())
                        .add(kandidaat.gemeente());
            }
        }
        return gevonden.entrySet().stream()
                .map(uitweg ->
                        new Uitweg(uitweg.getKey().regel(), uitweg.getKey().zin(), uitweg.getValue()))
                .toList();
    }

    private record Sleutel(HardeRegel regel, Set<Grond> gronden) {

        String woorden() {
            return gronden.stream().sorted().map(Grond::woorden).collect(Collectors.joining(", "));
        }

        String zin() {
            return switch (regel) {
                case UITGESLOTEN -> "Dit kan als deze uitsluiting vervalt.";
                case BEGELEIDER -> "Dit kan met een begeleider uit een andere gemeente.";
                default -> "Dit kan als dit belangenconflict opzij wordt gezet: " + woorden() + ".";
            };
        }
    }
}
