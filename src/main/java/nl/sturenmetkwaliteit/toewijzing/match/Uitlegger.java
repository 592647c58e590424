package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers "why this one?" and "why not that one?". */
public final class Uitlegger {

    /**
     * Why this gemeente is, or is not, in the team of this review among these teams. What the teams hold that the input no longer allows is
     * left out.
     */
    public Uitleg uitleg(Matchinvoer invoer, List<Team> teams, UUID peerreview, String gemeente) {
        Model model = new Model(invoer);
        Stand stand = stand(model, teams);
        int i = model.nummerVanVraag(peerreview);
        int j = model.nummer(gemeente);
        Redenen redenen = new Redenen(stand);
        String naam = model.kandidaten.get(j).naam();
        if (stand.plek(i, j) >= 0
                || List.of(model.vragen.get(i).bezet(), model.vragen.get(i).vast()).stream()
                        .anyMatch(zeker -> zeker.contains(gemeente))) {
            return new Uitleg(
                    gemeente, true, null, naam + " hoort bij dit team.", redenen.vanPeer(i, j), null, List.of());
        }
        Optional<HardeRegel> regel = model.toelating.belemmering(model.vragen.get(i), model.kandidaten.get(j));
        if (regel.isEmpty() && !stand.heeftRuimte(j)) {
            regel = Optional.of(HardeRegel.BESCHIKBAAR);
        }
        if (regel.isPresent()) {
            return new Uitleg(
                    gemeente,
                    false,
                    regel.get(),
                    belemmering(regel.get(), model.vragen.get(i), model, j),
                    redenen.vanBlik(i, j),
                    null,
                    List.of());
        }
        return mogelijk(stand, i, j, redenen);
    }

    private static Uitleg mogelijk(Stand stand, int i, int j, Redenen redenen) {
        Model model = stand.model;
        Kandidaat kandidaat = model.kandidaten.get(j);
        int plaats = -1;
        for (int s = 0; s < stand.team[i].length; s++) {
            if (stand.team[i][s] < 0) {
                return new Uitleg(
                        kandidaat.gemeente(),
                        false,
                        null,
                        kandidaat.naam() + " kan er nog bij.",
                        redenen.vanBlik(i, j),
                        null,
                        List.of());
            }
            if (plaats < 0 || stand.verandering(i, s, j) > stand.verandering(i, plaats, j)) {
                plaats = s;
            }
        }
        if (plaats < 0) {
            return new Uitleg(
                    kandidaat.gemeente(),
                    false,
                    HardeRegel.PLAATSEN,
                    "In dit team zijn alle plaatsen al vergeven.",
                    redenen.vanBlik(i, j),
                    null,
                    List.of());
        }
        int was = stand.team[i][plaats];
        Kandidaat die = model.kandidaten.get(was);
        String woorden = new Vergelijking(stand, i, plaats, j).woorden();
        return new Uitleg(
                kandidaat.gemeente(),
                false,
                null,
                kandidaat.naam() + " zou in de plaats komen van " + die.naam() + ": " + woorden + ".",
                redenen.vanBlik(i, j),
                die.gemeente(),
                redenen.vanPeer(i, was));
    }

    private static String belemmering(HardeRegel regel, Casusvraag vraag, Model model, int j) {
        String naam = model.kandidaten.get(j).naam();
        return switch (regel) {
            case EIGEN_GEMEENTE -> "Een gemeente is geen peer bij haar eigen casus.";
            case AL_GEVRAAGD -> naam + " is voor deze review al eerder gevraagd.";
            case UITGESLOTEN -> naam + " is voor deze review uitgesloten.";
            case BEGELEIDER -> naam + " levert de begeleider van deze review.";
            case BELANGENCONFLICT ->
                naam + " en " + model.kennis.naam(vraag.gastheer()) + " hebben een belangenconflict: "
                        + model.toelating.paar(vraag, model.kandidaten.get(j)).gronden().stream()
                                .sorted()
                                .map(Grond::woorden)
                                .collect(Collectors.joining(", "))
                        + ".";
            case BESCHIKBAAR, PLAATSEN -> naam + " is niet beschikbaar.";
        };
    }

    private static Stand stand(Model model, List<Team> teams) {
        Stand stand = new Stand(model);
        Map<UUID, Team> opReview = new HashMap<>();
        teams.forEach(team -> opReview.put(team.peerreview(), team));
        for (int i = 0; i < model.aantalVragen(); i++) {
            Team team = opReview.get(model.vragen.get(i).peerreview());
            int s = 0;
            for (Plaats plaats : team == null ? List.<Plaats>of() : team.plaatsen()) {
                int j = model.zoekNummer(plaats.gemeente()).orElse(-1);
                if (j >= 0 && s < stand.team[i].length && stand.heeftRuimte(j) && stand.mag(i, j)) {
                    stand.zet(i, s++, j);
                }
            }
        }
        return stand;
    }
}
