package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Dekking;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Eis;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Peer;

/** What speaks for and against a peer and a team. A wish that weighs nothing is not spoken of. */
final class Redenen {

    private static final Set<Wens> IN_PLAATS_VAN_VERGELIJKBAAR = EnumSet.of(Wens.EEN_VERGELIJKBARE, Wens.EEN_ANDERE);

    private final Stand stand;
    private final Model model;

    Redenen(Stand stand) {
        this.stand = stand;
        model = stand.model;
    }

    /** Of a peer in the team. */
    List<Reden> vanPeer(int i, int j) {
        List<Reden> team = alsEnige(i, j);
        List<Reden> redenen = new ArrayList<>(vanBlik(i, j));
        if (team.stream().map(Reden::wens).anyMatch(IN_PLAATS_VAN_VERGELIJKBAAR::contains)) {
            redenen.removeIf(reden -> reden.wens() == Wens.VERGELIJKBAAR);
        }
        redenen.addAll(team);
        spreiding(stand.aantal[j] - 1).ifPresent(redenen::add);
        return redenen.stream()
                .sorted(Comparator.comparing(Reden::voor).reversed())
                .toList();
    }

    /** Of anyone, whether or not in a team. */
    List<Reden> vanBlik(int i, int j) {
        Blik blik = model.blik(i, j);
        List<Reden> redenen = new ArrayList<>();
        for (Wens wens : Wens.values()) {
            if (model.weging.telt(wens) && wens.werking() instanceof Peer peer) {
                peer.redenen().apply(blik).forEach(reden -> redenen.add(new Reden(wens, reden.voor(), reden.zin())));
            }
        }
        return redenen;
    }

    /** What nobody else in the team brings. */
    private List<Reden> alsEnige(int i, int j) {
        List<Reden> redenen = new ArrayList<>();
        int[] leden = stand.leden(i);
        List<Map.Entry<Wens, Eis>> eisen = Weging.eisen(model.vragen.get(i));
        Blik blik = model.blik(i, j);
        for (Map.Entry<Wens, Eis> eis : eisen) {
            long hoeveel = Arrays.stream(leden)
                    .filter(lid -> eis.getValue().voldoet().test(model.blik(i, lid)))
                    .count();
            if (leden.length > 1
                    && hoeveel == 1
                    && model.weging.telt(eis.getKey())
                    && eis.getValue().voldoet().test(blik)) {
                redenen.add(
                        new Reden(eis.getKey(), true, eis.getValue().alleen().apply(blik)));
            }
        }
        return redenen;
    }

    /** How others are asked this season is known only where more than one review asks. */
    private Optional<Reden> spreiding(int anders) {
        if (model.vragen.size() == 1 || !model.weging.telt(Wens.SPREIDING)) {
            return Optional.empty();
        }
        if (anders == 0) {
            return Optional.of(new Reden(Wens.SPREIDING, true, "Krijgt dit seizoen verder geen review te doen."));
        }
        return anders < model.kennis.evenwicht()
                ? Optional.empty()
                : Optional.of(
                        new Reden(Wens.SPREIDING, false, "Krijgt dit seizoen meer reviews dan gemiddeld te doen."));
    }

    List<Reden> vanTeam(int i) {
        Casusvraag vraag = model.vragen.get(i);
        Kandidaat gastheer = model.kennis.kandidaat(vraag.gastheer());
        int[] leden = stand.leden(i);
        List<Reden> redenen = new ArrayList<>();
        if (leden.length == 0) {
            return redenen;
        }
        themas(i, leden, redenen);
        for (Wens wens : Wens.values()) {
            if (model.weging.telt(wens) && wens.werking() instanceof Dekking dekking) {
                List<Eis> gemist = dekking.eisen().apply(vraag).stream()
                        .filter(eis -> Arrays.stream(leden)
                                .noneMatch(j -> eis.voldoet().test(model.blik(i, j))))
                        .toList();
                gemist.forEach(
                        eis -> redenen.add(new Reden(wens, false, eis.gemis().apply(gastheer))));
                if (gemist.isEmpty() && !dekking.eisen().apply(vraag).isEmpty()) {
                    redenen.add(new Reden(wens, true, dekking.gehaald().apply(gastheer)));
                }
            }
        }
        jeugdregios(leden, redenen);
        return redenen.stream()
                .sorted(Comparator.comparing(Reden::voor).reversed())
                .toList();
    }

    private void themas(int i, int[] leden, List<Reden> redenen) {
        if (!model.weging.telt(Wens.EXPERTISE) || model.vragen.get(i).themas().isEmpty()) {
            return;
        }
        List<String> vreemd = model.blik(i, leden[0]).themas(thema -> Arrays.stream(leden)
                .noneMatch(j -> model.blik(i, j).weetVan(thema)));
        redenen.add(
                vreemd.isEmpty()
                        ? new Reden(Wens.EXPERTISE, true, "Samen kennen de peers alle thema's van de casus.")
                        : new Reden(
                                Wens.EXPERTISE,
                                false,
                                "Geen van de peers heeft, voor zover bekend, ervaring met " + Woorden.rij(vreemd)
                                        + "."));
    }

    private void jeugdregios(int[] leden, List<Reden> redenen) {
        if (!model.weging.telt(Wens.TWEE_PER_JEUGDREGIO)) {
            return;
        }
        Map<String, Integer> perRegio = new HashMap<>();
        for (int j : leden) {
            String regio = model.kandidaten.get(j).jeugdregio();
            if (regio != null) {
                perRegio.merge(regio, 1, Integer::sum);
            }
        }
        perRegio.entrySet().stream()
                .filter(regio -> regio.getValue() > model.groepHoogstens)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(regio -> redenen.add(new Reden(
                        Wens.TWEE_PER_JEUGDREGIO,
                        false,
                        "Meer dan twee peers komen uit dezelfde jeugdregio: " + regio + ".")));
    }
}
