package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal in words. */
final class Verslag {

    private final Stand stand;
    private final Model model;
    private final Redenen redenen;
    private final Uitwegen uitwegen;

    Verslag(Stand stand) {
        this.stand = stand;
        model = stand.model;
        redenen = new Redenen(stand);
        uitwegen = new Uitwegen(stand);
    }

    List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < stand.team.length; i++) {
            teams.add(team(i));
        }
        return teams;
    }

    private Team team(int i) {
        Casusvraag vraag = model.vragen.get(i);
        List<Plaats> plaatsen = new ArrayList<>();
        for (int j : model.vast[i]) {
            boolean vast = vraag.vast().contains(gemeente(j));
            plaatsen.add(new Plaats(gemeente(j), vast ? Herkomst.VAST : Herkomst.BEZET, redenen.vanPeer(i, j), null));
        }
        for (int s = 0; s < stand.team[i].length; s++) {
            int j = stand.team[i][s];
            if (j >= 0) {
                plaatsen.add(new Plaats(gemeente(j), Herkomst.GEKOZEN, redenen.vanPeer(i, j), alternatief(i, s)));
            }
        }
        plaatsen.sort(Comparator.comparing(Plaats::gemeente));
        return new Team(vraag.peerreview(), plaatsen, redenen.vanTeam(i), uitwegen.gemis(i));
    }

    private @Nullable Alternatief alternatief(int i, int s) {
        int beste = stand.besteInPlaatsVan(i, s);
        return beste < 0
                ? null
                : new Alternatief(
                        gemeente(beste),
                        "Het beste alternatief is "
                                + model.kandidaten.get(beste).naam() + ": "
                                + new Vergelijking(stand, i, s, beste).woorden() + ".");
    }

    private String gemeente(int j) {
        return model.kandidaten.get(j).gemeente();
    }
}
