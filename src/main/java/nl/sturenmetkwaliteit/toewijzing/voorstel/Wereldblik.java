package nl.sturenmetkwaliteit.toewijzing.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.toewijzing.match.Bezwaar;
import nl.sturenmetkwaliteit.toewijzing.match.Casusvraag;
import nl.sturenmetkwaliteit.toewijzing.match.HardeRegel;
import nl.sturenmetkwaliteit.toewijzing.match.Kandidaat;
import nl.sturenmetkwaliteit.toewijzing.match.Matcher;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;

/** Puts a whole proposal to the rules of the matcher again: whoever was proposed must still be possible, all of them together. */
@ApplicationScoped
class Wereldblik {

    private final Opgaven opgaven;
    private final TeamRepository teams;
    private final ToewijzingRepository toewijzingen;

    Wereldblik(Opgaven opgaven, TeamRepository teams, ToewijzingRepository toewijzingen) {
        this.opgaven = opgaven;
        this.teams = teams;
        this.toewijzingen = toewijzingen;
    }

    Wereld van(Toewijzing toewijzing) {
        Map<UUID, Nieuwteam> nieuw = teams.nieuw(toewijzing.getId()).stream()
                .collect(Collectors.toMap(
                        Nieuwteam::peerreview, Function.identity(), (een, ander) -> een, LinkedHashMap::new));
        Optional<Matchinvoer> invoer = opgaven.van(toewijzing);
        Map<UUID, Casusvraag> vragen = invoer.stream()
                .flatMap(alles -> alles.vragen().stream())
                .collect(Collectors.toMap(Casusvraag::peerreview, Function.identity()));
        boolean vanSeizoen = toewijzing.getSeizoen() != null;
        List<String> nietMeer = invoer.stream()
                .flatMap(alles -> Stream.concat(
                        bezwaren(alles, vragen, nieuw).stream()
                                .map(bezwaar -> vanSeizoen ? bezwaar.voorNdsd() : bezwaar)
                                .flatMap(bezwaar -> Stream.ofNullable(nieuw.get(bezwaar.peerreview()))
                                        .map(team -> zin(team, bezwaar))),
                        vastgezet(alles, vragen, nieuw)))
                .toList();
        List<String> vraagtNiet = nieuw.values().stream()
                .filter(team -> !vragen.containsKey(team.peerreview()))
                .map(team -> team.kop() + ": deze review vraagt geen peers meer.")
                .toList();
        boolean bezig = toewijzing.getSeizoen() != null && toewijzingen.wordtBerekend(toewijzing.getSeizoen());
        return new Wereld(
                toewijzing.getSeizoen() == null
                        || toewijzingen
                                .statusVanSeizoen(toewijzing.getSeizoen())
                                .filter(ToewijzingRepository.MATCHING::equals)
                                .isPresent(),
                nietMeer,
                vraagtNiet,
                bezig,
                invoer.map(alles -> vragen(alles, vragen, nieuw)).orElse(List.of()));
    }

    /** Who was asked by hand in the meantime takes the place it was proposed for, and no other. */
    private static List<Bezwaar> bezwaren(
            Matchinvoer invoer, Map<UUID, Casusvraag> vragen, Map<UUID, Nieuwteam> nieuw) {
        List<Bezwaar> bezwaren = new ArrayList<>();
        Map<UUID, Set<String>> vast = new HashMap<>();
        vragen.forEach((review, vraag) -> Stream.ofNullable(nieuw.get(review))
                .flatMap(team -> team.namen().keySet().stream())
                .forEach(gemeente -> {
                    if (vraag.bezet().contains(gemeente)) {
                        bezwaren.add(new Bezwaar(review, gemeente, HardeRegel.AL_GEVRAAGD));
                    } else {
                        vast.computeIfAbsent(review, leeg -> new HashSet<>()).add(gemeente);
                    }
                }));
        bezwaren.addAll(Matcher.bezwaren(Opgaven.metVast(invoer, vast)));
        return bezwaren;
    }

    /** Whom a host pinned after the calculation would be left out. */
    private static Stream<String> vastgezet(
            Matchinvoer invoer, Map<UUID, Casusvraag> vragen, Map<UUID, Nieuwteam> nieuw) {
        Map<String, String> namen =
                invoer.kandidaten().stream().collect(Collectors.toMap(Kandidaat::gemeente, Kandidaat::naam));
        return nieuw.values().stream().flatMap(team -> Stream.ofNullable(vragen.get(team.peerreview()))
                .flatMap(vraag -> vraag.vast().stream())
                .filter(gemeente -> !team.namen().containsKey(gemeente))
                .map(gemeente -> team.kop() + ": " + namen.getOrDefault(gemeente, gemeente) + " is intussen vastgezet.")
                .sorted());
    }

    private static List<Wereld.Vraag> vragen(
            Matchinvoer invoer, Map<UUID, Casusvraag> vragen, Map<UUID, Nieuwteam> nieuw) {
        Map<String, Set<Niveau>> niveaus =
                invoer.kandidaten().stream().collect(Collectors.toMap(Kandidaat::gemeente, Kandidaat::niveaus));
        List<Wereld.Vraag> alle = new ArrayList<>();
        nieuw.values().forEach(team -> {
            Casusvraag vraag = vragen.get(team.peerreview());
            if (vraag != null) {
                Map<String, Set<Niveau>> kunnen = new TreeMap<>();
                team.namen().keySet().forEach(code -> kunnen.put(code, niveaus.getOrDefault(code, Set.of())));
                alle.add(new Wereld.Vraag(
                        team.gastheer(), team.peerreview(), Niveauverdeling.van(vraag.niveaus(), kunnen)));
            }
        });
        return alle;
    }

    private static String zin(Nieuwteam team, Bezwaar bezwaar) {
        String gemeente = team.kop() + ": " + team.namen().getOrDefault(bezwaar.gemeente(), bezwaar.gemeente());
        if (bezwaar.regel() == HardeRegel.BESCHIKBAAR) {
            return gemeente + " is niet beschikbaar.";
        }
        return gemeente + " kan niet meer. " + bezwaar.regel().uitleg();
    }
}
