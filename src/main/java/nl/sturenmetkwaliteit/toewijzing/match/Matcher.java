package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Finds who reviews what. */
public final class Matcher {

    /** The pins that cannot be honoured; with one of them there is no proposal. */
    public static List<Bezwaar> bezwaren(Matchinvoer invoer) {
        return new Toelating(invoer).bezwaren(invoer.vragen());
    }

    /**
     * The best proposal it finds.
     *
     * @throws IllegalArgumentException when there are {@link #bezwaren}
     * @throws CancellationException when the follower wants it to stop
     */
    public Matchuitkomst los(Matchinvoer invoer, Volger volger) {
        if (!bezwaren(invoer).isEmpty()) {
            throw new IllegalArgumentException("pins that break a rule");
        }
        Toelating toelating = new Toelating(invoer);
        Map<String, Integer> over = new HashMap<>();
        invoer.kandidaten().forEach(kandidaat -> over.put(kandidaat.gemeente(), kandidaat.ruimte()));
        invoer.vragen().forEach(vraag -> vraag.vast().forEach(peer -> over.merge(peer, -1, Integer::sum)));
        List<Team> teams = new ArrayList<>();
        for (Casusvraag vraag : invoer.vragen().stream()
                .sorted(Comparator.comparing(Casusvraag::peerreview))
                .toList()) {
            if (volger.gestopt()) {
                throw new CancellationException();
            }
            List<Plaats> plaatsen = new ArrayList<>();
            vraag.bezet().forEach(peer -> plaatsen.add(new Plaats(peer, Herkomst.BEZET, List.of(), null)));
            vraag.vast().forEach(peer -> plaatsen.add(new Plaats(peer, Herkomst.VAST, List.of(), null)));
            invoer.kandidaten().stream()
                    .filter(kandidaat -> over.getOrDefault(kandidaat.gemeente(), 0) > 0
                            && !vraag.vast().contains(kandidaat.gemeente())
                            && toelating.belemmering(vraag, kandidaat).isEmpty())
                    .sorted(Comparator.comparing(Kandidaat::gemeente))
                    .limit(Math.max(0, vraag.plaatsen() - plaatsen.size()))
                    .forEach(kandidaat -> {
                        over.merge(kandidaat.gemeente(), -1, Integer::sum);
                        plaatsen.add(new Plaats(kandidaat.gemeente(), Herkomst.GEKOZEN, List.of(), null));
                    });
            plaatsen.sort(Comparator.comparing(Plaats::gemeente));
            teams.add(new Team(vraag.peerreview(), plaatsen, List.of(), null));
        }
        return new Matchuitkomst(teams, 0, 0, false);
    }
}
